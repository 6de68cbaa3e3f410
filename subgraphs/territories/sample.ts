import { decimal } from '../_platform/book/money.ts';
import { at, once, rows, sample } from '../_platform/book/sample.ts';
import {
  TERRITORIES_SINCE,
  type Territory,
  territories,
  territoryId,
} from '../_platform/book/tell/territories.ts';
import {
  type TerritoryRisk,
  type TerritoryStatistic,
  territoryRisks,
  territoryStatistics,
} from '../_platform/book/tell/territory-risks.ts';

/** Rows of Spain as a tree with its postcodes, of sales and risk zones, their dangers and their figures. */
export default sample('territories', {
  territories: (chapter) => rows(once(chapter, territories), territoryRows),
  territory_risks: (chapter) => rows(once(chapter, territoryRisks), riskRows),
  territory_statistics: (chapter) => rows(once(chapter, territoryStatistics), statisticRows),
});

const since = at(TERRITORIES_SINCE);

function territoryRows(territory: Territory) {
  return [
    {
      id: territory.id,
      code: territory.code,
      name: territory.name,
      type: territory.type,
      parentId: territory.parentId,
      country: 'ES',
      region: territory.region,
      province: territory.province,
      postalCodes: territory.postalCodes,
      riskLevel: territory.riskLevel,
      isActive: true,
      metadata: territory.metadata,
      createdAt: since,
      updatedAt: since,
    },
  ];
}

function riskRows(risk: TerritoryRisk) {
  return [
    {
      id: risk.id,
      territoryId: territoryId(risk.territoryCode),
      riskType: risk.type,
      severity: risk.severity,
      probability: (risk.probability / 10_000).toFixed(4),
      impact: risk.impact,
      description: risk.description,
      effectiveFrom: at(risk.from),
      effectiveTo: at(risk.to),
      createdAt: at(risk.from),
      updatedAt: at(risk.from),
    },
  ];
}

function statisticRows(statistic: TerritoryStatistic) {
  return [
    {
      id: statistic.id,
      territoryId: territoryId(statistic.territoryCode),
      year: statistic.year,
      population: statistic.population,
      gdpPerCapita: statistic.productPerHead === null ? null : decimal(statistic.productPerHead),
      crimeRate: decimal(statistic.crimeRate),
      accidentRate: decimal(statistic.accidentRate),
      weatherEvents: statistic.weatherEvents,
      metadata: { synthetic: true },
      createdAt: since,
      updatedAt: since,
    },
  ];
}
