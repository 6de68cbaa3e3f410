import { AS_OF, addDays, type Instant, officeHour, startOfDay } from './calendar.ts';
import { cif, dni, iban, nie, scattered } from './identifiers.ts';
import { idOf, userId } from './keys.ts';
import { businessWords, familyNames, menNames, plain, trades, womenNames } from './names.ts';
import { drawPlace, drawStreet, type Place } from './places.ts';
import type { Draw } from './random.ts';
import type { Address, Customer } from './story.ts';

/** Which customer to invent. `sequence` counts customers of a source from 0 and must be below a million. */
export interface CustomerWish {
  readonly source: string;
  readonly sequence: number;
  readonly type: string;
  readonly status: string;
  readonly since: Instant;
  readonly place?: Place;
  readonly birthDate?: Instant;
  readonly woman?: boolean;
  readonly secondAddress?: boolean;
  readonly metadata?: object;
}

/** First digits of invented DNI numbers per source, so that two books in one database never share an identity. */
const DNI_BASE: Readonly<Record<string, number>> = { sample: 98_000_000, pg17: 97_000_000, eu: 95_000_000 };
const CIF_BASE: Readonly<Record<string, number>> = { sample: 9_000_000, pg17: 8_000_000, eu: 7_000_000 };
const NIE_PREFIX: Readonly<Record<string, 'X' | 'Y' | 'Z'>> = { sample: 'Y', pg17: 'Z', eu: 'X' };
const MAIL_HOSTS = ['correo.example', 'buzon.example', 'mail.example'] as const;

/** Invents a customer with addresses, contacts and notes: names drawn, numbers checksum-valid, all marked synthetic. */
export function inventCustomer(wish: CustomerWish, draw: Draw): Customer {
  const key = `${wish.source}/${wish.sequence}`;
  const id = idOf('customer', key);
  const identity = identityOf(wish, draw);
  const name = nameOf(wish, draw);
  const email = `${plain(name.mailbox)}.${wish.source === 'sample' ? '' : wish.source}${wish.sequence + 1}@${draw.pick(MAIL_HOSTS)}`;
  const mobile = `+34 6${draw.digits(8)}`;
  const person = name.companyName === null;
  return {
    id,
    number: `CLI-${wish.source === 'sample' ? '' : `${wish.source.toUpperCase()}-`}${String(wish.sequence + 1).padStart(6, '0')}`,
    type: wish.type,
    ...identity,
    firstName: name.firstName,
    lastName: name.lastName,
    companyName: name.companyName,
    email,
    phone: person ? mobile : `+34 9${draw.digits(8)}`,
    mobile: person ? mobile : null,
    birthDate: person ? (wish.birthDate ?? drawBirthDate(draw)) : null,
    nationality: identity.identityType === 'NIE' ? draw.pick(['MA', 'RO', 'CO', 'IT', 'GB', 'FR']) : 'ES',
    status: wish.status,
    rating: draw.whole(1, 5),
    iban: iban('9999', String(draw.whole(1, 9999)).padStart(4, '0'), draw.digits(10)),
    since: wish.since,
    metadata: { synthetic: true, source: wish.source, language: 'es', ...wish.metadata },
    addresses: addressesOf(key, wish, draw),
    contacts: contactsOf(key, email, mobile, draw),
    notes: notesOf(key, wish.since, draw),
  };
}

function identityOf(wish: CustomerWish, draw: Draw): { identityType: string; identityNumber: string } {
  const number = scattered(wish.sequence);
  const company = { COMPANY: 'B', COMMUNITY_OF_OWNERS: 'H', PUBLIC_BODY: 'P' }[wish.type];
  if (company !== undefined) {
    const kind = company === 'B' && draw.oneIn(5) ? 'A' : company;
    return { identityType: 'CIF', identityNumber: cif(kind, CIF_BASE[wish.source]! + number) };
  }
  if (draw.oneIn(12)) {
    return { identityType: 'NIE', identityNumber: nie(NIE_PREFIX[wish.source]!, 9_000_000 + number) };
  }
  return { identityType: 'DNI', identityNumber: dni(DNI_BASE[wish.source]! + number) };
}

