/** An amount in whole cents. Never a fraction: every computation here ends in an integer. */
export type Cents = number;

/** Basis points: 800 is 8 %. */
export type BasisPoints = number;

/** `amount × numerator / denominator` in whole cents, rounded half away from zero, exact beyond 2^53 as well. */
export function share(amount: Cents, numerator: number, denominator: number): Cents {
  const product = BigInt(Math.abs(amount)) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const rounded = Number((product * 2n + divisor) / (divisor * 2n));
  return amount < 0 ? -rounded : rounded;
}

/** `amount × rate`, for example the tax of a net premium. */
export function rated(amount: Cents, rate: BasisPoints): Cents {
  return share(amount, rate, 10_000);
}

/** Cuts an amount into parts that differ by a cent at most and add up to it; the first parts take the odd cents. */
export function split(amount: Cents, parts: number): Cents[] {
  const base = Math.trunc(amount / parts);
  const odd = amount - base * parts;
  return Array.from({ length: parts }, (_, i) => base + (i < Math.abs(odd) ? Math.sign(odd) : 0));
}

/** The sum of a field over a list. */
export function sumOf<T>(items: readonly T[], amount: (item: T) => Cents): Cents {
  return items.reduce((total, item) => total + amount(item), 0);
}

/** Cents as the decimal text PostgreSQL reads: 123456 → `1234.56`. */
export function decimal(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Basis points as a percentage: 1250 → `12.50`. */
export function percentage(rate: BasisPoints): string {
  return decimal(rate);
}

/** Cents of a decimal text with at most two places (`-12.3` → -1230). Anything else is refused. */
export function parseCents(text: string): Cents {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (match === null) throw new RangeError(`"${text}" is not an amount with at most two decimal places`);
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) throw new RangeError(`"${text}" is too large for an amount`);
  return match[1] === '-' ? 0 - cents : cents;
}
