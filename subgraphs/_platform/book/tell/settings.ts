import { AS_OF, addDays, day, type Instant, officeHour } from '../calendar.ts';
import { fakeSecret, idOf, userId } from '../keys.ts';
import { drawFrom } from '../random.ts';

/** A value the application reads at run time. */
export interface Setting {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly type: string;
  readonly category: string;
  readonly description: string;
  readonly isPublic: boolean;
  readonly rules: object | null;
  readonly by: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

type Line = readonly [key: string, value: string, type: string, description: string, rules?: object];

const days = { minimum: 1, maximum: 365 };

/* The periods that follow from law name it: whoever changes them must know that a contract may only better them. */
const byCategory: Readonly<Record<string, readonly Line[]>> = {
  GENERAL: [
    ['company.name', 'Correduría AIT-CORE', 'STRING', 'Nombre con el que firma la correduría.'],
    ['company.dgsfp.key', 'J0000', 'STRING', 'Clave en el registro de la DGSFP; de ejemplo.'],
    ['company.timezone', 'Europe/Madrid', 'STRING', 'Zona horaria de los plazos en días.'],
    [
      'quotes.validity.days',
      '15',
      'NUMBER',
      'Días que obliga una oferta (LCS art. 6).',
      { minimum: 15, maximum: 90 },
    ],
    [
      'claims.notice.days',
      '7',
      'NUMBER',
      'Días para comunicar un siniestro (LCS art. 16).',
      { minimum: 7, maximum: 30 },
    ],
    [
      'claims.minimum.payment.days',
      '40',
      'NUMBER',
      'Días hasta el importe mínimo (LCS art. 18).',
      { maximum: 40 },
    ],
    ['claims.approval.limit', '6000', 'NUMBER', 'Euros desde los que aprueban dos personas.', { minimum: 0 }],
    [
      'renewals.notice.days',
      '60',
      'NUMBER',
      'Antelación del aviso de cambios (LCS art. 22).',
      { minimum: 60 },
    ],
  ],
  SECURITY: [
    [
      'security.session.hours',
      '12',
      'NUMBER',
      'Horas que dura una sesión de empleado.',
      { minimum: 1, maximum: 24 },
    ],
    [
      'security.portal.session.hours',
      '1',
      'NUMBER',
      'Horas que dura una sesión del portal.',
      { minimum: 1, maximum: 4 },
    ],
    [
      'security.login.attempts',
      '5',
      'NUMBER',
      'Intentos fallidos antes de bloquear.',
      { minimum: 3, maximum: 10 },
    ],
    ['security.password.length', '12', 'NUMBER', 'Longitud mínima de las contraseñas.', { minimum: 10 }],
    ['security.mfa.required', 'true', 'BOOLEAN', 'Exige un segundo factor a los empleados.'],
    ['security.signing.key', '', 'SECRET', 'Clave con la que se firman los enlaces de los correos.'],
  ],
  BILLING: [
    ['billing.suspension.days', '30', 'NUMBER', 'Días de impago hasta suspender (LCS art. 15).', days],
    ['billing.lapse.days', '180', 'NUMBER', 'Días de impago hasta extinguir (LCS art. 15).', days],
    [
      'billing.recover.hours',
      '24',
      'NUMBER',
      'Horas desde el pago hasta la cobertura (LCS art. 15).',
      { maximum: 24 },
    ],
    [
      'billing.reminders',
      '[5, 15, 25]',
      'JSON',
      'Días de los avisos de impago.',
      { type: 'array', items: 'integer' },
    ],
    ['billing.sepa.creditor', 'ES00ZZZ00000000', 'STRING', 'Identificador de acreedor SEPA; de ejemplo.'],
    ['billing.invoice.series', 'REC', 'STRING', 'Serie de los recibos.', { pattern: '^[A-Z]{3}$' }],
  ],
  NOTIFICATION: [
    ['notifications.sender', 'avisos@correduria.example', 'STRING', 'Remitente de los correos.'],
    ['notifications.quiet.hours', '{"from": 21, "to": 9}', 'JSON', 'Horas en las que no se envían SMS.'],
    [
      'notifications.retry.times',
      '3',
      'NUMBER',
      'Veces que se reintenta un envío.',
      { minimum: 0, maximum: 10 },
    ],
    ['notifications.smtp.password', '', 'SECRET', 'Contraseña del servidor de correo.'],
  ],
  INTEGRATION: [
    [
      'integrations.timeout.ms',
      '8000',
      'NUMBER',
      'Espera máxima a un sistema externo.',
      { minimum: 500, maximum: 30000 },
    ],
    ['integrations.retries', '2', 'NUMBER', 'Reintentos ante un fallo externo.', { minimum: 0, maximum: 5 }],
    ['webhooks.suspend.after', '20', 'NUMBER', 'Fallos seguidos que suspenden un webhook.', { minimum: 5 }],
    ['integrations.vault.token', '', 'SECRET', 'Acceso al almacén de credenciales.'],
  ],
  UI: [
    ['ui.languages', '["es", "ca", "eu", "gl", "en"]', 'JSON', 'Idiomas del portal.'],
    ['ui.theme.color', '#0b5cad', 'STRING', 'Color principal.', { pattern: '^#[0-9a-f]{6}$' }],
    ['ui.page.size', '25', 'NUMBER', 'Filas por página.', { minimum: 10, maximum: 100 }],
    ['ui.support.phone', '+34 900 000 000', 'STRING', 'Teléfono de atención; de ejemplo.'],
  ],
  COMPLIANCE: [
    [
      'complaints.answer.days',
      '30',
      'NUMBER',
      'Días para resolver una reclamación (Ley 44/2002).',
      { maximum: 30 },
    ],
    ['complaints.complete.days', '10', 'NUMBER', 'Días para completar una reclamación.', { minimum: 10 }],
    ['gdpr.answer.days', '30', 'NUMBER', 'Días para atender un derecho (RGPD art. 12).', { maximum: 30 }],
    ['documents.retention.years', '6', 'NUMBER', 'Años que se guardan los papeles previos.', { minimum: 6 }],
    ['gdpr.blocking.enabled', 'true', 'BOOLEAN', 'Suprimir significa bloquear (LOPDGDD art. 32).'],
  ],
};

/** The settings of the application; of a secret one the book has only a marked fake. */
export const settings: readonly Setting[] = Object.entries(byCategory).flatMap(([category, lines]) =>
  lines.map((line) => settingOf(category, line)),
);

function settingOf(category: string, [key, value, type, description, rules]: Line): Setting {
  const draw = drawFrom(`setting-${key}`);
  const createdAt = day(2022, 1, 10);
  const changed = draw.oneIn(3);
  const updatedAt = changed ? officeHour(addDays(AS_OF, -draw.whole(10, 900)), draw.fraction()) : createdAt;
  return {
    ...{ id: idOf('system-setting', key), key, type, category, description },
    value: type === 'SECRET' ? fakeSecret(`setting/${key}`) : value,
    isPublic: category === 'UI' || key === 'company.name' || key === 'company.dgsfp.key',
    rules: rules ?? null,
    by: userId(changed ? 'it' : 'system', changed ? draw.whole(1, 3) : 1),
    ...{ createdAt, updatedAt },
  };
}