function nameOf(wish: CustomerWish, draw: Draw) {
  const family = `${draw.pick(familyNames)} ${draw.pick(familyNames)}`;
  if (wish.type === 'COMPANY')
    return company(`${draw.pick(trades)} ${draw.pick(businessWords)} ${draw.pick(['S.L.', 'S.L.', 'S.A.'])}`);
  if (wish.type === 'COMMUNITY_OF_OWNERS')
    return company(`Comunidad de Propietarios ${drawStreet(draw).street} ${draw.whole(1, 90)}`);
  if (wish.type === 'PUBLIC_BODY') return company(`Mancomunidad ${draw.pick(businessWords)}`);
  const firstName = draw.pick((wish.woman ?? draw.oneIn(2)) ? womenNames : menNames);
  return { firstName, lastName: family, companyName: null, mailbox: `${firstName}${family.split(' ')[0]}` };
}

function company(companyName: string) {
  return { firstName: null, lastName: null, companyName, mailbox: companyName.slice(0, 24) };
}

function drawBirthDate(draw: Draw): Instant {
  return startOfDay(addDays(AS_OF, -draw.whole(24 * 365, 74 * 365)));
}

function addressesOf(key: string, wish: CustomerWish, draw: Draw): Address[] {
  const place = wish.place ?? drawPlace(draw);
  const first = wish.type === 'COMPANY' || wish.type === 'PUBLIC_BODY' ? 'FISCAL' : 'HOME';
  const addresses = [addressAt(`${key}/1`, first, place, true, draw)];
  if (wish.secondAddress ?? draw.oneIn(5)) {
    addresses.push(
      addressAt(
        `${key}/2`,
        draw.pick(['CORRESPONDENCE', 'RISK', 'BILLING', 'WORK']),
        drawPlace(draw),
        false,
        draw,
      ),
    );
  }
  return addresses;
}

function addressAt(key: string, type: string, place: Place, isPrimary: boolean, draw: Draw): Address {
  const postalCode = draw.pick(place.postcodes);
  return {
    id: idOf('address', key),
    type,
    ...drawStreet(draw),
    postalCode,
    city: place.city,
    province: place.province,
    isPrimary,
  };
}

function contactsOf(key: string, email: string, mobile: string, draw: Draw): Customer['contacts'] {
  const email1 = {
    id: idOf('contact', `${key}/email`),
    type: 'EMAIL',
    value: email,
    isPrimary: true,
    verified: !draw.oneIn(6),
  };
  const mobile1 = {
    id: idOf('contact', `${key}/mobile`),
    type: 'MOBILE',
    value: mobile,
    isPrimary: false,
    verified: !draw.oneIn(4),
  };
  const whatsapp = {
    id: idOf('contact', `${key}/whatsapp`),
    type: 'WHATSAPP',
    value: mobile,
    isPrimary: false,
    verified: false,
  };
  return draw.oneIn(4) ? [email1, mobile1, whatsapp] : [email1, mobile1];
}

const NOTES = [
  { category: 'COMMERCIAL', text: 'Pregunta por agrupar sus seguros en un solo recibo.' },
  { category: 'GENERAL', text: 'Prefiere que se le llame por la tarde.' },
  { category: 'BILLING', text: 'Pide cambiar el día de cargo al 5 de cada mes.' },
  { category: 'CLAIM', text: 'Se le explica la documentación que falta para su siniestro.' },
  { category: 'VULNERABILITY', text: 'Necesita documentos en letra grande.' },
  {
    category: 'COMPLAINT',
    text: 'Descontento con el plazo de respuesta; se le pide disculpas y se le llama.',
  },
] as const;

function notesOf(key: string, since: Instant, draw: Draw): Customer['notes'] {
  if (!draw.oneIn(4)) return [];
  const at = Math.min(officeHour(addDays(since, draw.whole(0, 200)), draw.fraction()), AS_OF);
  return [{ id: idOf('note', key), ...draw.pick(NOTES), by: userId('sales', draw.whole(1, 5)), at }];
}
