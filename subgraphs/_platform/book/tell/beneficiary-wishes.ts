import { addDays, day, type Instant, startOfDay } from '../calendar.ts';
import { cif, dni } from '../identifiers.ts';
import type { BasisPoints } from '../money.ts';
import { split } from '../money.ts';
import { familyNames, menNames, plain, womenNames } from '../names.ts';
import { type Draw, drawFrom } from '../random.ts';

/** Whom a holder wishes to favour, and with how much; the same for all his policies. */
export interface Wish {
  readonly type: string;
  readonly relationship: string;
  readonly percentage: BasisPoints;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: Instant | null;
  readonly identityType: string;
  readonly identityNumber: string;
  readonly email: string | null;
  readonly phone: string | null;
}

const WHOLE: BasisPoints = 10_000;
/** First digits of the identity numbers of people who are no customers; nobody has one in this range on purpose. */
const DNI_BASE = 95_000_000;
const CIF_BASE = 9_970_000;

type Family = (draw: Draw) => Wish[];

const primary = { type: 'PRIMARY' };
const contingent = { type: 'CONTINGENT' };

const families: readonly Family[] = [
  (draw) => [spouse(draw, WHOLE), ...children(draw, contingent, WHOLE)],
  (draw) => [spouse(draw, WHOLE / 2), ...children(draw, primary, WHOLE / 2)],
  (draw) => [...children(draw, primary, WHOLE), ...parents(draw, contingent)],
  (draw) => [person('PARTNER', 1965, 1995, draw, { ...primary, percentage: WHOLE })],
  (draw) => [spouse(draw, WHOLE, 'IRREVOCABLE')],
  (draw) => [...parents(draw, primary), ...siblings(draw, contingent)],
  () => [legalHeirs()],
  (draw) => [person('OTHER', 1955, 1998, draw, { ...primary, percentage: WHOLE })],
];

/** Those whom a holder names: a family, its heirs, or for a loan the bank before all others. */
export function wishesOf(customerId: string, secured: boolean): readonly Wish[] {
  const draw = drawFrom(`beneficiaries/${customerId}`);
  const wishes =
    families[draw.weighted([0, 1, 2, 3, 4, 5, 6, 7], (i) => [26, 24, 16, 8, 4, 8, 12, 2][i]!)]!(draw);
  if (!secured || !draw.oneIn(5)) return wishes;
  // A loan comes first: what is left of the capital goes where it would have gone.
  const owed = draw.pick([4_000, 5_000, 6_000, 8_000]);
  const rest = wishes.filter(({ type }) => type !== 'CONTINGENT');
  const shares = shareOut(WHOLE - owed, rest);
  return [bank(owed, draw), ...rest.map((wish, i) => ({ ...wish, percentage: shares[i]! }))];
}

/** Gives parts of a whole in the ratio of earlier parts; the last takes what rounding leaves. */
function shareOut(whole: BasisPoints, wishes: readonly Wish[]): BasisPoints[] {
  const parts = wishes.map(({ percentage }) => Math.floor((percentage * whole) / WHOLE));
  const missing = whole - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, i) => part + (i === parts.length - 1 ? missing : 0));
}

function spouse(draw: Draw, percentage: BasisPoints, type = 'PRIMARY'): Wish {
  return person('SPOUSE', 1955, 1995, draw, { type, percentage });
}

function children(draw: Draw, as: { type: string }, whole: BasisPoints): Wish[] {
  const family = `${draw.pick(familyNames)} ${draw.pick(familyNames)}`;
  return split(
    whole,
    draw.weighted([1, 2, 3], (count) => [4, 5, 1][count - 1]!),
  ).map((percentage) => person('CHILD', 1992, 2021, draw, { ...as, percentage, lastName: family }));
}

function parents(draw: Draw, as: { type: string }): Wish[] {
  return split(WHOLE, draw.whole(1, 2)).map((percentage) =>
    person('PARENT', 1938, 1962, draw, { ...as, percentage }),
  );
}

function siblings(draw: Draw, as: { type: string }): Wish[] {
  return [person('SIBLING', 1960, 1998, draw, { ...as, percentage: WHOLE })];
}

function person(
  relationship: string,
  from: number,
  to: number,
  draw: Draw,
  more: Pick<Wish, 'type' | 'percentage'> & { lastName?: string },
): Wish {
  const firstName = draw.pick(draw.oneIn(2) ? womenNames : menNames);
  const lastName = `${draw.pick(familyNames)} ${draw.pick(familyNames)}`;
  const reachable = relationship !== 'CHILD' && !draw.oneIn(4);
  const contact = plain(`${firstName}${draw.whole(10, 9_999)}`);
  return {
    ...{ relationship, firstName, lastName },
    birthDate: startOfDay(addDays(day(draw.whole(from, to), 1, 1), draw.whole(0, 364))),
    identityType: 'DNI',
    identityNumber: dni(DNI_BASE + draw.whole(0, 999_999)),
    email: reachable ? `${contact}@buzon.example` : null,
    phone: reachable ? `+34 6${draw.digits(8)}` : null,
    ...more,
  };
}

/** Nobody by name: whoever inherits under the law. */
function legalHeirs(): Wish {
  return {
    ...{ type: 'PRIMARY', relationship: 'LEGAL_HEIRS', percentage: WHOLE },
    ...{ firstName: 'Herederos', lastName: 'legales', birthDate: null, email: null, phone: null },
    ...{ identityType: 'DNI', identityNumber: 'HEREDEROS-LEGALES' },
  };
}

function bank(percentage: BasisPoints, draw: Draw): Wish {
  const [firstName, number] = draw.pick([
    ['Banco Levantino', 11],
    ['Caja Rural de Ejemplo', 22],
    ['Banca Atlántica', 33],
  ] as const);
  return {
    ...{
      type: 'CREDITOR',
      relationship: 'CREDITOR_BANK',
      percentage,
      firstName,
      lastName: 'S.A.',
      birthDate: null,
    },
    ...{ identityType: 'CIF', identityNumber: cif('A', CIF_BASE + number) },
    ...{ email: `prestamos@${plain(firstName)}.example`, phone: null },
  };
}
