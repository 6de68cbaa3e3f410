/** Instants in the model are microseconds since 1970 as a BigInt; a JavaScript Date knows only milliseconds. */
export function microseconds(text: string): bigint {
  const [, whole, fraction = '', sign, hours, minutes] =
    /^(.{19})(?:\.(\d{1,6}))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text)!;
  const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0;
  const seconds = BigInt(Date.parse(`${whole}Z`)) / 1000n - BigInt(offset) * 60n;
  return seconds * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
}

/** RFC 3339 in UTC with six digits of a second. */
export function toText(instant: bigint): string {
  const fraction = ((instant % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const whole = new Date(Number((instant - fraction) / 1000n)).toISOString();
  return `${whole.slice(0, 19)}.${String(fraction).padStart(6, '0')}Z`;
}

/** The same instant as somebody in another place writes it. */
export function withOffset(instant: bigint, minutes: number): string {
  const local = toText(instant + BigInt(minutes) * 60_000_000n).slice(0, -1);
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** What the graph shows: digits behind the millisecond are cut. */
export function shown(instant: bigint): string {
  return toText(instant).replace(/\d{3}Z$/, 'Z');
}
