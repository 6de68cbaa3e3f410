import { AS_OF, addMonths } from '../../subgraphs/_platform/book/calendar.ts';
import type { Story } from '../../subgraphs/_platform/book/story.ts';
import { gdprRequestsOf } from '../../subgraphs/_platform/book/tell/compliance.ts';
import { checksOf } from '../../subgraphs/_platform/book/tell/compliance-checks.ts';
import { endedRequests } from '../../subgraphs/_platform/book/tell/gdpr-path.ts';

/** Every rule that the checks and data-protection requests of a story break, as sentences. */
export function brokenDuties(story: Story): string[] {
  return [...checkRules(story), ...requestRules(story)];
}

function broken(of: string, rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));
}

function checkRules(story: Story): string[] {
  return checksOf(story).flatMap((check) =>
    broken(check.id, {
      'is mended after it was looked at': check.resolvedAt === null || check.resolvedAt > check.checkedAt,
      'was looked at before the day of the book': Math.max(check.checkedAt, check.resolvedAt ?? 0) < AS_OF,
      'names what is wrong exactly where something was':
        /FAILED|WAIVED|RESOLVED/.test(check.status) === (check.violations !== null),
      'says who mended it exactly where it was mended':
        /WAIVED|RESOLVED/.test(check.status) === (check.resolvedAt !== null && check.resolvedBy !== null),
    }),
  );
}

function requestRules(story: Story): string[] {
  return gdprRequestsOf(story).flatMap(({ id, type, status, path }) =>
    broken(id, {
      'is of a natural person': story.customer.birthDate !== null,
      'is due in a month, or in three when extended':
        path.dueAt === addMonths(path.requestedAt, path.extendedAt === null ? 1 : 3),
      'an extension is told within the month':
        path.extendedAt === null || path.extendedAt <= addMonths(path.requestedAt, 1),
      'is answered in time': path.completedAt === null || path.completedAt <= path.dueAt,
      'is not overdue': path.completedAt !== null || path.dueAt > AS_OF,
      'has ended exactly when it says so':
        endedRequests.some((word) => word === status) === (path.completedAt !== null),
      'moments are in order':
        path.requestedAt <= (path.identifiedAt ?? path.requestedAt) &&
        (path.processedAt ?? path.requestedAt) <= (path.completedAt ?? AS_OF),
      'is never a whole erasure': type !== 'ERASURE' || status !== 'COMPLETED',
    }),
  );
}
