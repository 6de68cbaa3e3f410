import type { Cell, Row } from './sample.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A row as a line of PostgreSQL's COPY text format, columns in the given order; a row with other columns is refused. */
export function copyLine(row: Row, columns: readonly string[]): string {
  let line = '';
  let count = 0;
  for (const column of columns) {
    const cell = row[column];
    if (cell === undefined)
      throw new TypeError(`A row lacks the column ${column}; say null where there is no value.`);
    line += count++ === 0 ? copyCell(cell) : `\t${copyCell(cell)}`;
  }
  if (Object.keys(row).length !== count)
    throw new TypeError(`A row has columns beside ${columns.join(', ')}.`);
  return `${line}\n`;
}

function copyCell(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return escaped(cell);
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (typeof cell === 'number') return String(cell);
  return escaped(Array.isArray(cell) ? arrayLiteral(cell) : JSON.stringify(cell));
}

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : text;
}

function arrayLiteral(items: readonly string[]): string {
  if (items.some((item) => typeof item !== 'string'))
    throw new TypeError('A list of anything but texts is JSON: a row has it as json(list).');
  return `{${items.map((item) => `"${item.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}
