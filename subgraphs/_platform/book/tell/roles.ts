import { day } from '../calendar.ts';
import { idOf } from '../keys.ts';

/** A right to do one thing to the rows of one table. */
export interface Permission {
  readonly id: string;
  /** `table:ACTION`. */
  readonly name: string;
  readonly description: string;
  readonly resource: string;
  readonly action: string;
}

/** A set of rights that goes with a job; `permissions` are names of rights. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly string[];
}

/** The day roles and rights were set up, before any of the users. */
export const ROLES_SINCE = day(2011, 11, 2);

const rights = `
  customers:CREATE,READ,UPDATE,DELETE,EXPORT quotes:CREATE,READ,UPDATE underwriting_cases:CREATE,READ,UPDATE,APPROVE
  policies:CREATE,READ,UPDATE,APPROVE,EXPORT endorsements:CREATE,READ,UPDATE,APPROVE renewal_processes:READ,UPDATE,EXECUTE
  claims:CREATE,READ,UPDATE,APPROVE,EXPORT claim_reserves:CREATE,READ payments:CREATE,READ,UPDATE,APPROVE,EXPORT
  invoices:CREATE,READ,UPDATE,EXPORT commissions:READ,UPDATE,EXPORT commission_statements:CREATE,READ,APPROVE
  documents:CREATE,READ,UPDATE,DELETE tasks:CREATE,READ,UPDATE products:READ,UPDATE pricing_rules:READ,UPDATE,APPROVE
  reinsurance_contracts:READ,UPDATE cessions:CREATE,READ,UPDATE reserve_calculations:READ,EXECUTE,APPROVE
  medical_records:CREATE,READ beneficiaries:READ,UPDATE fraud_alerts:READ,UPDATE complaints:CREATE,READ,UPDATE,APPROVE
  gdpr_requests:CREATE,READ,UPDATE,EXECUTE compliance_checks:READ,EXECUTE agents:CREATE,READ,UPDATE
  campaigns:CREATE,READ,UPDATE,EXECUTE leads:CREATE,READ,UPDATE surveys:CREATE,READ,UPDATE content_pages:CREATE,READ,UPDATE
  training_courses:CREATE,READ,UPDATE loyalty_accounts:READ,UPDATE reports:READ,EXECUTE,EXPORT
  users:CREATE,READ,UPDATE,DELETE roles:READ,UPDATE audit_logs:READ,EXPORT security_events:READ,UPDATE
  system_settings:READ,UPDATE feature_flags:READ,UPDATE api_keys:CREATE,READ,DELETE scheduled_jobs:READ,UPDATE,EXECUTE
  integrations:READ,UPDATE webhooks:CREATE,READ,UPDATE`;

const VERBS: Readonly<Record<string, string>> = {
  CREATE: 'Dar de alta',
  READ: 'Consultar',
  UPDATE: 'Modificar',
  DELETE: 'Borrar o bloquear',
  APPROVE: 'Aprobar',
  EXPORT: 'Exportar',
  EXECUTE: 'Ejecutar',
};

/** All rights there are. */
export const permissions: readonly Permission[] = namesIn(rights).map((name) => {
  const [resource, action] = name.split(':') as [string, string];
  const description = `${VERBS[action]} filas de ${resource}.`;
  return { id: idOf('permission', name), name, description, resource, action };
});

const READ_BUSINESS = `customers:READ quotes:READ policies:READ endorsements:READ claims:READ invoices:READ documents:READ
  products:READ tasks:CREATE,READ,UPDATE`;

/*
 * Who decides is not who works on it: adjusters do not approve claims nor pay them, finance pays what others approved.
 * Medical data is for those who judge risks and injuries. Agents, partners and customers reach their own rows only.
 */
