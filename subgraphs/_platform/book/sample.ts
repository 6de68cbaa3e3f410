import { type Instant, instantText } from './calendar.ts';
import type { Chapter, Policy, Quote, Story } from './story.ts';

/** A value as a mapping hands it on: text, whole number, truth, nothing, a list of texts (an array column) or JSON. */
export type Cell = string | number | boolean | null | readonly string[] | object;

/** A row by column name. All rows of a table have the same columns in the same order. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows of each table of a domain. The tables stand in the order in which their foreign keys can be met. */
export interface Sample {
  readonly domain: string;
  readonly tables: Readonly<Record<string, (chapter: Chapter) => Iterable<Row>>>;
}

/** Declares how a domain tells a chapter of a book in rows of its own tables. */
export function sample(domain: string, tables: Sample['tables']): Sample {
  return { domain, tables };
}

/** An instant, or nothing, as a cell. */
export function at(instant: Instant | null): string | null {
  return instant === null ? null : instantText(instant);
}

/** Facts that belong to no story, such as users, insurers and templates: told once, with the chapter that brings the sales force. */
export function once<T>(chapter: Chapter, facts: Iterable<T>): Iterable<T> {
  return chapter.agents.length > 0 ? facts : [];
}

/** The stories of a chapter to which more may be made up than their source says. */
export function inventedStories(chapter: Chapter): readonly Story[] {
  return chapter.invents ? chapter.stories : [];
}

/** A list for a JSON column; as it is, a list is an array of texts. */
export function json(list: readonly unknown[]): string {
  return JSON.stringify(list);
}

/** Every policy of a chapter with the story it belongs to. */
export function* policiesOf(chapter: Chapter): Generator<{ story: Story; policy: Policy }> {
  for (const story of chapter.stories) for (const policy of story.policies) yield { story, policy };
}

/** Every quote of a chapter. */
export function* quotesOf(chapter: Chapter): Generator<Quote> {
  for (const story of chapter.stories) yield* story.quotes;
}

/** Every claim of a chapter with its policy. */
export function* claimsOf(chapter: Chapter): Generator<{ policy: Policy; claim: Policy['claims'][number] }> {
  for (const { policy } of policiesOf(chapter)) for (const claim of policy.claims) yield { policy, claim };
}

/** Turns each item of a sequence into rows. */
export function* rows<T>(items: Iterable<T>, rowsOf: (item: T) => Iterable<Row>): Generator<Row> {
  for (const item of items) yield* rowsOf(item);
}
