import { AS_OF } from '../../subgraphs/_platform/book/calendar.ts';
import type { Story } from '../../subgraphs/_platform/book/story.ts';
import { type FraudAlert, fraudAlertsOf } from '../../subgraphs/_platform/book/tell/fraud-detection.ts';
import { fraudRules } from '../../subgraphs/_platform/book/tell/fraud-rules.ts';
import { broken, inOrder } from './sentences.ts';

const OPEN = /OPEN|ASSIGNED|UNDER_INVESTIGATION|ESCALATED/;
const thresholds = new Map(fraudRules.map(({ id, threshold }) => [id, threshold]));

/** Every rule that the alerts of a story break, as sentences. */
export function brokenAlerts(story: Story): string[] {
  const alerts = fraudAlertsOf(story);
  const suspected = story.policies
    .flatMap(({ claims }) => claims)
    .filter(({ status }) => status === 'FRAUD_SUSPECTED')
    .map(({ id }) => id);
  const open = alerts.filter(({ status }) => OPEN.test(status));
  return [
    ...alerts.flatMap((alert) => alertRules(alert, suspected)),
    ...broken(story.customer.number, {
      'one alert is open per rule and suspect':
        new Set(open.map(({ ruleId, entityId }) => `${ruleId}/${entityId}`)).size === open.length,
      'a claim held back for fraud has a grave alert': suspected.every((id) =>
        open.some(({ entityId, severity }) => entityId === id && /HIGH|CRITICAL/.test(severity)),
      ),
    }),
  ];
}

function alertRules(alert: FraudAlert, suspected: readonly string[]): string[] {
  const { investigation, status, resolvedAt, claimId, severity } = alert;
  const open = OPEN.test(status);
  const moments = [alert.createdAt, investigation?.startedAt, investigation?.completedAt, resolvedAt];
  return broken(alert.id, {
    'scores what its rule asks for': alert.score >= thresholds.get(alert.ruleId)! && alert.score <= 10_000,
    'is resolved exactly when it is no longer open':
      open === (resolvedAt === null) && open === (alert.resolution === null),
    'freezes payments only of a claim held back':
      !open || claimId === null || !/HIGH|CRITICAL/.test(severity) || suspected.includes(claimId),
    'goes forward in time': inOrder(moments.filter((at) => typeof at === 'number')),
    'lies in the past': alert.updatedAt <= AS_OF,
    'is confirmed on evidence': status !== 'CONFIRMED' || investigation?.status === 'COMPLETED',
    'is investigated when it says so':
      !/UNDER_INVESTIGATION|ESCALATED/.test(status) || investigation?.completedAt === null,
    'says why nothing came of it': status !== 'FALSE_POSITIVE' || alert.notes !== null,
  });
}
