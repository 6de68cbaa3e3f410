/** A short text cut out of a row keeps the whole row in memory; above this size every column gets its own bytes. */
const ROW_TEXT_BYTES_MAX = 4_096;

/**
 * Reads the columns of a row: each a 32-bit length (-1 for null) followed by so many bytes of UTF-8.
 *
 * A row is decoded once and its ASCII columns are cut out of it: half the time of decoding each by itself (0.45
 * against 0.95 µs for nine).
 *
 * @returns the columns as text, in order
 */
export function readRow(bytes: Buffer, start: number, end: number): (string | null)[] {
  const whole = end - start > ROW_TEXT_BYTES_MAX ? undefined : bytes.toString('latin1', start, end);
  const row: (string | null)[] = [];
  let at = start;
  while (at < end) {
    const length = bytes.readInt32BE(at);
    const from = at + 4;
    at = from + Math.max(length, 0);
    if (length === -1) row.push(null);
    else if (whole !== undefined && isAscii(bytes, from, at)) row.push(whole.slice(from - start, at - start));
    else row.push(bytes.toString('utf8', from, at));
  }
  return row;
}

function isAscii(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! > 127) return false;
  return true;
}
