import { AS_OF } from '../_platform/book/calendar.ts';
import { decimal } from '../_platform/book/money.ts';
import { at, once, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import {
  calculatedBy,
  calculationsApprovedBy,
  type LossRatio,
  lossRatiosOf,
  type ReserveCalculation,
  reserveCalculationsOf,
} from '../_platform/book/tell/actuarial.ts';
import { type MortalityTable, mortalityTables } from '../_platform/book/tell/mortality.ts';
import { type PricingModel, pricingModelsOf } from '../_platform/book/tell/pricing-models.ts';

/** Rows of the actuaries: figures of each portfolio as its stories make them, tables and models of their own. */
export default sample('actuarial', {
  mortality_tables: (chapter) => rows(tablesOf(chapter), (table) => [mortalityRow(table)]),
  loss_ratios: (chapter) => rows(ratiosOf(chapter), (ratio) => [ratioRow(ratio)]),
  reserve_calculations: (chapter) => rows(reservesOf(chapter), (reserve) => [reserveRow(reserve)]),
  pricing_models: (chapter) => rows(modelsOf(chapter), (model) => [modelRow(model)]),
});

function tablesOf(chapter: Chapter): readonly MortalityTable[] {
  return [...(chapter.brought?.mortalityTables ?? []), ...once(chapter, mortalityTables)];
}

function ratiosOf(chapter: Chapter): readonly LossRatio[] {
  return chapter.brought?.lossRatios ?? (chapter.invents ? lossRatiosOf(chapter) : []);
}

function reservesOf(chapter: Chapter): readonly ReserveCalculation[] {
  return chapter.brought?.reserves ?? (chapter.invents ? reserveCalculationsOf(chapter) : []);
}

function modelsOf(chapter: Chapter): readonly PricingModel[] {
  return chapter.invents ? chapter.products.flatMap(pricingModelsOf) : [];
}

function mortalityRow(table: MortalityTable) {
  return {
    id: table.id,
    name: table.name,
    country: table.country,
    gender: table.gender,
    year: table.year,
    version: table.version,
    ageMin: table.ageMin,
    ageMax: table.ageMax,
    data: table.data,
    isActive: table.isActive,
    createdAt: at(table.createdAt),
    updatedAt: at(table.createdAt),
  };
}

function ratioRow(ratio: LossRatio) {
  return {
    id: ratio.id,
    productId: ratio.productId,
    insurerId: ratio.insurerId,
    period: ratio.period,
    periodStart: at(ratio.from),
    periodEnd: at(ratio.to),
    earnedPremium: decimal(ratio.earned),
    incurredClaims: decimal(ratio.incurred),
    lossRatio: (ratio.ratio / 10_000).toFixed(4),
    claimCount: ratio.claims,
    policyCount: ratio.policies,
    metadata: ratio.metadata,
    createdAt: at(Math.min(ratio.to, AS_OF)),
    updatedAt: at(Math.min(ratio.to, AS_OF)),
  };
}

function reserveRow(reserve: ReserveCalculation) {
  return {
    id: reserve.id,
    calculationType: reserve.type,
    referenceDate: at(reserve.at),
    productId: reserve.productId,
    outstandingClaims: decimal(reserve.outstanding),
    ibnrReserve: decimal(reserve.ibnr),
    unearmedPremium: decimal(reserve.unearned),
    totalReserve: decimal(reserve.total),
    methodology: reserve.methodology,
    assumptions: reserve.assumptions,
    calculatedBy,
    approvedBy: reserve.approvedAt === null ? null : calculationsApprovedBy,
    approvedAt: at(reserve.approvedAt),
    createdAt: at(reserve.at),
    updatedAt: at(reserve.approvedAt ?? reserve.at),
  };
}

function modelRow(model: PricingModel) {
  return {
    id: model.id,
    name: model.name,
    productId: model.productId,
    version: model.version,
    modelType: model.modelType,
    baseRate: decimal(model.baseRate),
    factors: model.factors,
    effectiveFrom: at(model.from),
    effectiveTo: at(model.to),
    isActive: model.isActive,
    createdBy: model.by,
    approvedBy: model.approvedBy,
    approvedAt: at(model.approvedAt),
    createdAt: at(model.createdAt),
    updatedAt: at(model.approvedAt),
  };
}
