import { day, type Instant } from '../calendar.ts';
import { cif, scattered } from '../identifiers.ts';
import { idOf } from '../keys.ts';
import { plain } from '../names.ts';

/** A company that carries risks, of the kind it is known by here. All of them are invented. */
export interface Insurer {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly legalName: string;
  readonly taxId: string;
  readonly country: string;
  readonly role: 'INSURER' | 'REINSURER';
  readonly rating: string | null;
  readonly ratingAgency: string | null;
  readonly status: string;
  readonly website: string;
  readonly email: string;
  readonly phone: string;
  readonly since: Instant;
}

type Line = readonly [
  name: string,
  legalName: string,
  country: string,
  role: 'INSURER' | 'REINSURER',
  rating: string | null,
  agency: string | null,
  status: string,
  since: number,
];

const carriers: readonly Line[] = [
  [
    'Iberia Mutua de Seguros',
    'Iberia Mutua de Seguros y Reaseguros a Prima Fija',
    'ES',
    'INSURER',
    'A',
    'AM_BEST',
    'ACTIVE',
    2009,
  ],
  ['Meridional Hogar', 'Meridional Hogar, S.A. de Seguros', 'ES', 'INSURER', 'AA', 'SP', 'ACTIVE', 2011],
  [
    'Atlántida Empresas',
    'Atlántida Empresas, Compañía de Seguros, S.A.',
    'ES',
    'INSURER',
    'A',
    'FITCH',
    'ACTIVE',
    2012,
  ],
  [
    'Horizonte Vida',
    'Horizonte Vida, S.A. de Seguros y Reaseguros',
    'ES',
    'INSURER',
    'AA',
    'MOODYS',
    'ACTIVE',
    2010,
  ],
  ['Horizonte Salud', 'Horizonte Salud, S.A. de Seguros', 'ES', 'INSURER', 'A', 'MOODYS', 'ACTIVE', 2014],
  [
    'Mutua Levantina',
    'Mutua Levantina de Seguros a Prima Fija',
    'ES',
    'INSURER',
    'BBB',
    'FITCH',
    'PROSPECT',
    2026,
  ],
  ['Seguros del Cantábrico', 'Seguros del Cantábrico, S.A.', 'ES', 'INSURER', 'BB', 'SP', 'RUN_OFF', 2008],
  [
    'Central de Decesos',
    'Central de Decesos, S.A. de Seguros',
    'ES',
    'INSURER',
    'NR',
    null,
    'SUSPENDED',
    2016,
  ],
  [
    'Lusitana Transportes',
    'Lusitana Transportes, Companhia de Seguros, S.A.',
    'PT',
    'INSURER',
    'B',
    'AM_BEST',
    'TERMINATED',
    2013,
  ],
  ['Alpina Re', 'Alpina Rückversicherung AG', 'CH', 'REINSURER', 'AA', 'SP', 'ACTIVE', 2015],
  ['Danubia Re', 'Danubia Rückversicherungs-AG', 'AT', 'REINSURER', 'A', 'AM_BEST', 'ACTIVE', 2015],
  ['Nordsee Rück', 'Nordsee Rückversicherung AG', 'DE', 'REINSURER', 'AAA', 'SP', 'ACTIVE', 2017],
];

/** Tax numbers of the invented companies; nobody has one in this range on purpose. */
const CIF_BASE = 9_990_000;

function insurerOf(line: Line, seat: number): Insurer {
  const [name, legalName, country, role, rating, ratingAgency, status, year] = line;
  const host = `${plain(name)}.example`;
  const number = CIF_BASE + (scattered(seat) % 10_000);
  const letter = role === 'REINSURER' ? 'R' : name.includes('Mutua') ? 'M' : country === 'ES' ? 'C' : 'E';
  return {
    id: idOf('insurer', name),
    code: `${letter}9${String(seat + 1).padStart(3, '0')}`,
    ...{ name, legalName, country, role, rating, ratingAgency, status },
    taxId:
      country === 'ES'
        ? cif(name.includes('Mutua') ? 'G' : 'A', number)
        : `${country}${String(number).padStart(9, '0')}`,
    website: `https://www.${host}`,
    email: `mediadores@${host}`,
    phone: `+34 900 ${String(100_000 + seat * 7_919).replace(/(...)$/, ' $1')}`,
    since: day(year, 1, year === 2026 ? 12 : 1),
  };
}

/** The insurers and reinsurers the book deals with, those of its products and treaties first. */
export const insurers: readonly Insurer[] = carriers.map(insurerOf);

/** Whoever carried the French motor portfolio; the source does not name it. */
export const pg17Insurer: Insurer = insurerOf(
  ['Pricing Game 2017', 'Pricing Game 2017', 'FR', 'INSURER', null, null, 'ACTIVE', 2017],
  carriers.length,
);
