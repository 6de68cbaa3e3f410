import { domain, entity } from '../_engine/domain.ts';
import { territories, territoryRisks, territoryStatistics } from './tables.ts';

export default domain('territories', {
  number: 24,
  description:
    'Countries, provinces, municipalities and sales zones as a tree, with their risks and statistics.',
  entities: {
    Territory: entity(territories, {
      search: ['code', 'name'],
      plural: 'territories',
      edges: {
        parent: { to: 'Territory', via: 'parentId', inverse: 'children' },
      },
      classification: {
        public: ['code', 'name', 'type', 'country', 'region', 'province', 'postalCodes'],
      },
    }),
    TerritoryRisk: entity(territoryRisks, {
      edges: {
        territory: { to: 'Territory', via: 'territoryId', inverse: 'territoryRisks' },
      },
    }),
    TerritoryStatistic: entity(territoryStatistics, {
      edges: {
        territory: { to: 'Territory', via: 'territoryId', inverse: 'territoryStatistics' },
      },
      classification: { public: ['year', 'population', 'gdpPerCapita'] },
    }),
  },
});
