/**
 * The plan of one statement, as plain JSON that can be printed, compared and kept.
 *
 * A statement is a list of **levels**: the rows of one entity at one place of the selection. A level reads columns by
 * position; **views** say how its rows become objects. Two views may share a level (`nodes` and `edges.node`).
 */
import type { ColumnKind } from './model.ts';

/** A value as PostgreSQL reads it: text, or a list of texts, with the type it is cast to. */
export type CastType = 'text' | 'integer' | 'boolean' | 'numeric' | 'timestamptz';

export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'isNull'; readonly column: string; readonly is: boolean }
  | {
      readonly op: '=' | '<>' | '<' | '<=' | '>' | '>=' | 'like' | 'ilike';
      readonly column: string;
      readonly value: string;
      readonly cast: CastType;
      readonly ignoreCase?: boolean;
    }
  | {
      readonly op: 'any' | 'none';
      readonly column: string;
      readonly values: readonly string[];
      readonly cast: CastType;
    };

export interface OrderTerm {
  readonly column: string;
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
  | { readonly from: 'ids'; readonly keys: readonly string[] }
  /** The same, read from column `position` of the rows of level `parent`. */
  | { readonly from: 'parentIds'; readonly parent: number; readonly position: number; readonly only?: Only }
  /** Rows whose id stands in column `position` of the rows of level `parent`. */
  | { readonly from: 'targets'; readonly parent: number; readonly position: number; readonly only?: Only }
  /** A page per row of level `parent`: rows whose `column` holds the parent's id. */
  | {
      readonly from: 'children';
      readonly parent: number;
      readonly position: number;
      readonly column: string;
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
  /** What is read, by position: a column, or `xmin` for the row's version. */
  readonly reads: string[];
  where?: Condition;
  order: readonly OrderTerm[];
  /** Keyset values of `after`, one per order term. */
  after?: readonly (string | null)[];
  /** One row more than the page, so that the page knows whether another follows. */
  limit?: number;
  /** True for a level that has one row per parent, the number of matching rows. */
  counts?: true;
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
  | {
      readonly key: string;
      readonly is: 'union';
      readonly by: number;
      readonly position: number;
      readonly targets: Readonly<Record<string, ObjectPlan>>;
    }
  | ({ readonly key: string; readonly is: 'connection'; readonly position: number } & ConnectionPlan);

/** An object of `type`: the row of `level` under the key, or, without a level, a stub made of the key alone. */
export interface ObjectPlan {
  readonly type: string;
  readonly level?: number;
  readonly fields: readonly FieldPlan[];
}

export interface ConnectionPlan {
  readonly type: string;
  /** Rows of the page; absent where only the count is asked for. */
  readonly level?: number;
  readonly count?: number;
  readonly pageSize: number;
  readonly hasAfter: boolean;
  readonly cursor?: CursorPlan;
  readonly parts: readonly ConnectionPart[];
}

/** Which columns of the level a cursor is made of, and the order it belongs to. */
export interface CursorPlan {
  readonly fingerprint: string;
  readonly positions: readonly number[];
}

export type ConnectionPart =
  | { readonly key: string; readonly part: 'nodes'; readonly fields: readonly FieldPlan[] }
  | { readonly key: string; readonly part: 'edges'; readonly fields: readonly EdgePart[] }
  | { readonly key: string; readonly part: 'pageInfo'; readonly fields: readonly PageInfoPart[] }
  | { readonly key: string; readonly part: 'totalCount' };

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
