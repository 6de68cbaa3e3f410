/** A query that crosses a database, and which of its places are lost without it. */
export interface Crossing {
  readonly domain: string;
  readonly as: string;
  readonly document: string;
  readonly lost: readonly string[];
}

/** One kind of link each. */
export const crossings: readonly Crossing[] = [
  {
    domain: 'customers',
    as: 'what rows of others point to',
    document: `{ policies(first: 3, orderBy: [{ policyNumber: ASC }]) { nodes {
      policyNumber insurer { name } customer { customerNumber addresses(first: 1) { totalCount } }
      claims(first: 2) { nodes { claimNumber customer { email tasks(first: 1) { totalCount } } } } } } }`,
    lost: ['policies.nodes.*.customer', 'policies.nodes.*.claims.nodes.*.customer'],
  },
  {
    domain: 'claims',
    as: 'lists that hang on rows of others, and a member of unions',
    document: `{ policies(first: 3, orderBy: [{ policyNumber: ASC }]) { nodes {
      policyNumber claims(first: 2) { totalCount nodes { claimNumber } } invoices(first: 1) { nodes { invoiceNumber } }
      customer { lastName claims(first: 1) { totalCount } } } }
      payments(first: 3, where: { purpose: { eq: CLAIM } }) { nodes { paymentNumber claim { claimNumber } } } }`,
    lost: ['policies.nodes.*.claims', 'policies.nodes.*.customer.claims', 'payments.nodes.*.claim'],
  },
  {
    domain: 'audit-logs',
    as: 'what hangs on every row of every type',
    document: `{ policies(first: 2, orderBy: [{ policyNumber: ASC }]) { nodes {
      policyNumber auditTrail(first: 1) { totalCount nodes { action } } customer { lastName auditTrail(first: 1) { totalCount } }
      claims(first: 2) { nodes { claimNumber auditTrail(first: 1) { nodes { action } } } } } } }`,
    lost: [
      'policies.nodes.*.auditTrail',
      'policies.nodes.*.customer.auditTrail',
      'policies.nodes.*.claims.nodes.*.auditTrail',
    ],
  },
  {
    domain: 'territories',
    as: 'links by a value that others bring along',
    document: `{ agents(first: 3, orderBy: [{ agentNumber: ASC }]) { nodes {
      agentNumber territory territoryRef { name agents(first: 1) { totalCount } }
      agentTerritories(first: 1) { nodes { postalCodes postalTerritories(first: 1) { totalCount } } } } }
      properties(first: 3, orderBy: [{ propertyNumber: ASC }]) { nodes { propertyNumber city territory { name } } } }`,
    lost: [
      'agents.nodes.*.territoryRef',
      'agents.nodes.*.agentTerritories.nodes.*.postalTerritories',
      'properties.nodes.*.territory',
    ],
  },
];
