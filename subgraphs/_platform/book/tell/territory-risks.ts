import { day, type Instant } from '../calendar.ts';
import { type Hazard, hazards, sizes } from '../catalogue/hazards.ts';
import { idOf } from '../keys.ts';
import { type Cents, share } from '../money.ts';
import { drawFrom } from '../random.ts';
import { provinces } from '../registers.ts';

/** How much a danger threatens a province. */
export interface TerritoryRisk {
  readonly id: string;
  readonly territoryCode: string;
  readonly type: string;
  readonly severity: string;
  /** Chance of an event in a year, in ten-thousandths. */
  readonly probability: number;
  readonly impact: string;
  readonly description: string;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Figures of a territory in a year. */
export interface TerritoryStatistic {
  readonly id: string;
  readonly territoryCode: string;
  readonly year: number;
  readonly population: number | null;
  readonly productPerHead: Cents | null;
  /** Offences for a thousand inhabitants, in hundredths. */
  readonly crimeRate: number;
  /** Motor claims for a hundred vehicles, in hundredths. */
  readonly accidentRate: number;
  readonly weatherEvents: number;
}

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
const LEVELS = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'] as const;
const ASSESSED = day(2024, 1, 1);

function severityIn({ critical, high, medium }: Hazard, province: string): number {
  if (critical.includes(province)) return 3;
  if (high.includes(province)) return 2;
  return medium.includes(province) ? 1 : 0;
}

/** The level of a province: that of its worst danger. */
export function riskLevelOf(province: string): string {
  return LEVELS[Math.max(...hazards.map((hazard) => severityIn(hazard, province)))]!;
}

/** Each province with the dangers that are worse there than elsewhere, and with floods, which threaten all. */
export const territoryRisks: readonly TerritoryRisk[] = provinces.flatMap(({ code }) =>
  hazards
    .filter((hazard) => hazard.type === 'FLOOD' || severityIn(hazard, code) > 0)
    .map((hazard) => riskOf(hazard, code)),
);

function riskOf(hazard: Hazard, province: string): TerritoryRisk {
  const severity = severityIn(hazard, province);
  return {
    id: idOf('territory-risk', `${province}/${hazard.type}`),
    territoryCode: `ES-${province}`,
    type: hazard.type,
    severity: SEVERITIES[severity]!,
    probability: Math.round(hazard.probability / 2 ** (3 - severity)),
    impact:
      SEVERITIES[Math.max(0, severity - (hazard.type === 'THEFT' || hazard.type === 'TRAFFIC' ? 1 : 0))]!,
    description: `${hazard.description} Valoración de ejemplo.`,
    from: ASSESSED,
    to: hazard.type === 'TRAFFIC' ? day(2027, 1, 1) : null,
  };
}

/** Three years of every community, and the last of them of every province; round figures and invented ones. */
export const territoryStatistics: readonly TerritoryStatistic[] = [
  ...Object.entries(sizes).flatMap(([community, [thousands, perHead]]) =>
    [2023, 2024, 2025].map((year) => {
      const population = share(thousands * 1_000, 1_000 + 8 * (year - 2024), 1_000);
      return statistic(
        `ES-CA${community}`,
        year,
        population,
        share(perHead * 100, 1_000 + 30 * (year - 2024), 1_000),
      );
    }),
  ),
  ...provinces.map(({ code }) => statistic(`ES-${code}`, 2025, null, null)),
];

function statistic(
  territoryCode: string,
  year: number,
  population: number | null,
  productPerHead: Cents | null,
) {
  const draw = drawFrom(`statistic/${territoryCode}/${year}`);
  return {
    ...{
      id: idOf('territory-statistic', `${territoryCode}/${year}`),
      territoryCode,
      year,
      population,
      productPerHead,
    },
    crimeRate: draw.whole(2_800, 6_900),
    accidentRate: draw.whole(550, 1_350),
    weatherEvents: draw.whole(0, 14),
  };
}
