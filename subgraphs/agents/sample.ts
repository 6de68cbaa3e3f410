import { percentage } from '../_platform/book/money.ts';
import { at, rows, sample } from '../_platform/book/sample.ts';
import type { Agent } from '../_platform/book/story.ts';
import { territoryId } from '../_platform/book/tell/territories.ts';

/** Rows of the sales force with its certifications and territories. */
export default sample('agents', {
  agents: ({ agents }) => agents.map(agentRow),
  agent_certifications: ({ agents }) => rows(agents, certificationRows),
  agent_territories: ({ agents }) => rows(agents, territoryRows),
});

function agentRow(agent: Agent) {
  return {
    id: agent.id,
    agentNumber: agent.number,
    firstName: agent.firstName,
    lastName: agent.lastName,
    email: agent.email,
    phone: agent.phone,
    mobile: agent.mobile,
    identityType: agent.identityType,
    identityNumber: agent.identityNumber,
    status: agent.status,
    level: agent.level,
    managerId: agent.managerId,
    commissionRate: percentage(agent.commissionRate),
    territory: agent.territory,
    metadata: { synthetic: true },
    createdAt: at(agent.since),
    updatedAt: at(agent.since),
  };
}

function certificationRows(agent: Agent) {
  return agent.certifications.map((certification) => ({
    id: certification.id,
    agentId: agent.id,
    name: certification.name,
    issuingOrganization: certification.issuer,
    issueDate: at(certification.issuedAt),
    expiryDate: at(certification.expiresAt),
    certificateNumber: certification.number,
    status: certification.status,
    createdAt: at(certification.issuedAt),
    updatedAt: at(certification.issuedAt),
  }));
}

function territoryRows(agent: Agent) {
  return agent.territories.map((territory) => ({
    id: territory.id,
    agentId: agent.id,
    territory: territory.name,
    territoryId: territoryId(territory.name),
    postalCodes: territory.postalCodes,
    isPrimary: territory.isPrimary,
    assignedAt: at(agent.since),
    createdAt: at(agent.since),
    updatedAt: at(agent.since),
  }));
}
