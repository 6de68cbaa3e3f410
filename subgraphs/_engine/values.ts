import type { ColumnKind } from './model.ts';

/**
 * Reads a column's text as the value the graph shows. Money stays text and instants never become a JavaScript Date.
 *
 * @param text what PostgreSQL prints in a session in UTC
 */
export function readValue(kind: ColumnKind, text: string): unknown {
  switch (kind) {
    case 'integer':
      return Number(text);
    case 'boolean':
      return text === 'true';
    case 'instant':
      return readInstant(text);
    case 'date':
      return text.slice(0, 'YYYY-MM-DD'.length);
    case 'json':
    case 'textList':
      return JSON.parse(text);
    default:
      return text;
  }
}

/** `2026-01-31 09:30:00.123456+00` → `2026-01-31T09:30:00.123Z`; digits behind the millisecond are cut, not rounded. */
function readInstant(text: string): string {
  const [whole = text, fraction = ''] = text.replace(/\+00$/, '').split('.');
  return `${whole.replace(' ', 'T')}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}
