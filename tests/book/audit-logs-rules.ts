import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AS_OF, DAY } from '../../subgraphs/_platform/book/calendar.ts';
import type { Story } from '../../subgraphs/_platform/book/story.ts';
import { type AuditEntry, auditTrailOf } from '../../subgraphs/_platform/book/tell/audit-logs.ts';
import { roles } from '../../subgraphs/_platform/book/tell/roles.ts';
import { roleGrantsOf } from '../../subgraphs/_platform/book/tell/sign-ins.ts';
import { users } from '../../subgraphs/_platform/book/tell/users.ts';

/** The moves of a status that are allowed, as `table from to`; `-` is where a row begins. */
const moves = new Set(
  readFileSync(join(import.meta.dirname, '../fixtures/transitions.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').slice(1, 4).join(' ')),
);

/** Users who may approve claims by one of their roles. */
const approvers = new Set(
  users
    .filter((user) =>
      roleGrantsOf(user).some(({ of }) =>
        roles.find(({ id }) => id === of)!.permissions.includes('claims:APPROVE'),
      ),
    )
    .map(({ id }) => id),
);

/** Columns whose values a trail may show; no secret, nothing medical, no name and no address is among them. */
const SHOWN = ['status', 'premium', 'amount', 'approvedAmount', 'phone'];

/** Every rule that the trails of a story break, as sentences with the row they are about. */
export function brokenTrails(story: Story): string[] {
  const trail = auditTrailOf(story);
  const rows = Map.groupBy(trail, ({ resource, resourceId }) => `${resource}/${resourceId}`);
  const statuses = statusesOf(story);
  return [
    ...[...rows].flatMap(([row, entries]) => rowRules(row, entries, statuses.get(row))),
    ...claimRules(story, trail),
  ];
}

function broken(of: string, rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));
}

/** The state of each row of a story today. */
function statusesOf({ customer, policies }: Story): Map<string, string> {
  return new Map([
    [`customers/${customer.id}`, customer.status],
    ...policies.flatMap((policy) => [
      [`policies/${policy.id}`, policy.status] as const,
      ...policy.endorsements.map(({ id, status }) => [`endorsements/${id}`, status] as const),
      ...policy.claims.map(({ id, status }) => [`claims/${id}`, status] as const),
      ...policy.claims
        .flatMap(({ payments }) => payments)
        .map(({ id, status }) => [`payments/${id}`, status] as const),
    ]),
  ]);
}

function rowRules(row: string, entries: readonly AuditEntry[], status: string | undefined): string[] {
  const steps = entries.flatMap(({ changes }) => (changes?.status === undefined ? [] : [changes.status]));
  const table = row.split('/')[0]!;
  return broken(row, {
    'its entries are in order': entries.every(({ at }, i) => i === 0 || at > entries[i - 1]!.at),
    'nothing happens after the day of the book': entries.every(({ at }) => at < AS_OF + DAY),
    'each move begins where the one before ended': steps.every(
      ({ from }, i) => i === 0 || from === steps[i - 1]!.to,
    ),
    'each move is allowed': steps.every(({ from, to }) => moves.has(`${table} ${from ?? '-'} ${to}`)),
    'its last move leads to its state': status === undefined || steps.at(-1)?.to === status,
    'shows no column that may be secret': entries.every(({ changes }) =>
      Object.keys(changes ?? {}).every((column) => SHOWN.includes(column)),
    ),
  });
}

/** Four eyes: whoever approves a claim may do so and is not the one who works on it. */
function claimRules({ policies }: Story, trail: readonly AuditEntry[]): string[] {
  return policies.flatMap(({ claims }) =>
    claims.flatMap((claim) => {
      const decisions = trail.filter(
        ({ resourceId, action }) => resourceId === claim.id && action === 'APPROVE',
      );
      return broken(claim.number, {
        'is approved by somebody who may': decisions.every(({ userId }) => approvers.has(userId)),
        'is not approved by its adjuster': decisions.every(({ userId }) => userId !== claim.assignedTo),
      });
    }),
  );
}
