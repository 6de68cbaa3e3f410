/**
 * What the engine knows of a domain: plain data made once from `tables.ts` and `domain.ts` by `build-model.ts`.
 * Everything below reads this model and never Drizzle's tables.
 */

/** How a column's text is compared, ordered and shown. `date` is an instant at midnight UTC that means a calendar day. */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'enum'
  | 'integer'
  | 'boolean'
  | 'decimal'
  | 'instant'
  | 'date'
  | 'json'
  | 'textList';

export interface Column {
  /** Name in the graph. */
  readonly field: string;
  /** Name in the database. */
  readonly sqlName: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  /** The value set of an enum column and the type that shows it. */
  readonly enumeration?: Enumeration;
  /** True where an index of values begins with this column: it finds them and, in part, orders by them. */
  readonly indexed: boolean;
  /** True where an index holds the pieces of this text, or the elements of this list. */
  readonly searchable: boolean;
  readonly hidden: boolean;
  readonly encrypted: boolean;
  readonly classification: 'public' | 'internal' | 'personal' | 'medical' | 'secret';
  readonly description: string;
}

export interface Enumeration {
  readonly typeName: string;
  readonly members: readonly string[];
  /** Old words of adopted books and the member each one means. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** An edge to one row: in this database (`local`) or as a stub that another subgraph completes. */
export interface OneEdge {
  readonly kind: 'one';
  readonly name: string;
  readonly target: string;
  readonly local: boolean;
  readonly key: Column;
}

/** A polymorphic edge: the word in `by` says which type the id in `key` belongs to. */
export interface UnionEdge {
  readonly kind: 'union';
  readonly name: string;
  readonly typeName: string;
  readonly by: Column;
  readonly key: Column;
  readonly targets: readonly UnionTarget[];
  /** It can be any row of the graph, so its type is the interface `Node` and not a union of its own. */
  readonly anyNode?: true;
}

export interface UnionTarget {
  readonly word: string;
  readonly target: string;
  readonly local: boolean;
}

export type Edge = OneEdge | UnionEdge;

/** The way back of an edge: a connection on its target, answered by the domain that holds the key. */
export interface ReverseEdge {
  readonly name: string;
  /** The type that shows the connection. */
  readonly on: string;
  /** True where `on` is an entity of the same database. */
  readonly local: boolean;
  /** The entity whose rows the connection lists. */
  readonly entity: string;
  readonly key: Column;
  /** For the way back of a polymorphic edge: only rows with this word in this column. */
  readonly discriminator?: { readonly column: Column; readonly word: string };
  /** The edge it is the way back of. */
  readonly edge: string;
  /** Every type has it, so it has one GraphQL type everywhere: nullable, as where a row lives elsewhere. */
  readonly anyNode?: true;
}

/**
 * A link by value, in either direction. It is a field of `on`, answered by the domain of the rows it leads to; where
 * `on` lives in another domain, the gateway brings the value along (`@requires`).
 */
export interface Link {
  readonly name: string;
  /** The type that shows it. */
  readonly on: string;
  /** Column of `on` whose value is looked for. */
  readonly given: Column;
  /** True where `on` is an entity of the same database. */
  readonly local: boolean;
  /** The entity it leads to, and the column that is searched. */
  readonly entity: string;
  readonly key: Column;
  readonly match: Match;
  /** True where it leads to one row, false where it is a connection. */
  readonly single: boolean;
}

/** What `key` is to `given`: equal, one of a list, a list that holds it, or a list that shares something with it. */
export type Match = 'equal' | 'inList' | 'has' | 'overlaps';

export interface Entity {
  readonly name: string;
  readonly domain: string;
  /** Table in the database. */
  readonly table: string;
  readonly description: string;
  /** Root fields: `policy`, `policies`. */
  readonly singular: string;
  readonly plural: string;
  readonly columns: readonly Column[];
  readonly columnByField: ReadonlyMap<string, Column>;
  readonly id: Column;
  /** Columns with a unique index of their own, beside the id. */
  readonly businessKeys: readonly Column[];
  readonly edges: readonly Edge[];
  /** Columns by which `search` finds a row. */
  readonly search: readonly Column[];
  /** Columns of each index in their order, in the names of the database. */
  readonly indexes: readonly (readonly string[])[];
  readonly appendOnly: boolean;
}

export interface Domain {
  readonly name: string;
  readonly number: number;
  readonly description: string;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Connections by the type that shows them, both on own entities and on stubs of other domains. */
  readonly reverse: ReadonlyMap<string, readonly ReverseEdge[]>;
  /** Links by value by the type that shows them. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** Types of other domains that this one refers to. */
  readonly stubs: readonly string[];
}
