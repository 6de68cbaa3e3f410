import type { Row } from 'postgres';
import type { Databases } from './hand-written.ts';
import { groupBy, nodes } from './hand-written-rows.ts';

/** What `gateway/explorer/journey.graphql` asks for, a function per branch: each goes on as soon as its keys are there. */
export async function readJourney(databases: Databases, policyNumber: string) {
  const [policy] = await databases['policies']!`
    select id, "policyNumber", type, status, premium, "startDate", "endDate", "customerId", "agentId", "productId", "quoteId"
    from policies where "policyNumber" = ${policyNumber}`;
  if (!policy) return { policyByPolicyNumber: null };
  const { id, customerId, agentId, productId, quoteId, ...fields } = policy;
  const [customer, agent, product, coverages, quote, invoices, claims, commissions, cessions, documents] =
    await Promise.all([
      readCustomer(databases, customerId),
      readAgent(databases, agentId),
      productId === null ? null : readProduct(databases, productId),
      readCoverages(databases, id),
      quoteId === null ? null : readQuote(databases, quoteId),
      readInvoices(databases, id),
      readClaims(databases, id),
      readCommissions(databases, id),
      readCessions(databases, id),
      readDocuments(databases, 'POLICY', [id]),
    ]);
  return {
    policyByPolicyNumber: {
      ...fields,
      ...{ customer, agent, product, coverages, quote, invoices, claims, commissions },
      reinsuranceCessions: cessions,
      documents: documents(id),
    },
  };
}

async function readCustomer({ customers }: Databases, id: string) {
  const [[customer], addresses] = await Promise.all([
    customers!`
      select "customerNumber", "firstName", "lastName", "companyName" from customers where id = ${id}`,
    customers!`
      select street, number, "postalCode", city, "isPrimary"
      from addresses where "customerId" = ${id} order by id limit 3`,
  ]);
  return customer ? { ...customer, addresses: { nodes: addresses } } : null;
}

async function readAgent({ agents }: Databases, id: string) {
  const [agent] = await agents!`
    select "agentNumber", "firstName", "lastName" from agents where id = ${id}`;
  return agent ?? null;
}

async function readProduct({ products }: Databases, id: string) {
  const [product] = await products!`select "productCode", name from products where id = ${id}`;
  return product ?? null;
}

async function readCoverages({ policies }: Databases, policyId: string) {
  return {
    nodes: await policies!`
      select name, "limit", premium from coverages where "policyId" = ${policyId} order by id limit 10`,
  };
}

async function readQuote(databases: Databases, id: string) {
  const { quotes } = databases;
  const [[quote], items, underwritingCases] = await Promise.all([
    quotes!`select "quoteNumber", status from quotes where id = ${id}`,
    quotes!`
      select "coverageName", premium from quote_items where "quoteId" = ${id} order by id limit 10`,
    readCases(databases, id),
  ]);
  return quote ? { ...quote, quoteItems: { nodes: items }, underwritingCases } : null;
}

async function readCases({ underwriting }: Databases, quoteId: string) {
  const cases = await underwriting!`
    select id, "caseNumber", status from underwriting_cases where "quoteId" = ${quoteId} order by id limit 3`;
  if (cases.length === 0) return { nodes: [] };
  const assessments = await underwriting!`
    select "caseId", "riskScore" from risk_assessments where "caseId" = any(${ids(cases)}) order by id`;
  const assessmentsOf = groupBy(assessments, 'caseId');
  return nodes(cases, 3, ({ id, caseNumber, status }) => ({
    caseNumber,
    status,
    riskAssessments: nodes(assessmentsOf(id), 3, ({ riskScore }) => ({ riskScore })),
  }));
}

async function readInvoices({ finance }: Databases, policyId: string) {
  const invoices = await finance!`
    select id, "invoiceNumber", status, total
    from invoices where "policyId" = ${policyId} order by "dueDate", id limit 12`;
  if (invoices.length === 0) return { nodes: [] };
  const [lines, payments] = await Promise.all([
    finance!`
      select "invoiceId", kind, amount
      from invoice_lines where "invoiceId" = any(${ids(invoices)}) order by "lineNumber", id`,
    finance!`
      select "invoiceId", "paymentNumber", status, amount
      from payments where "invoiceId" = any(${ids(invoices)}) order by id`,
  ]);
  const linesOf = groupBy(lines, 'invoiceId');
  const paymentsOf = groupBy(payments, 'invoiceId');
  return nodes(invoices, 12, ({ id, ...invoice }) => ({
    ...invoice,
    invoiceLines: nodes(linesOf(id), 10, ({ kind, amount }) => ({ kind, amount })),
    payments: nodes(paymentsOf(id), 5, ({ invoiceId: _, ...payment }) => payment),
  }));
}