const granted: Readonly<Record<string, readonly [description: string, rights: string]>> = {
  SUPER_ADMIN: ['Lo puede todo; para emergencias, cada uso queda registrado.', '*'],
  ADMIN: [
    'Mantiene usuarios, parámetros y conexiones; no toca el negocio.',
    `users:CREATE,READ,UPDATE,DELETE roles:READ,UPDATE system_settings:READ,UPDATE feature_flags:READ,UPDATE
     api_keys:CREATE,READ,DELETE scheduled_jobs:READ,UPDATE,EXECUTE integrations:READ,UPDATE webhooks:CREATE,READ,UPDATE
     security_events:READ,UPDATE audit_logs:READ`,
  ],
  MANAGER: [
    'Dirige la correduría o una región y aprueba lo que pasa de la delegación.',
    `${READ_BUSINESS} policies:APPROVE,EXPORT endorsements:APPROVE claims:APPROVE payments:READ,APPROVE commissions:READ
     commission_statements:READ,APPROVE agents:READ,UPDATE complaints:READ,APPROVE reports:READ,EXECUTE,EXPORT`,
  ],
  SUPERVISOR: [
    'Lleva una mesa, reparte el trabajo y aprueba dentro de su delegación.',
    `${READ_BUSINESS} endorsements:CREATE,UPDATE,APPROVE claims:UPDATE,APPROVE claim_reserves:READ complaints:READ,UPDATE
     campaigns:READ,UPDATE,EXECUTE training_courses:CREATE,READ,UPDATE surveys:CREATE,READ,UPDATE fraud_alerts:READ
     renewal_processes:READ,UPDATE,EXECUTE reports:READ,EXECUTE`,
  ],
  UNDERWRITER: [
    'Estudia los riesgos y decide los expedientes de suscripción.',
    `${READ_BUSINESS} quotes:UPDATE underwriting_cases:CREATE,READ,UPDATE,APPROVE medical_records:CREATE,READ
     pricing_rules:READ cessions:CREATE,READ,UPDATE reinsurance_contracts:READ beneficiaries:READ`,
  ],
  CLAIMS_ADJUSTER: [
    'Tramita siniestros: reserva, documentos, ajuste y propuesta.',
    `${READ_BUSINESS} claims:CREATE,UPDATE claim_reserves:CREATE,READ documents:CREATE,UPDATE medical_records:READ
     fraud_alerts:READ,UPDATE beneficiaries:READ payments:READ`,
  ],
  FINANCE: [
    'Emite recibos, cobra, paga lo aprobado y liquida comisiones.',
    `${READ_BUSINESS} payments:CREATE,READ,UPDATE,APPROVE,EXPORT invoices:CREATE,UPDATE,EXPORT commissions:READ,UPDATE,EXPORT
     commission_statements:CREATE,READ cessions:READ reports:READ,EXECUTE`,
  ],
  COMPLIANCE_OFFICER: [
    'Vela por la ley: datos personales, reclamaciones, blanqueo y fraude.',
    `${READ_BUSINESS} customers:DELETE,EXPORT complaints:CREATE,READ,UPDATE,APPROVE gdpr_requests:CREATE,READ,UPDATE,EXECUTE
     compliance_checks:READ,EXECUTE fraud_alerts:READ,UPDATE audit_logs:READ,EXPORT security_events:READ`,
  ],
  ACTUARY: [
    'Calcula reservas y tarifas.',
    `policies:READ claims:READ claim_reserves:READ products:READ pricing_rules:READ,UPDATE
     reserve_calculations:READ,EXECUTE reinsurance_contracts:READ cessions:READ reports:READ,EXECUTE,EXPORT`,
  ],
  AGENT: [
    'Vende y atiende a los clientes de su cartera.',
    `customers:CREATE,READ,UPDATE quotes:CREATE,READ,UPDATE policies:CREATE,READ endorsements:CREATE,READ
     claims:CREATE,READ invoices:READ documents:CREATE,READ commissions:READ commission_statements:READ products:READ
     renewal_processes:READ,UPDATE leads:CREATE,READ,UPDATE tasks:CREATE,READ,UPDATE training_courses:READ`,
  ],
  ASSISTANT: [
    'Prepara el trabajo de su mesa; no decide.',
    `${READ_BUSINESS} customers:CREATE,UPDATE quotes:CREATE,UPDATE endorsements:CREATE,UPDATE documents:CREATE,UPDATE
     leads:CREATE,READ,UPDATE campaigns:READ content_pages:CREATE,READ,UPDATE complaints:CREATE,READ`,
  ],
  AUDITOR: [
    'Lo lee todo menos los datos médicos y no cambia nada.',
    `${READ_BUSINESS.replace('tasks:CREATE,READ,UPDATE', 'tasks:READ')} payments:READ,EXPORT commissions:READ,EXPORT
     complaints:READ gdpr_requests:READ compliance_checks:READ users:READ roles:READ system_settings:READ
     audit_logs:READ,EXPORT security_events:READ reports:READ`,
  ],
  CUSTOMER: [
    'Entra en el portal y ve lo suyo.',
    `customers:READ,UPDATE quotes:READ policies:READ endorsements:CREATE,READ claims:CREATE,READ invoices:READ
     documents:CREATE,READ complaints:CREATE,READ gdpr_requests:CREATE,READ loyalty_accounts:READ beneficiaries:READ`,
  ],
  PARTNER: [
    'Programa o persona de un socio; ve lo que ha traído.',
    'quotes:CREATE,READ policies:READ products:READ leads:CREATE,READ',
  ],
};

/** The roles, one for each word of `User.role`. */
export const roles: readonly Role[] = Object.entries(granted).map(([name, [description, some]]) => ({
  ...{ id: roleId(name), name, description },
  permissions: some === '*' ? permissions.map((one) => one.name) : namesIn(some),
}));

/** Id of a role by its name. */
export function roleId(name: string): string {
  return idOf('role', name);
}

/** Id of a right by its name, for example `permissionId('claims:APPROVE')`. */
export function permissionId(name: string): string {
  return idOf('permission', name);
}

/** Names of rights in a text such as `claims:READ,UPDATE invoices:READ`, each once. */
function namesIn(text: string): string[] {
  const names = text
    .trim()
    .split(/\s+/)
    .flatMap((group) => {
      const [resource, actions] = group.split(':') as [string, string];
      return actions.split(',').map((action) => `${resource}:${action}`);
    });
  return [...new Set(names)];
}
