import { domain, entity } from '../_engine/domain.ts';
import { agentCertifications, agents, agentTerritories } from './tables.ts';

export default domain('agents', {
  number: 5,
  description: 'The people and firms who sell: their qualifications, areas and reporting line.',
  entities: {
    Agent: entity(agents, {
      search: ['agentNumber', 'firstName', 'lastName'],
      edges: {
        territoryRef: { to: 'Territory', via: 'territory', matching: 'code', inverse: 'agents' },
        manager: { to: 'Agent', via: 'managerId', inverse: 'reports' },
      },
      classification: {
        personal: ['firstName', 'lastName', 'email', 'phone', 'mobile', 'identityNumber', 'metadata'],
      },
    }),
    AgentCertification: entity(agentCertifications, {
      edges: {
        agent: { to: 'Agent', via: 'agentId', inverse: 'agentCertifications' },
      },
      classification: { personal: ['certificateNumber'] },
    }),
    AgentTerritory: entity(agentTerritories, {
      plural: 'agentTerritories',
      edges: {
        territoryRef: { to: 'Territory', via: 'territory', matching: 'code', inverse: 'agentTerritories' },
        postalTerritories: {
          to: 'Territory',
          via: 'postalCodes',
          matching: 'postalCodes',
          inverse: 'agentsByPostalCode',
        },
        agent: { to: 'Agent', via: 'agentId', inverse: 'agentTerritories' },
        territoryNode: { to: 'Territory', via: 'territoryId', inverse: 'agentTerritoriesById' },
      },
    }),
  },
});
