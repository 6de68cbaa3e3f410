/**
 * The plan of one statement, as plain JSON that can be printed, compared and kept.
 *
 * A statement is a list of **levels**: the rows of one entity at one place of the selection. A level reads columns by
 * position; **views** say how its rows become objects. Two views may share a level (`nodes` and `edges.node`).
 */
import type { ColumnKind, Match } from './model.ts';

/** The type a parameter is cast to; parameters themselves are text, or a list of texts. */
export type CastType = 'text' | 'integer' | 'bigint' | 'boolean' | 'numeric' | 'timestamptz' | 'jsonb';

/** How to get from a row to rows of another table of the same database. */
export interface Join {
  readonly table: string;
  /** Column of the row at hand. */
  readonly from: string;
  /** Column of the other table that equals it. */
  readonly to: string;
  /** What holds for every row that is reached: the discriminator of a polymorphic edge, the guard. */
  readonly where?: Condition;
}

export type Bucket = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

export type AggregateFunction =
  | 'count'
  | 'countDistinct'
  | 'sum'
  | 'avg'
  | 'min'
  | 'max'
  | 'stddev'
  | 'percentile';

/** Something that has one value for a row, or for a group of rows. */
export type Expression =
  | { readonly column: string }
  /** A list of texts as a JSON array. */
  | { readonly list: string }
  /** What stands at a path of a JSON column; an empty path is the column. */
  | { readonly json: string; readonly path: readonly string[] }
  /** A value of the one row that an edge leads to. */
  | { readonly via: Join; readonly value: Expression }
  /** How many rows an edge leads back to. */
  | { readonly count: Join }
  /** Over all rows of a level or group; `fraction` is for percentiles. */
  | { readonly aggregate: AggregateFunction; readonly of?: Expression; readonly fraction?: number }
  /** The stored word of an enum column as a member of its set. */
  | {
      readonly word: string;
      readonly members: readonly string[];
      readonly aliases: Readonly<Record<string, string>>;
    }
  /** The instant at which the bucket of a column begins in a time zone. */
  | { readonly bucket: Bucket; readonly column: string; readonly timeZone: string };

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'isNull'; readonly left: Expression; readonly is: boolean }
  /** Comparing JSON also asks for the same JSON type, so that a number is never smaller than a text. */
  | {
      readonly op: Comparison | 'like' | 'ilike';
      readonly left: Expression;
      readonly value: string;
      readonly cast: CastType;
      readonly ignoreCase?: boolean;
    }
  | {
      readonly op: 'any' | 'none';
      readonly left: Expression;
      readonly values: readonly string[];
      readonly cast: CastType;
      readonly ignoreCase?: boolean;
    }
  /** A list of texts against a list: holds all of it, or some of it. */
  | { readonly op: 'hasAll' | 'hasAny'; readonly column: string; readonly values: readonly string[] }
  | { readonly op: 'isEmpty'; readonly column: string; readonly is: boolean }
  | { readonly op: 'jsonContains'; readonly left: Expression; readonly value: string }
  /** Some row that a join reaches fulfils `where`; `every` also holds where it reaches none. */
  | { readonly op: 'some' | 'every' | 'none of'; readonly join: Join; readonly where?: Condition };

export interface OrderTerm {
  readonly value: Expression;
  readonly cast: CastType;
  readonly descending: boolean;
  readonly nullable: boolean;
}

/** Where a level's rows come from. */
export type Source =
  /** A root list, filtered, ordered and cut. */
  | { readonly from: 'table' }
  /** Rows by a unique column, any order: `claim(id:)`, a business key, an entity batch. */
  | { readonly from: 'keys'; readonly column: string; readonly keys: readonly string[] }
  /** No table: the ids of a type that lives elsewhere and shows connections of this database. */
  | {
      readonly from: 'ids';
      readonly keys: readonly string[];
      /** Columns of the type that the caller brings along, for links by value: read behind the id, in this order. */
      readonly given?: readonly string[];
    }
  /** The same, read from column `position` of the rows of level `parent`. */
  | { readonly from: 'parentIds'; readonly parent: number; readonly position: number; readonly only?: Only }
  /** Rows whose id stands in column `position` of the rows of level `parent`. */
  | { readonly from: 'targets'; readonly parent: number; readonly position: number; readonly only?: Only }
  /** A page per row of level `parent`: rows whose `column` holds the parent's id, or matches another of its values. */
  | {
      readonly from: 'children';
      readonly parent: number;
      readonly position: number;
      readonly column: string;
      readonly value?: { readonly position: number; readonly match: Match };
    };

/** Only parents whose column `position` holds `word`: the discriminator of a union. */
export interface Only {
  readonly position: number;
  readonly word: string;
}

