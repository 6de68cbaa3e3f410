import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const questionNames = ['journey', 'page', 'list', 'groups'] as const;
export type QuestionName = (typeof questionNames)[number];

/** What both handlers are asked; `variables(n)` differs for every n, as far as the book goes. */
export interface Question {
  readonly name: QuestionName;
  readonly title: string;
  /** Of the graph; the hand-written handler takes the variables alone, at `/<name>`. */
  readonly document: string;
  variables(n: number): Readonly<Record<string, unknown>>;
}

/** @param policyNumbers all of the book, in their order */
export function questionsOver(policyNumbers: readonly string[]): Question[] {
  const fullPages = policyNumbers.slice(0, Math.max(1, policyNumbers.length - 99));
  return [
    {
      name: 'journey',
      title: 'the journey of one policy, ten databases',
      document: read('../../gateway/explorer/journey.graphql'),
      variables: (n) => ({ policyNumber: pick(policyNumbers, n) }),
    },
    {
      name: 'page',
      title: '100 policies with customer, coverages, claims, payments',
      document: read('page.graphql'),
      variables: (n) => ({ from: pick(fullPages, n) }),
    },
    {
      name: 'list',
      title: 'claims filtered, ordered and counted, the first 50',
      document: read('list.graphql'),
      variables: (n) => ({
        statuses: [pick(openStatuses, n), pick(openStatuses, n + 1)],
        amount: `${1_000 + (n % 4_000)}.50`,
        since: minutesAfter('2025-06-01T00:00:00.000Z', n),
      }),
    },
    {
      name: 'groups',
      title: 'claims by type and month',
      document: read('groups.graphql'),
      variables: (n) => ({
        from: minutesAfter('2025-06-01T00:00:00.000Z', n),
        until: minutesAfter('2026-05-01T00:00:00.000Z', n),
      }),
    },
  ];
}

const openStatuses = [
  'REPORTED',
  'UNDER_REVIEW',
  'PENDING_DOCS',
  'PENDING_EXPERT',
  'IN_PROGRESS',
  'APPROVED',
  'REOPENED',
];

/** A stride that is no divisor of any list here: neighbours in time are not neighbours in the book. */
const STRIDE = 7_919;

function pick<T>(list: readonly T[], n: number): T {
  return list[(n * STRIDE) % list.length]!;
}

function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}
