/**
 * An answer as far as PostGraphile's goes: instants as milliseconds, however they are written; and no payee of a
 * payment, which is a union with us and two columns there.
 */
export function comparable(value: unknown): unknown {
  if (typeof value === 'string') return instant.test(value) ? Date.parse(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('payee'))
      .map(([name, inner]) => [name, comparable(inner)]),
  );
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
