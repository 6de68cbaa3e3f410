import { AS_OF, addDays, day, type Instant } from '../calendar.ts';
import { type Cents, rated } from '../money.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Address, Known, Policy, Story } from '../story.ts';
import { type InsuredThing, thingsOf } from './insured-things.ts';
import { remembered } from './remembered.ts';

/** An insured building, home or business premises as its own database holds it. */
export interface Property extends Known {
  readonly number: string;
  readonly type: string;
  readonly usage: string;
  readonly status: string;
  readonly address: Address;
  readonly cadastralReference: string;
  readonly builtIn: number;
  /** Square metres with the plot. */
  readonly totalArea: number;
  /** Square metres built. */
  readonly builtArea: number;
  readonly bedrooms: number | null;
  readonly bathrooms: number | null;
  readonly floors: number | null;
  readonly hasGarage: boolean;
  readonly hasPool: boolean;
  readonly hasGarden: boolean;
  readonly purchasedAt: Instant;
  readonly purchasePrice: Cents;
  readonly currentValue: Cents;
  /** What it costs to build it again, or the sum its contents and building are insured for. */
  readonly sumInsured: Cents;
  readonly updatedAt: Instant;
  /** The policies that insure it, in the order they began; none where it was only quoted. */
  readonly policies: readonly Policy[];
}

const TYPES: Readonly<Record<string, string>> = {
  Piso: 'FLAT',
  Apartamento: 'FLAT',
  Ático: 'PENTHOUSE',
  'Casa adosada': 'TOWNHOUSE',
  Chalet: 'CHALET',
  Casa: 'HOUSE',
  'Edificio de viviendas': 'BUILDING',
  Local: 'PREMISES',
  Nave: 'WAREHOUSE',
  Oficina: 'OFFICE',
};
const DWELLINGS = ['FLAT', 'PENTHOUSE', 'TOWNHOUSE', 'CHALET', 'HOUSE'];
const WITH_PLOT = ['TOWNHOUSE', 'CHALET', 'HOUSE'];

/** The properties of a story: those its policies insure and those it had quoted, each once. */
export const propertiesOf: (story: Story) => readonly Property[] = remembered((story: Story) =>
  thingsOf(story, 'PROPERTY').map(propertyOf),
);

function propertyOf(thing: InsuredThing): Property {
  const { risk, id, label, customerId, since, policies } = thing;
  const { kind, area, builtIn, address, value } = risk.property!;
  const draw = drawFrom(`property/${label}`);
  const type = TYPES[kind]!;
  const plot = WITH_PLOT.includes(type) ? draw.whole(80, 900) : 0;
  const bought = Math.min(
    day(Math.max(builtIn, draw.whole(1985, 2024)), draw.whole(1, 12), 15),
    addDays(since, -30),
  );
  const currentValue = rated(value, draw.whole(9_000, 16_000));
  return {
    ...{ id, label, customerId, since, policies, address, builtIn, number: `INM-${label}` },
    type,
    usage: usageOf(type, address, draw),
    cadastralReference: cadastralReference(draw),
    totalArea: area + plot,
    builtArea: area,
    ...roomsOf(type, area, draw),
    hasGarage: draw.oneIn(3),
    hasPool: plot > 300 ? draw.oneIn(2) : draw.oneIn(20),
    hasGarden: plot > 120,
    purchasedAt: bought,
    purchasePrice: rated(currentValue, draw.whole(4_500, 9_500)),
    currentValue,
    sumInsured: value,
    ...fateOf(thing, builtIn, draw),
  };
}

function usageOf(type: string, address: Address, draw: Draw): string {
  if (type === 'WAREHOUSE') return 'INDUSTRIAL';
  if (type === 'PREMISES' || type === 'OFFICE') return 'COMMERCIAL';
  if (type === 'BUILDING') return 'MAIN_RESIDENCE';
  if (address.type === 'RISK')
    return draw.pick(['SECOND_RESIDENCE', 'SECOND_RESIDENCE', 'RENTED_OUT', 'TOURIST_RENTAL']);
  return draw.oneIn(12) ? draw.pick(['RENTED_OUT', 'TOURIST_RENTAL', 'VACANT']) : 'MAIN_RESIDENCE';
}

/** Twenty characters in the shape of a cadastral reference; the zeros in front belong to no parcel. */
function cadastralReference(draw: Draw): string {
  const letters = () => draw.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ']);
  return `00${draw.digits(5)}${letters()}${letters()}${draw.digits(4)}${letters()}${draw.digits(4)}${letters()}${letters()}`;
}

function roomsOf(type: string, area: number, draw: Draw) {
  const dwelling = DWELLINGS.includes(type);
  return {
    bedrooms: dwelling ? Math.max(1, Math.min(7, Math.floor(area / 32))) : null,
    bathrooms: dwelling ? Math.max(1, Math.min(4, Math.floor(area / 65))) : null,
    floors: type === 'BUILDING' ? draw.whole(3, 11) : WITH_PLOT.includes(type) ? draw.whole(1, 3) : 1,
  };
}

function fateOf(
  { policies, since }: InsuredThing,
  builtIn: number,
  draw: Draw,
): { status: string; updatedAt: Instant } {
  const last = policies.at(-1);
  if (last === undefined)
    return { status: builtIn >= 2019 && draw.oneIn(2) ? 'UNDER_CONSTRUCTION' : 'ACTIVE', updatedAt: since };
  const over = ['CANCELLED', 'EXPIRED', 'LAPSED'].includes(last.status);
  const updatedAt = Math.min(Math.max(last.updatedAt, since), AS_OF);
  if (over && builtIn < 1965 && draw.oneIn(3)) return { status: 'DEMOLISHED', updatedAt };
  if (last.status === 'CANCELLED' && draw.oneIn(2)) return { status: 'SOLD', updatedAt };
  return { status: 'ACTIVE', updatedAt: since };
}
