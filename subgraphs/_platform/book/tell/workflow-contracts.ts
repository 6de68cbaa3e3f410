import { AS_OF, addDays } from '../calendar.ts';
import { userId } from '../keys.ts';
import { decimal } from '../money.ts';
import { drawFrom } from '../random.ts';
import type { Invoice, Policy, Quote, Story } from '../story.ts';
import { taskId } from './task-facts.ts';
import { chaseKey, reviewKey } from './task-work.ts';
import { agentUserId } from './users.ts';
import { RUN_KEPT_DAYS, tellWorkflow, type WorkflowInstance } from './workflow-facts.ts';

const KEPT_SINCE = addDays(AS_OF, -RUN_KEPT_DAYS);

/** The processes of a story's quotes, policies and receipts: underwriting, issue, customer, collection. */
export function contractWorkflows(story: Story): WorkflowInstance[] {
  return [
    ...newcomer(story),
    ...story.quotes.filter(({ updatedAt }) => updatedAt > KEPT_SINCE).flatMap(quoteRuns),
    ...story.policies
      .filter(({ createdAt, quoteId }) => quoteId !== null && createdAt > KEPT_SINCE)
      .map(issue),
    ...story.policies.flatMap(({ invoices }) =>
      invoices.filter(({ updatedAt }) => updatedAt > KEPT_SINCE).flatMap(collection),
    ),
  ];
}

/** An accepted quote is on its way to a policy; a referred one is or was studied. */
function quoteRuns(quote: Quote): WorkflowInstance[] {
  const studied = quote.case === null ? [] : [underwriting(quote, quote.case)];
  if (quote.status !== 'ACCEPTED') return studied;
  const accepted = tellWorkflow({
    code: 'ONBOARDING',
    key: `quote/${quote.number}`,
    status: 'RUNNING',
    at: 'emitir-poliza',
    about: ['QUOTE', quote.id],
    from: quote.updatedAt,
    until: quote.updatedAt,
    startedBy: agentUserId(quote.agentId),
    context: { quoteNumber: quote.number, premium: decimal(quote.premium) },
  });
  return [...studied, accepted];
}

function newcomer({ customer }: Story): WorkflowInstance[] {
  if (customer.status !== 'PROSPECT' && customer.since < KEPT_SINCE) return [];
  return [
    tellWorkflow({
      code: 'CUSTOMER',
      key: `customer/${customer.number}`,
      status: 'COMPLETED',
      about: ['CUSTOMER', customer.id],
      from: customer.since,
      until: addDays(customer.since, 1),
      skipped: customer.birthDate === null ? ['pedir-consentimientos'] : [],
      startedBy: userId('sales', 1),
      context: { customerNumber: customer.number },
    }),
  ];
}

const STUDIED: Readonly<Record<string, readonly [status: string, at?: string]>> = {
  SUBMITTED: ['PENDING', 'recibir'],
  IN_REVIEW: ['RUNNING', 'evaluar'],
  INFO_REQUESTED: ['WAITING', 'pedir-informacion'],
  REFERRED: ['WAITING', 'decidir'],
  WITHDRAWN: ['CANCELLED', 'evaluar'],
  EXPIRED: ['TIMED_OUT', 'pedir-informacion'],
};

function underwriting(quote: Quote, file: NonNullable<Quote['case']>): WorkflowInstance {
  const [status, at] = STUDIED[file.status] ?? ['COMPLETED'];
  const late = status === 'TIMED_OUT';
  return tellWorkflow({
    code: 'UNDERWRITING',
    key: `case/${file.number}`,
    status,
    about: ['UNDERWRITING_CASE', file.id],
    from: file.submittedAt,
    until: late ? quote.validUntil : file.updatedAt,
    ...(at === undefined ? {} : { at }),
    skipped: status === 'COMPLETED' && file.conditions.length === 0 ? ['pedir-informacion'] : [],
    tasks: { evaluar: taskId(reviewKey(quote)) },
    startedBy: agentUserId(quote.agentId),
    ...(late ? { error: 'La información pedida no llegó en plazo.' } : {}),
    context: { caseNumber: file.number, riskLevel: file.riskLevel },
  });
}

/** How the issue of a policy went: a few fail at a step and are tried again or undone. */
function issueEnd(policy: Policy): readonly [status: string, at?: string, error?: string] {
  const draw = drawFrom(`issue-${policy.number}`);
  const flat = (policy.metadata as { cancellationMethod?: string }).cancellationMethod === 'FLAT';
  if (flat) return ['COMPENSATED', 'ceder-reaseguro', 'El tomador desistió; se deshace la emisión.'];
  if (policy.status === 'PENDING') {
    return draw.oneIn(4)
      ? ['COMPENSATING', 'archivar-documentos', 'El tomador no firma; se deshace la emisión.']
      : ['WAITING', 'archivar-documentos'];
  }
  if (policy.createdAt > addDays(AS_OF, -20)) return ['RUNNING', 'avisar'];
  if (draw.oneIn(60)) return ['FAILED', 'avisar', 'El servidor de correo no responde tras cinco intentos.'];
  return ['COMPLETED'];
}

function issue(policy: Policy): WorkflowInstance {
  const [status, at, error] = issueEnd(policy);
  return tellWorkflow({
    code: 'ONBOARDING',
    key: `policy/${policy.number}`,
    status,
    about: ['POLICY', policy.id],
    from: policy.createdAt,
    until: policy.createdAt + 90_000,
    ...(at === undefined ? {} : { at }),
    ...(error === undefined ? {} : { error }),
    skipped: policy.cessions.length === 0 && at !== 'ceder-reaseguro' ? ['ceder-reaseguro'] : [],
    startedBy: agentUserId(policy.agentId),
    context: { policyNumber: policy.number, premium: decimal(policy.premium) },
  });
}

const COLLECTED: Readonly<Record<string, readonly [status: string, at: string]>> = {
  OVERDUE: ['WAITING', 'repetir-cargo'],
  IN_COLLECTION: ['RUNNING', 'reclamar'],
  WRITTEN_OFF: ['TIMED_OUT', 'reclamar'],
  PAID: ['COMPLETED', 'repetir-cargo'],
};

/** The collection of a receipt that came back; it ends early when it is paid. */
function collection(invoice: Invoice): WorkflowInstance[] {
  const stands = COLLECTED[invoice.status];
  const back = invoice.payments.find(({ status }) => status === 'RETURNED' || status === 'FAILED');
  if (stands === undefined || back === undefined) return [];
  const [status, at] = stands;
  const late = status === 'TIMED_OUT';
  return [
    tellWorkflow({
      code: 'COLLECTION',
      key: `invoice/${invoice.number}`,
      status,
      at,
      about: ['PAYMENT', back.id],
      from: invoice.dueAt,
      until: invoice.paidAt ?? invoice.updatedAt,
      tasks: { avisar: taskId(chaseKey(invoice)) },
      startedBy: userId('system'),
      ...(late ? { error: 'Sin pago a los seis meses: el contrato se extingue (art. 15 LCS).' } : {}),
      context: { invoiceNumber: invoice.number, total: decimal(invoice.amount + invoice.tax) },
    }),
  ];
}
