import { day, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';

/** How many of a hundred thousand are alive at each age. */
export interface MortalityTable {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly gender: 'MALE' | 'FEMALE' | 'UNISEX';
  readonly year: number;
  readonly version: string;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly data: object;
  readonly isActive: boolean;
  readonly createdAt: Instant;
}

const RADIX = 100_000;
const OLDEST = 110;

/** Makeham's law, the force of mortality a + b·cˣ, with a and b in millionths; nobody's published table. */
const LAWS = [
  ['MALE', 2010, 420, 46, 1.1],
  ['FEMALE', 2010, 260, 18, 1.105],
  ['MALE', 2020, 360, 39, 1.1],
  ['FEMALE', 2020, 220, 15, 1.105],
  ['UNISEX', 2020, 290, 26, 1.102],
] as const;

/** The made-up tables of the book; the newest of each gender is in force. */
export const mortalityTables: readonly MortalityTable[] = LAWS.map(([gender, year, a, b, c]) => ({
  id: idOf('mortality-table', `book/${gender}/${year}`),
  name: `Tabla de ejemplo ${year} ${gender === 'MALE' ? 'hombres' : gender === 'FEMALE' ? 'mujeres' : 'unisex'}`,
  country: 'ES',
  gender,
  year,
  version: `${year}.1`,
  ageMin: 0,
  ageMax: OLDEST,
  data: { synthetic: true, law: { a: a / 1e6, b: b / 1e6, c }, lx: survivors(a / 1e6, b / 1e6, c) },
  isActive: year === 2020,
  createdAt: day(year + 1, 1, 15),
}));

/** The living at each age from 0, whole people, of a hundred thousand born. */
function survivors(a: number, b: number, c: number): number[] {
  const integral = (age: number) => a * age + (b / Math.log(c)) * (c ** age - 1);
  return Array.from({ length: OLDEST + 1 }, (_, age) => Math.round(RADIX * Math.exp(-integral(age))));
}