async function readClaims(databases: Databases, policyId: string) {
  const { claims } = databases;
  // A policy has a handful of claims: counting them here spares a statement.
  const all = await claims!`
    select id, "claimNumber", status, amount, "approvedAmount"
    from claims where "policyId" = ${policyId} order by "submittedAt", id`;
  if (all.length === 0) return { totalCount: 0, nodes: [] };
  const page = all.slice(0, 5);
  const keys = ids(page);
  const [reserves, adjustments, payments, recoveries, reinsurance, documents] = await Promise.all([
    claims!`
      select "claimId", kind, amount
      from claim_reserves where "claimId" = any(${keys}) order by "reservedAt", id`,
    claims!`
      select "claimId", reason, amount from claim_adjustments where "claimId" = any(${keys}) order by id`,
    readClaimPayments(databases, keys),
    claims!`
      select "claimId", kind, amount, status from claim_recoveries where "claimId" = any(${keys}) order by id`,
    readReinsuranceClaims(databases, keys),
    readDocuments(databases, 'CLAIM', keys),
  ]);
  const reservesOf = groupBy(reserves, 'claimId');
  const adjustmentsOf = groupBy(adjustments, 'claimId');
  const recoveriesOf = groupBy(recoveries, 'claimId');
  const rows = nodes(page, 5, ({ id, ...claim }) => ({
    ...claim,
    claimReserves: nodes(reservesOf(id), 10, ({ kind, amount }) => ({ kind, amount })),
    claimAdjustments: nodes(adjustmentsOf(id), 5, ({ reason, amount }) => ({ reason, amount })),
    payments: payments(id),
    claimRecoveries: nodes(recoveriesOf(id), 5, ({ claimId: _, ...recovery }) => recovery),
    reinsuranceClaims: reinsurance(id),
    documents: documents(id),
  }));
  return { totalCount: all.length, ...rows };
}

const payees: Readonly<Record<string, string>> = { CUSTOMER: 'Customer', AGENT: 'Agent' };

async function readClaimPayments({ finance }: Databases, claimIds: string[]) {
  const payments = await finance!`
    select "claimId", "paymentNumber", direction, purpose, amount, "payeeType", "payeeId"
    from payments where "claimId" = any(${claimIds}) order by id`;
  const paymentsOf = groupBy(payments, 'claimId');
  return (claimId: string) =>
    nodes(paymentsOf(claimId), 5, ({ claimId: _, payeeType, payeeId, ...payment }) => {
      const type = payeeId === null ? undefined : payees[payeeType];
      return { ...payment, payee: type ? { __typename: type } : null };
    });
}

async function readReinsuranceClaims({ reinsurance }: Databases, claimIds: string[]) {
  const shares = await reinsurance!`
    select "claimId", "recoveredAmount", status
    from reinsurance_claims where "claimId" = any(${claimIds}) order by id`;
  const sharesOf = groupBy(shares, 'claimId');
  return (claimId: string) =>
    nodes(sharesOf(claimId), 5, ({ recoveredAmount, status }) => ({ recoveredAmount, status }));
}

async function readDocuments({ documents }: Databases, type: string, keys: string[]) {
  const found = await documents!`
    select "relatedId", "documentNumber", type
    from documents where "relatedType" = ${type} and "relatedId" = any(${keys}) order by id`;
  const documentsOf = groupBy(found, 'relatedId');
  return (key: string) => nodes(documentsOf(key), 5, ({ relatedId: _, ...document }) => document);
}

async function readCommissions({ finance }: Databases, policyId: string) {
  return {
    nodes: await finance!`
      select type, amount, status from commissions where "policyId" = ${policyId} order by id limit 5`,
  };
}

async function readCessions({ reinsurance }: Databases, policyId: string) {
  const cessions = await reinsurance!`
    select s."cededAmount", c."contractNumber"
    from reinsurance_cessions s join reinsurance_contracts c on c.id = s."contractId"
    where s."policyId" = ${policyId} order by s.id limit 5`;
  return nodes(cessions, 5, ({ cededAmount, contractNumber }) => ({
    cededAmount,
    contract: { contractNumber },
  }));
}

function ids(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => id);
}
