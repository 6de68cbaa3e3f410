import { AS_OF, addDays, addYears, day, type Instant } from '../calendar.ts';
import { type Insurer, insurers, pg17Insurer } from '../catalogue/carriers.ts';
import { idOf, userId } from '../keys.ts';
import type { BasisPoints } from '../money.ts';
import { familyNames, menNames, plain, womenNames } from '../names.ts';
import { drawFrom } from '../random.ts';
import { once } from '../sample.ts';
import type { Chapter } from '../story.ts';

export { type Insurer, insurers, pg17Insurer } from '../catalogue/carriers.ts';

/** Somebody we know at an insurer. */
export interface InsurerContact {
  readonly id: string;
  readonly insurer: Insurer;
  readonly type: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly position: string;
  readonly department: string;
  readonly isPrimary: boolean;
}

/** What we agreed with an insurer. */
export interface InsurerAgreement {
  readonly id: string;
  readonly insurer: Insurer;
  readonly type: string;
  readonly status: string;
  readonly commissionRate: BasisPoints;
  readonly paymentTerms: string;
  readonly terms: string;
  readonly from: Instant;
  readonly to: Instant | null;
  readonly signedBy: string | null;
  readonly signedAt: Instant | null;
  /** Number of the document that says it. */
  readonly documentNumber: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** The insurers a book deals with: ours, or with the real motor portfolio the one that carried it as well. */
export function insurersOf(chapter: Chapter): readonly Insurer[] {
  const carried = chapter.products.some(({ insurerId }) => insurerId === pg17Insurer.id);
  return [...once(chapter, carried ? [...insurers, pg17Insurer] : insurers)];
}

const DESKS = [
  ['COMMERCIAL', 'Responsable de cuentas', 'Comercial'],
  ['UNDERWRITING', 'Suscriptora', 'Suscripción'],
  ['CLAIMS', 'Coordinador de siniestros', 'Siniestros'],
  ['BILLING', 'Gestora de liquidaciones', 'Administración'],
  ['TECHNICAL', 'Analista de integraciones', 'Sistemas'],
  ['LEGAL', 'Letrada', 'Asesoría jurídica'],
] as const;

/** Whom we know at an insurer: more people where we do business, one where we do not yet or no longer. */
export function contactsOf(insurer: Insurer): readonly InsurerContact[] {
  const known = insurer.status === 'ACTIVE' ? (insurer.role === 'INSURER' ? 6 : 3) : 1;
  return DESKS.slice(0, known).map(([type, position, department], seat) => {
    const draw = drawFrom(`insurer-contact/${insurer.code}/${type}`);
    const firstName = draw.pick(/a$/.test(position) ? womenNames : menNames);
    const lastName = `${draw.pick(familyNames)} ${draw.pick(familyNames)}`;
    return {
      ...{ insurer, type, firstName, lastName, position, department, isPrimary: seat === 0 },
      id: idOf('insurer-contact', `${insurer.code}/${type}`),
      email: `${plain(firstName)}.${plain(lastName.split(' ')[0]!)}@${new URL(insurer.website).host.slice(4)}`,
      phone: `+34 9${draw.digits(8)}`,
    };
  });
}

type Line = readonly [type: string, rate: BasisPoints, paymentTerms: string, terms: string];

const LETTER: Line = [
  'LETTER_OF_APPOINTMENT',
  1_500,
  'Liquidación mensual a 30 días',
  'Comisión sobre prima neta cobrada; cartera del corredor.',
];
const AGREEMENTS: readonly Line[] = [
  LETTER,
  [
    'COLLECTION',
    100,
    'Ingreso quincenal de primas cobradas',
    'Cobro de recibos en cuenta separada de clientes (RDL 3/2020, art. 136).',
  ],
  ['BINDER', 250, 'Liquidación mensual a 30 días', 'Delegación de suscripción hasta el límite del anexo.'],
  ['RAPPEL', 200, 'Anual, en marzo', 'Sobrecomisión por volumen y siniestralidad de la cartera.'],
  ['DATA_PROCESSING', 0, 'Sin contraprestación', 'Encargo de tratamiento de datos (RGPD, art. 28).'],
];

/** What was agreed with an insurer, from the appointment on; the states follow from how we stand with it. */
export function agreementsOf(insurer: Insurer): readonly InsurerAgreement[] {
  if (insurer === pg17Insurer || insurer.role === 'REINSURER') return [];
  if (insurer.status === 'PROSPECT')
    return [
      agreement(insurer, LETTER, 'PENDING_SIGNATURE', 1),
      agreement(insurer, AGREEMENTS[4]!, 'DRAFT', 2),
    ];
  const ended = { RUN_OFF: 'EXPIRED', TERMINATED: 'TERMINATED' }[insurer.status];
  const lines = ended === undefined ? AGREEMENTS : [LETTER, AGREEMENTS[4]!];
  const first = lines.map((line, i) => agreement(insurer, line, ended ?? 'ACTIVE', i + 1));
  // The first letter of appointment ran for three years before the one in force.
  return ended === undefined ? [agreement(insurer, LETTER, 'EXPIRED', 0), ...first] : first;
}

function agreement(insurer: Insurer, line: Line, status: string, ordinal: number): InsurerAgreement {
  const [type, commissionRate, paymentTerms, terms] = line;
  const signed = status !== 'DRAFT' && status !== 'PENDING_SIGNATURE';
  const from = ordinal === 0 || !signed ? insurer.since : addYears(insurer.since, 3);
  const start = signed ? from : day(2026, 9, 1);
  const signedAt = signed ? addDays(from, -20) : null;
  const to = status === 'EXPIRED' || status === 'TERMINATED' ? addYears(from, ordinal === 0 ? 3 : 8) : null;
  const createdAt = signedAt ?? addDays(AS_OF, -40);
  return {
    id: idOf('insurer-agreement', `${insurer.code}/${type}/${ordinal}`),
    ...{ insurer, type, status, commissionRate, paymentTerms, terms, from: start, to, signedAt, createdAt },
    documentNumber: `DOC-ACU-${insurer.code}-${type}-${ordinal}`,
    signedBy: signed ? userId('management', 1) : null,
    updatedAt: to !== null ? Math.min(to, AS_OF) : createdAt,
  };
}
