const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const CIF_LETTERS = 'JABCDEFGHI';
/** Kinds of legal person whose control is a letter; the others take a digit. */
const LETTERED_CIF = 'NPQRSW';
const NIE_PREFIXES = 'XYZ';

/** The DNI of a number below 100,000,000: 12345678 → `12345678Z`. */
export function dni(number: number): string {
  return `${String(number).padStart(8, '0')}${DNI_LETTERS[number % 23]}`;
}

/** The NIE of a prefix X, Y or Z and a number below 10,000,000: (X, 1234567) → `X1234567L`. */
export function nie(prefix: string, number: number): string {
  const digits = String(number).padStart(7, '0');
  return `${prefix}${digits}${DNI_LETTERS[Number(`${NIE_PREFIXES.indexOf(prefix)}${digits}`) % 23]}`;
}

/** The CIF of a kind letter and a number below 10,000,000: (A, 5881850) → `A58818501`. */
export function cif(kind: string, number: number): string {
  const digits = String(number).padStart(7, '0');
  return `${kind}${digits}${cifControl(kind, digits)}`;
}

function cifControl(kind: string, digits: string): string {
  let sum = 0;
  for (let i = 0; i < 7; i++) {
    const digit = Number(digits[i]);
    const doubled = digit * 2;
    sum += i % 2 === 1 ? digit : Math.floor(doubled / 10) + (doubled % 10);
  }
  const control = (10 - (sum % 10)) % 10;
  return LETTERED_CIF.includes(kind) ? CIF_LETTERS[control]! : String(control);
}

/** Says whether a DNI, NIE or CIF is well formed and its control is right. */
export function isIdentityNumber(text: string): boolean {
  if (/^\d{8}[A-Z]$/.test(text)) return dni(Number(text.slice(0, 8))) === text;
  if (/^[XYZ]\d{7}[A-Z]$/.test(text)) return nie(text[0]!, Number(text.slice(1, 8))) === text;
  if (/^[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]$/.test(text))
    return cif(text[0]!, Number(text.slice(1, 8))) === text;
  return false;
}

/** The Spanish IBAN of bank, branch and account: bank and branch have four digits, the account ten. */
export function iban(bank: string, branch: string, account: string): string {
  const bban = `${bank}${branch}${accountControl(`00${bank}${branch}`)}${accountControl(account)}${account}`;
  // ES00 moved to the end, letters as numbers: E is 14, S is 28.
  const remainder = Number(BigInt(`${bban}142800`) % 97n);
  return `ES${String(98 - remainder).padStart(2, '0')}${bban}`;
}

function accountControl(tenDigits: string): string {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(tenDigits[i]), 0);
  const control = 11 - (sum % 11);
  return String(control === 11 ? 0 : control === 10 ? 1 : control);
}

/** Says whether a text is a Spanish IBAN with a right checksum. */
export function isIban(text: string): boolean {
  return /^ES\d{22}$/.test(text) && BigInt(`${text.slice(4)}1428${text.slice(2, 4)}`) % 97n === 1n;
}

const PLATE_LETTERS = 'BCDFGHJKLMNPRSTVWXYZ';
const PLATES = 80_000_000;

/** The Spanish plate of a number below 80,000,000: 0 → `0000 BBB`. Scattered, so that neighbours do not look it. */
export function plate(number: number): string {
  const place = (number * 48_271_619 + 31_415_927) % PLATES;
  const letters = Math.floor(place / 10_000);
  const letter = (divisor: number) => PLATE_LETTERS[Math.floor(letters / divisor) % 20]!;
  return `${String(place % 10_000).padStart(4, '0')} ${letter(400)}${letter(20)}${letter(1)}`;
}

/** Says whether a text is a Spanish plate as given out since 2000. */
export function isPlate(text: string): boolean {
  return /^\d{4} [BCDFGHJ-NPR-TV-Z]{3}$/.test(text);
}

/** Says whether a text has the form of a vehicle identification number; the check digit is not asked for in Europe. */
export function isVin(text: string): boolean {
  return /^[A-HJ-NPR-Z0-9]{13}\d{4}$/.test(text);
}

/**
 * Scatters 0, 1, 2 … below a million without a repetition, so that identity numbers look drawn and yet never meet:
 * the step has no factor in common with the modulus.
 */
export function scattered(sequence: number): number {
  return (sequence * 618_031 + 271_829) % 1_000_000;
}
