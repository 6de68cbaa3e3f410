/**
 * Business numbers all come from the label of their policy or quote (`2025-000001`), so that any portfolio can be told
 * on its own: the receipt `REC-2025-000001-02` is the second of the policy `POL-2025-000001`.
 */
export function label(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(6, '0')}`;
}

export function numbered(prefix: string, of: string, ...parts: readonly (string | number)[]): string {
  return [prefix, of, ...parts].join('-');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
