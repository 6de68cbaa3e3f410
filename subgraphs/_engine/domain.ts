import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * How sensitive a column is. `medical` and `secret` never reach a log; `secret` columns are always hidden.
 * Columns that a domain does not classify are `internal`.
 */
export type Classification = 'public' | 'internal' | 'personal' | 'medical' | 'secret';

/** An edge to one entity, stated on the side that holds the key. `inverse` names the way back, a connection on the target. */
export interface ToOneEdge {
  readonly to: string;
  readonly via: string;
  readonly inverse?: string;
}

/**
 * A link by value: `via` holds what column `matching` of the target holds, a code or an e-mail address. Where one of the
 * two is a list, it holds the other; two lists have something in common. A list in `via` leads to a connection.
 * `matching: 'id'` is for a column that holds ids among other things: what names no row reads as null without an error.
 */
export interface ValueEdge extends ToOneEdge {
  readonly matching: string;
}

/** A polymorphic edge: the word in column `by` says which entity the id in column `via` belongs to. */
export interface UnionEdge {
  readonly by: string;
  readonly via: string;
  /**
   * Word of the discriminator → entity, for example `{ POLICY: 'Policy' }`. Other words read as null. `every` stands for
   * all entities of the graph by the names of their tables.
   */
  readonly to: Readonly<Record<string, string>> | 'every';
  readonly inverse?: string;
}

export type EdgeDeclaration = ToOneEdge | ValueEdge | UnionEdge;

type ColumnName<T extends PgTable> = Extract<keyof T['_']['columns'], string>;

/** What a domain says about one of its tables beyond what `tables.ts` already states. */
export interface EntityOptions<T extends PgTable> {
  /** Name of the root list where it is not the entity's name with an `s`. */
  readonly plural?: string;
  readonly edges?: Readonly<Record<string, EdgeDeclaration>>;
  /** Columns by sensitivity; a column named nowhere is `internal`. */
  readonly classification?: Partial<Readonly<Record<Classification, readonly ColumnName<T>[]>>>;
  /** Columns that are in no schema, filter or order. */
  readonly hidden?: readonly ColumnName<T>[];
  /** Columns the application encrypts; they filter by `eq` and `in` only. */
  readonly encrypted?: readonly ColumnName<T>[];
  /** Columns stored as an instant at midnight UTC that mean a calendar day, such as a birth date. */
  readonly dates?: readonly ColumnName<T>[];
  /** Old words of adopted books, per enum column: `{ status: { active: 'ACTIVE' } }`. */
  readonly aliases?: Partial<Readonly<Record<ColumnName<T>, Readonly<Record<string, string>>>>>;
  /** Columns by which `search` finds a row, its number or name first; `tables.ts` has a `searchIndex` of them. */
  readonly search?: readonly ColumnName<T>[];
  /** Field name per column where the column's own name is a typo. */
  readonly rename?: Partial<Readonly<Record<ColumnName<T>, string>>>;
  /** Rows are only ever added: the table has no `updatedAt`. */
  readonly appendOnly?: boolean;
}

/** The options as the engine reads them, free of the table's own type. */
export type AnyEntityOptions = EntityOptions<PgTable> & {
  readonly classification?: Partial<Readonly<Record<Classification, readonly string[]>>>;
  readonly hidden?: readonly string[];
  readonly encrypted?: readonly string[];
  readonly dates?: readonly string[];
  readonly search?: readonly string[];
  readonly aliases?: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  readonly rename?: Readonly<Record<string, string | undefined>>;
};

export interface EntityDeclaration {
  readonly table: PgTable;
  readonly options: AnyEntityOptions;
}

export interface DomainOptions {
  /** The number in the database's name: 2 for `ait_core_db02_claims`. */
  readonly number: number;
  readonly description: string;
  readonly entities: Readonly<Record<string, EntityDeclaration>>;
}

export interface DomainDeclaration extends DomainOptions {
  /** Folder, subgraph and migrations folder: kebab-case. */
  readonly name: string;
}

/** Declares one table as an entity of the graph. Column names are checked against the table at compile time. */
export function entity<T extends PgTable>(table: T, options: EntityOptions<T> = {}): EntityDeclaration {
  return { table, options: options as AnyEntityOptions };
}

/** Declares a domain: one database, one subgraph. Plain data; nothing happens until a graph is built from it. */
export function domain(name: string, options: DomainOptions): DomainDeclaration {
  return { name, ...options };
}