export interface Level {
  readonly id: number;
  readonly source: Source;
  /** Absent for `ids` and `parentIds`. */
  readonly table?: string;
  /** What is read, by position. */
  readonly reads: Expression[];
  where?: Condition;
  order: readonly OrderTerm[];
  /** Only rows behind these values, one per order term. */
  after?: readonly (string | null)[];
  /** Only rows in front of these values. */
  before?: readonly (string | null)[];
  /** Rows are taken from the end: they come in reverse order and are turned round when they are shaped. */
  backward?: true;
  offset?: number;
  /** One row more than the page, so that the page knows whether another follows. */
  limit?: number;
  /** True for a level that has one row per parent: aggregates over all its rows. */
  aggregates?: true;
  groups?: Groups;
}

/**
 * Makes a level one of groups: its first reads are the keys, the others aggregates. `having` and the level's order
 * name them by position, as the columns `c0`, `c1` …
 */
export interface Groups {
  readonly keys: number;
  having?: Condition;
  /** Position of the key whose missing buckets are filled in, with its bucket and time zone. */
  readonly fill?: { readonly position: number; readonly bucket: Bucket; readonly timeZone: string };
}

/** How one value of a row becomes a field of the response. */
export type FieldPlan =
  | { readonly key: string; readonly is: 'column'; readonly position: number; readonly kind: ColumnKind }
  | {
      readonly key: string;
      readonly is: 'enum';
      readonly position: number;
      readonly members: readonly string[];
      readonly aliases: Readonly<Record<string, string>>;
    }
  | { readonly key: string; readonly is: 'nodeId'; readonly type: string; readonly position: number }
  | ({ readonly key: string; readonly is: 'one'; readonly position: number } & ObjectPlan)
  /** The first row of a level below the row, as a link by value finds it. */
  | ({ readonly key: string; readonly is: 'first'; readonly position: number } & ObjectPlan)
  | {
      readonly key: string;
      readonly is: 'union';
      readonly by: number;
      readonly position: number;
      readonly targets: Readonly<Record<string, ObjectPlan>>;
    }
  | ({ readonly key: string; readonly is: 'connection'; readonly position: number } & ConnectionPlan)
  /** Fields of the same row under a name of their own: `sum { premium }` of an aggregate, `key` of a group. */
  | { readonly key: string; readonly is: 'nested'; readonly fields: readonly FieldPlan[] };

/** An object of `type`: the row of `level` under the key, or, without a level, a stub made of the key alone. */
export interface ObjectPlan {
  readonly type: string;
  readonly level?: number;
  readonly fields: readonly FieldPlan[];
}

export interface ConnectionPlan {
  readonly type: string;
  /** Rows of the page; absent where only aggregates or groups are asked for. */
  readonly level?: number;
  readonly pageSize: number;
  readonly backward: boolean;
  /** Something was asked to be in front of the page (`after`, `offset`), or behind it (`before`). */
  readonly hasFormer: boolean;
  readonly hasLatter: boolean;
  readonly cursor?: CursorPlan;
  readonly parts: readonly ConnectionPart[];
}

/** Which columns of the level a cursor is made of, and what it is bound to. */
export interface CursorPlan {
  readonly binding: string;
  readonly positions: readonly number[];
}

export type ConnectionPart =
  | { readonly key: string; readonly part: 'nodes'; readonly fields: readonly FieldPlan[] }
  | { readonly key: string; readonly part: 'edges'; readonly fields: readonly EdgePart[] }
  | { readonly key: string; readonly part: 'pageInfo'; readonly fields: readonly PageInfoPart[] }
  | { readonly key: string; readonly part: 'totalCount'; readonly level: number; readonly position: number }
  | {
      readonly key: string;
      readonly part: 'aggregate';
      readonly level: number;
      readonly fields: readonly FieldPlan[];
    }
  | {
      readonly key: string;
      readonly part: 'groups';
      readonly level: number;
      readonly fields: readonly FieldPlan[];
    };

export type EdgePart =
  | { readonly key: string; readonly part: 'cursor' }
  | { readonly key: string; readonly part: 'node'; readonly fields: readonly FieldPlan[] };

export interface PageInfoPart {
  readonly key: string;
  readonly part: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
}

/** What the statement answers at its root. */
export type Root =
  | ({ readonly is: 'object'; readonly key: string } & ObjectPlan)
  | ({ readonly is: 'batch' } & ObjectPlan)
  | ({ readonly is: 'list' } & ConnectionPlan);

export interface Plan {
  readonly domain: string;
  readonly levels: readonly Level[];
  readonly root: Root;
}
