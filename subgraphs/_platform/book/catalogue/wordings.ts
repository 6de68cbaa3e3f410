/** What a message to a customer, an agent or our staff says; `{{name}}` stands for a fact of the story. */
export interface Wording {
  readonly code: string;
  /** What the message is about, a word of the notifications' value set. */
  readonly type: string;
  /** Ways it may go out; the first is the usual one. */
  readonly channels: readonly string[];
  readonly priority: string;
  readonly category: 'TRANSACTIONAL' | 'MARKETING' | 'LEGAL' | 'INTERNAL';
  readonly subject: string;
  readonly text: string;
}

function wording(
  code: string,
  [type, channels, priority, category]: readonly [string, string, string, Wording['category']],
  subject: string,
  text: string,
): Wording {
  return { code, type, channels: channels.split(' '), priority, category, subject, text };
}

const usual = ['EMAIL PUSH WHATSAPP', 'NORMAL', 'TRANSACTIONAL'] as const;

/** Every wording in use, by what happened. */
export const wordings: readonly Wording[] = [
  wording(
    'POLIZA_EMITIDA',
    ['POLICY', ...usual],
    'Su póliza {{number}} ya está emitida',
    'Hola, {{name}}: su póliza {{number}} entra en vigor el {{date}}. Encontrará las condiciones particulares en su área de cliente.',
  ),
  wording(
    'POLIZA_ANULADA',
    ['POLICY', ...usual],
    'Su póliza {{number}} ha quedado anulada',
    'Hola, {{name}}: la póliza {{number}} queda sin efecto desde el {{date}}. Si procede, le devolveremos la parte de prima no consumida.',
  ),
  wording(
    'COBERTURA_SUSPENDIDA',
    ['POLICY', 'POSTAL EMAIL', 'URGENT', 'LEGAL'],
    'Cobertura suspendida de su póliza {{number}}',
    'Hola, {{name}}: un mes después de su vencimiento el recibo sigue impagado, y desde el {{date}} la cobertura de la póliza {{number}} está suspendida (art. 15 LCS). Vuelve a las 24 horas del día en que pague.',
  ),
  wording(
    'SUPLEMENTO_EMITIDO',
    ['POLICY', ...usual],
    'Cambio en su póliza {{number}}',
    'Hola, {{name}}: hemos emitido el suplemento de su póliza {{number}} con efecto {{date}}.',
  ),
  wording(
    'OFERTA_LISTA',
    ['DOCUMENT', ...usual],
    'Su oferta {{number}} está lista',
    'Hola, {{name}}: ya puede consultar la oferta {{number}} y su documento informativo (IPID). Le vincula al asegurador hasta el {{date}}.',
  ),
  wording(
    'FIRMA_PENDIENTE',
    ['DOCUMENT', 'EMAIL SMS WHATSAPP', 'HIGH', 'TRANSACTIONAL'],
    'Falta su firma en la póliza {{number}}',
    'Hola, {{name}}: para que la póliza {{number}} entre en vigor el {{date}} necesitamos su firma en las condiciones particulares.',
  ),
  wording(
    'RECIBO_EMITIDO',
    ['PAYMENT', ...usual],
    'Nuevo recibo {{number}}',
    'Hola, {{name}}: hemos emitido el recibo {{number}} por {{amount}} €, con vencimiento el {{date}}.',
  ),
  wording(
    'RECIBO_DEVUELTO',
    ['PAYMENT', 'SMS EMAIL', 'HIGH', 'TRANSACTIONAL'],
    'Su recibo {{number}} ha sido devuelto',
    'Hola, {{name}}: su banco ha devuelto el recibo {{number}} por {{amount}} €. Puede pagarlo con tarjeta o Bizum en su área de cliente.',
  ),
  wording(
    'SINIESTRO_RECIBIDO',
    ['CLAIM', ...usual],
    'Hemos recibido su siniestro {{number}}',
    'Hola, {{name}}: su siniestro {{number}} quedó registrado el {{date}}. Le avisaremos de cada paso.',
  ),
  wording(
    'SINIESTRO_DOCUMENTACION',
    ['CLAIM', 'EMAIL PUSH SMS', 'HIGH', 'TRANSACTIONAL'],
    'Falta documentación de su siniestro {{number}}',
    'Hola, {{name}}: para seguir con el siniestro {{number}} necesitamos fotografías de los daños y el presupuesto de reparación.',
  ),
  wording(
    'SINIESTRO_RESUELTO',
    ['CLAIM', ...usual],
    'Su siniestro {{number}} está resuelto',
    'Hola, {{name}}: hemos tomado una decisión sobre el siniestro {{number}}. Puede leerla en su área de cliente.',
  ),
  wording(
    'INDEMNIZACION_PAGADA',
    ['PAYMENT', ...usual],
    'Pago de su siniestro {{number}}',
    'Hola, {{name}}: hemos transferido {{amount}} € a su cuenta por el siniestro {{number}}.',
  ),
  wording(
    'RENOVACION_AVISO',
    ['RENEWAL', 'EMAIL POSTAL WHATSAPP', 'HIGH', 'LEGAL'],
    'Su póliza {{number}} se renueva el {{date}}',
    'Hola, {{name}}: su póliza {{number}} se prorroga un año el {{date}}. Puede oponerse hasta un mes antes (art. 22 LCS).',
  ),
  wording(
    'RECLAMACION_RECIBIDA',
    ['COMPLAINT', 'EMAIL POSTAL', 'HIGH', 'LEGAL'],
    'Acuse de recibo de su reclamación {{number}}',
    'Hola, {{name}}: su reclamación {{number}} se recibió el {{date}}. Tendrá respuesta razonada en el plazo de un mes.',
  ),
  wording(
    'ACCESO_NUEVO',
    ['SECURITY', 'PUSH SMS', 'HIGH', 'TRANSACTIONAL'],
    'Nuevo acceso a su área de cliente',
    'Hola, {{name}}: el {{date}} se entró en su área de cliente desde un dispositivo nuevo. Si no fue usted, cambie su contraseña.',
  ),
  wording(
    'PROPUESTA_COMERCIAL',
    ['MARKETING', 'EMAIL PUSH', 'LOW', 'MARKETING'],
    '{{name}}, agrupe sus seguros y ahorre',
    'Hola, {{name}}: si reúne sus seguros en un solo recibo, el segundo tiene un 5 % de descuento hasta el {{date}}.',
  ),
  wording(
    'TAREA_ASIGNADA',
    ['TASK', 'IN_APP EMAIL', 'NORMAL', 'INTERNAL'],
    'Nueva tarea: {{title}}',
    'Se le ha asignado la tarea «{{title}}», con vencimiento el {{date}}.',
  ),
  wording(
    'MANTENIMIENTO',
    ['SYSTEM', 'IN_APP', 'LOW', 'INTERNAL'],
    'Mantenimiento el {{date}}',
    'El {{date}}, de 22 a 23 h, las aplicaciones estarán en modo de solo lectura.',
  ),
];

/** The wording of what happened. */
export function wordingOf(code: string): Wording {
  const found = byCode.get(code);
  if (found === undefined) throw new RangeError(`There is no wording ${code}`);
  return found;
}

const byCode = new Map(wordings.map((one) => [one.code, one]));

/** Names of the facts a text asks for, each once. */
export function variablesOf(...texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!)))];
}

/** A text with its facts put in; a fact that is not given stays visible as `{{name}}`. */
export function render(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => facts[name] ?? hole);
}
