/** Links between the core databases that the questions follow, as the foreign keys they are once all is one database. */
const keys: readonly [table: string, column: string, target: string][] = [
  ['policies', 'customerId', 'customers'],
  ['policies', 'agentId', 'agents'],
  ['policies', 'productId', 'products'],
  ['policies', 'quoteId', 'quotes'],
  ['underwriting_cases', 'quoteId', 'quotes'],
  ['invoices', 'policyId', 'policies'],
  ['payments', 'policyId', 'policies'],
  ['payments', 'claimId', 'claims'],
  ['commissions', 'policyId', 'policies'],
  ['claims', 'policyId', 'policies'],
  ['reinsurance_cessions', 'policyId', 'policies'],
  ['reinsurance_claims', 'claimId', 'claims'],
  ['documents', 'policyId', 'policies'],
  ['documents', 'claimId', 'claims'],
];

/** A link by type and id becomes one key per type, which the database keeps. */
const documentKeys = [
  ['policyId', 'POLICY'],
  ['claimId', 'CLAIM'],
].map(
  ([column, type]) =>
    `alter table documents add "${column}" text
       generated always as (case "relatedType" when '${type}' then "relatedId" end) stored`,
);

/** Statements that give one merged database the links of the graph, and the list that begins at a policy number. */
export const links: readonly string[] = [
  ...documentKeys,
  ...['policyId', 'claimId'].map((column) => `create index on documents ("${column}", id)`),
  ...keys.map(
    ([table, column, target]) =>
      `alter table ${table} add foreign key ("${column}") references ${target} (id) not valid`,
  ),
  // It finds a row by a constraint, not by an index alone.
  'alter table policies add unique using index "policies_policyNumber_key"',
  `create function policies_from("policyNumber" text) returns setof policies language sql stable as $$
     select * from policies where "policyNumber" >= $1 order by "policyNumber"
   $$`,
];
