import { AS_OF, addDays, DAY, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import type { FraudAlert, FraudInvestigation } from './fraud-facts.ts';
import { fraudRuleByCode, severityOf } from './fraud-rules.ts';
import { type Suspicion, suspicionsOf } from './fraud-suspicions.ts';
import { remembered } from './remembered.ts';

export type { FraudAlert, FraudInvestigation } from './fraud-facts.ts';

/** The alerts of a story: about its claims, policies, payments, quotes, vehicles, its agent and its customer. */
export const fraudAlertsOf = remembered((story: Story): readonly FraudAlert[] =>
  suspicionsOf(story).map(tellAlert),
);

function tellAlert(found: Suspicion): FraudAlert {
  const rule = fraudRuleByCode[found.rule];
  const id = idOf('fraud-alert', `${found.rule}/${found.key}`);
  const draw = drawFrom(`fraud-alert/${found.rule}/${found.key}`);
  const score = scoreOf(found, rule.threshold, draw);
  const status = statusOf(found, draw);
  const resolution = resolutionOf(found, draw);
  const investigation = investigationOf(id, { ...found, resolution }, status, score, draw);
  const assigned = status !== 'OPEN';
  const last = found.resolvedAt ?? investigation?.updatedAt ?? found.at;
  return {
    id,
    ruleId: rule.id,
    entityType: found.entityType,
    entityId: found.entityId,
    claimId: found.claimId,
    score,
    severity: severityOf(score),
    status,
    indicators: found.indicators,
    assignedTo: assigned ? (investigation?.investigator ?? userId('claims', draw.whole(2, 6))) : null,
    investigatedAt: investigation?.startedAt ?? null,
    resolvedAt: found.resolvedAt,
    resolution,
    notes: NOTES[found.outcome] ?? null,
    createdAt: found.at,
    updatedAt: last,
    investigation,
  };
}

/** From the rule's threshold up; an alert that is open must stay mild unless the claim is held back for it. */
function scoreOf({ outcome }: Suspicion, threshold: number, draw: Draw): number {
  if (outcome === 'FROZEN') return draw.whole(Math.max(threshold, 7_200), 9_900);
  if (outcome === 'CONFIRMED') return draw.whole(Math.max(threshold, 7_000), 9_900);
  return draw.whole(threshold, Math.max(threshold, outcome === 'OPEN' ? 6_999 : 7_800));
}

function statusOf({ outcome }: Suspicion, draw: Draw): string {
  if (outcome === 'OPEN') return draw.pick(['OPEN', 'ASSIGNED', 'UNDER_INVESTIGATION']);
  if (outcome === 'FROZEN') return draw.pick(['UNDER_INVESTIGATION', 'ESCALATED']);
  if (outcome === 'CONFIRMED') return draw.pick(['CONFIRMED', 'CLOSED']);
  return outcome === 'CLEARED' ? draw.pick(['FALSE_POSITIVE', 'CLOSED', 'CLOSED']) : 'CLOSED';
}

function resolutionOf({ outcome }: Suspicion, draw: Draw): string | null {
  if (outcome === 'CONFIRMED')
    return draw.pick(['CONFIRMED_FRAUD', 'CONFIRMED_FRAUD', 'REFERRED_TO_AUTHORITY']);
  if (outcome === 'CLEARED') return draw.pick(['FALSE_POSITIVE', 'FALSE_POSITIVE', 'INSUFFICIENT_EVIDENCE']);
  return outcome === 'WITHDRAWN' ? 'CLAIM_WITHDRAWN' : null;
}

const NOTES: Readonly<Record<string, string>> = {
  CLEARED: 'Comprobado con el cliente; sin indicios suficientes.',
  CONFIRMED: 'La documentación aportada no es auténtica.',
  WITHDRAWN: 'El cliente retira la reclamación tras pedirle aclaraciones.',
};

const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  PAY: ['Facturas y fotografías conformes; se propone pagar.'],
  REDUCE: ['Parte de los daños es anterior; se propone reducir la indemnización.'],
  MONITOR: ['Sin prueba suficiente; se propone seguimiento un año.'],
  REJECT: ['Factura alterada; se propone rechazar.'],
  RESCIND: ['Declaración inexacta del riesgo; se propone rescindir (LCS art. 10).'],
  PROSECUTE: ['Documentos falsos; se propone denunciar.'],
};

type Resolved = Suspicion & { readonly resolution: string | null };

/** Investigated where it is under way, where it was confirmed, and where it scored in the middle or above. */
function investigationOf(
  alertId: string,
  found: Resolved,
  status: string,
  score: number,
  draw: Draw,
): FraudInvestigation | null {
  const resolved = found.resolvedAt !== null;
  if (!resolved && status !== 'UNDER_INVESTIGATION' && status !== 'ESCALATED') return null;
  if (resolved && severityOf(score) === 'LOW') return null;
  const end = found.resolvedAt ?? AS_OF;
  const startedAt = found.at + Math.floor((end - found.at) * 0.2);
  const outcome = resolved ? endOf(found, draw) : underWay(status, draw);
  const completedAt = resolved ? startedAt + Math.floor((end - startedAt) * 0.9) : null;
  return {
    id: idOf('fraud-investigation', alertId),
    investigator: userId('claims', draw.whole(2, 6)),
    ...outcome,
    startedAt,
    completedAt,
    updatedAt: completedAt ?? laterBy(startedAt, draw),
  };
}

type Progress = Pick<FraudInvestigation, 'status' | 'findings' | 'evidence' | 'recommendation'>;

function endOf({ outcome, resolution, claimId }: Resolved, draw: Draw): Progress {
  if (outcome === 'WITHDRAWN')
    return { status: 'CANCELLED', findings: null, evidence: null, recommendation: null };
  const cleared =
    resolution === 'FALSE_POSITIVE' && claimId !== null ? ['PAY', 'PAY', 'REDUCE'] : ['MONITOR'];
  const recommendation = draw.pick(outcome === 'CONFIRMED' ? ['REJECT', 'RESCIND', 'PROSECUTE'] : cleared);
  return {
    status: 'COMPLETED',
    findings: draw.pick(FINDINGS[recommendation]!),
    evidence: { interviews: draw.whole(0, 2), documents: draw.whole(1, 5), siteVisit: draw.oneIn(3) },
    recommendation,
  };
}

function underWay(status: string, draw: Draw): Progress {
  const word = status === 'ESCALATED' ? 'IN_PROGRESS' : draw.pick(['OPEN', 'IN_PROGRESS', 'ON_HOLD']);
  const evidence = word === 'OPEN' ? null : { interviews: 0, documents: draw.whole(1, 3) };
  return { status: word, findings: null, evidence, recommendation: null };
}

function laterBy(at: Instant, draw: Draw): Instant {
  return Math.min(addDays(at, draw.whole(0, 3)) + DAY / 24, AS_OF);
}
