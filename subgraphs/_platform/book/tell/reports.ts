import { day, type Instant } from '../calendar.ts';
import { type Desk, idOf, userId } from '../keys.ts';
import { users } from './users.ts';

/** A question to the graph: the document and its variables. */
export interface Question {
  readonly document: string;
  readonly variables: object;
}

/** A question that is asked again and again, and who gets the answer. */
export interface Report {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly category: string;
  readonly format: string;
  readonly question: Question;
  readonly parameters: object | null;
  /** When it runs, as cron reads it, in the time of Madrid; null where somebody asks for it. */
  readonly schedule: string | null;
  /** E-mail addresses of users. */
  readonly recipients: readonly string[] | null;
  readonly isActive: boolean;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

const MONTHLY = '0 6 1 * *';
const WEEKLY = '0 6 * * 1';

type Kind = readonly [type: string, category: string, format: string, schedule: string | null];

function report(
  code: string,
  [type, category, format, schedule]: Kind,
  desk: Desk,
  name: string,
  document: string,
  variables: object = {},
  isActive = true,
): Report {
  return {
    id: idOf('report', code),
    ...{ code, name, type, category, format, schedule, isActive },
    description: `${name}, según el grafo de datos.`,
    question: { document, variables },
    parameters: Object.keys(variables).length === 0 ? null : variables,
    recipients: schedule === null ? null : emailsAt(desk),
    createdBy: userId(desk, 1),
    createdAt: day(2024, 2, 1),
  };
}

function emailsAt(desk: Desk): string[] {
  const ids = new Set([userId(desk, 1), userId(desk, 2), userId('management', 1)]);
  return users.filter(({ id }) => ids.has(id)).map(({ email }) => email);
}

/** The reports of the house; every document is one the graph answers. */
export const reports: readonly Report[] = [
  report(
    'PRODUCCION',
    ['TABULAR', 'PRODUCTION', 'XLSX', MONTHLY],
    'sales',
    'Producción por mes',
    '{ policies { groupBy(by: [{ column: startDate, bucket: MONTH }]) { key { startDate } count sum { premium } } } }',
  ),
  report(
    'CARTERA',
    ['CHART', 'PRODUCTION', 'PDF', MONTHLY],
    'management',
    'Cartera por estado',
    '{ policies { groupBy(by: [{ column: status }]) { key { status } count sum { premium } } } }',
  ),
  report(
    'SINIESTROS-ABIERTOS',
    ['TABULAR', 'CLAIMS', 'CSV', WEEKLY],
    'claims',
    'Siniestros en tramitación',
    'query ($status: ClaimStatus!) { claims(where: { status: { eq: $status } }) { totalCount nodes { claimNumber amount } } }',
    { status: 'IN_PROGRESS' },
  ),
  report(
    'SINIESTROS-TIPO',
    ['CHART', 'CLAIMS', 'PDF', MONTHLY],
    'claims',
    'Coste de siniestros por tipo',
    '{ claims { groupBy(by: [{ column: type }]) { key { type } count sum { approvedAmount } } } }',
  ),
  report(
    'COBROS',
    ['TABULAR', 'FINANCE', 'XLSX', WEEKLY],
    'finance',
    'Cobros y pagos por forma de pago',
    '{ payments { groupBy(by: [{ column: method }, { column: status }]) { key { method status } count sum { amount } } } }',
  ),
  report(
    'IMPAGADOS',
    ['EXPORT', 'FINANCE', 'CSV', WEEKLY],
    'finance',
    'Recibos vencidos sin cobrar',
    '{ invoices(where: { status: { eq: OVERDUE } }) { totalCount nodes { invoiceNumber total dueDate } } }',
  ),
  report(
    'LIQUIDACIONES',
    ['TABULAR', 'COMMISSIONS', 'XLSX', MONTHLY],
    'finance',
    'Liquidaciones de comisiones',
    '{ commissionStatements { nodes { statementNumber total status agent { agentNumber } } } }',
  ),
  report(
    'DEC',
    ['REGULATORY', 'COMPLIANCE', 'XML', '0 6 1 4 *'],
    'compliance',
    'Documentación estadístico-contable anual',
    '{ commissions { groupBy(by: [{ column: type }]) { key { type } count sum { amount } } } }',
  ),
  report(
    'QUEJAS',
    ['REGULATORY', 'COMPLIANCE', 'PDF', '0 6 1 1 *'],
    'compliance',
    'Memoria del servicio de atención al cliente',
    '{ complaints { groupBy(by: [{ column: category }, { column: status }]) { key { category status } count } } }',
  ),
  report(
    'CAMPANAS',
    ['CHART', 'MARKETING', 'PDF', null],
    'marketing',
    'Clientes potenciales por estado',
    '{ leads { groupBy(by: [{ column: status }]) { key { status } count } } }',
  ),
  report(
    'RESERVAS',
    ['EXPORT', 'ACTUARIAL', 'JSON', MONTHLY],
    'actuarial',
    'Reservas de siniestros por clase',
    '{ claimReserves { groupBy(by: [{ column: kind }]) { key { kind } sum { amount } } } }',
  ),
  report(
    'TAREAS',
    ['TABULAR', 'OPERATIONS', 'CSV', WEEKLY],
    'management',
    'Tareas abiertas por prioridad',
    '{ tasks(where: { status: { eq: OPEN } }) { groupBy(by: [{ column: priority }]) { key { priority } count } } }',
  ),
  report(
    'FORMACION',
    ['TABULAR', 'COMPLIANCE', 'XLSX', null],
    'training',
    'Formación por sesión',
    '{ trainingSessions { nodes { name status enrolledCount course { code } } } }',
  ),
  report(
    'PRODUCCION-ANTIGUA',
    ['EXPORT', 'PRODUCTION', 'CSV', null],
    'sales',
    'Producción para el programa anterior',
    '{ policies { nodes { policyNumber premium } } }',
    {},
    false,
  ),
];
