import { day, type Instant } from '../calendar.ts';
import { variablesOf, type Wording, wordings } from '../catalogue/wordings.ts';
import { idOf, userId } from '../keys.ts';

/** The wording of an e-mail in one language. */
export interface EmailTemplate {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly variables: readonly string[];
  readonly category: string;
  readonly language: string;
  readonly isActive: boolean;
  readonly version: number;
  readonly createdBy: string;
  readonly updatedBy: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Id of the e-mail template with this code. */
export function emailTemplateId(code: string): string {
  return idOf('email-template', code);
}

const RECEIPT: Readonly<Record<string, readonly [subject: string, text: string]>> = {
  ca: [
    'Nou rebut {{number}}',
    'Hola, {{name}}: hem emès el rebut {{number}} per {{amount}} €, amb venciment el {{date}}.',
  ],
  eu: [
    '{{number}} ordainagiri berria',
    'Kaixo, {{name}}: {{number}} ordainagiria igorri dugu, {{amount}} €; epemuga: {{date}}.',
  ],
  gl: [
    'Novo recibo {{number}}',
    'Ola, {{name}}: emitimos o recibo {{number}} por {{amount}} €, con vencemento o {{date}}.',
  ],
  en: [
    'New receipt {{number}}',
    'Dear {{name}}, we have issued receipt {{number}} for {{amount}} €, due on {{date}}.',
  ],
};

const CAMPAIGNS = [
  [
    'CAMPANA_HOGAR',
    'Proteja su hogar antes del verano',
    'Hola, {{name}}: revise con su agente, {{agent}}, las coberturas de su hogar antes de las vacaciones.',
  ],
  [
    'CAMPANA_VIDA',
    'Lo que más importa, protegido',
    'Hola, {{name}}: su agente, {{agent}}, le calcula sin compromiso un seguro de vida a su medida.',
  ],
  [
    'BOLETIN',
    'Noticias de su correduría',
    'Hola, {{name}}: novedades del seguro, contadas por {{agent}}: plazos, coberturas y consejos.',
  ],
] as const;

/** Every e-mail template: transactional and legal wordings, receipts in the other languages, campaigns, one retired. */
export const emailTemplates: readonly EmailTemplate[] = [
  ...wordings.filter(({ channels }) => channels.includes('EMAIL')).map(fromWording),
  ...Object.entries(RECEIPT).map(([language, [subject, text]]) =>
    template(`RECIBO_EMITIDO_${language.toUpperCase()}`, 'TRANSACTIONAL', subject, text, { language }),
  ),
  ...CAMPAIGNS.map(([code, subject, text]) => template(code, 'MARKETING', subject, text)),
  template(
    'FELICITACION_2019',
    'MARKETING',
    'Felices fiestas',
    'Hola, {{name}}: le deseamos felices fiestas.',
    {
      isActive: false,
    },
  ),
];

/** Templates that campaigns send. */
export const campaignTemplates: readonly EmailTemplate[] = emailTemplates.filter(({ code }) =>
  CAMPAIGNS.some(([own]) => own === code),
);

function fromWording({ code, category, subject, text }: Wording): EmailTemplate {
  return template(code, category, subject, text, code === 'RENOVACION_AVISO' ? { version: 3 } : {});
}

function template(
  code: string,
  category: string,
  subject: string,
  text: string,
  more: Partial<EmailTemplate> = {},
): EmailTemplate {
  const name = code.toLowerCase().replaceAll('_', ' ');
  const revised = (more.version ?? 1) > 1;
  return {
    id: emailTemplateId(code),
    code,
    name: name[0]!.toUpperCase() + name.slice(1),
    subject,
    html: `<p>${text}</p>`,
    text,
    variables: variablesOf(subject, text),
    category,
    language: 'es',
    isActive: true,
    version: 1,
    createdBy: userId('marketing', 1),
    updatedBy: revised ? userId('marketing', 2) : null,
    createdAt: day(2024, 1, 15),
    updatedAt: revised ? day(2025, 9, 9) : day(2024, 1, 15),
    ...more,
  };
}
