/** What a `tables.ts` says about one table: its sentence, and one per column property. */
export interface TableDescription {
  readonly description: string;
  readonly columns: ReadonlyMap<string, string>;
}

interface OpenTable {
  readonly name: string;
  readonly description: string;
  readonly columns: Map<string, string>;
  /** Indentation of the brace that closes the columns; undefined until they begin. */
  columnIndent?: number;
}

const sentenceLine = /^\s*\/\*\* (.+) \*\/$/;
const tableStart = /^export const (\w+) = pgTable\(/;
const columnsStart = /^(\s*)(?:export const \w+ = pgTable\('\w+', )?\{$/;
const columnStart = /^\s*(\w+): /;

/**
 * Reads the one-line JSDoc sentences above the tables and columns of a `tables.ts`, by export name and property.
 * The source is laid out by the formatter: one property begins per line, two spaces deeper than its braces.
 *
 * @throws Error naming the table or column that lacks its sentence, or whose sentence lacks its full stop.
 */
export function readDescriptions(source: string): Map<string, TableDescription> {
  const tables = new Map<string, TableDescription>();
  let table: OpenTable | undefined;
  let above = '';
  for (const line of source.split('\n')) {
    const start = tableStart.exec(line)?.[1];
    if (start) {
      table = { name: start, description: sentence(above, start), columns: new Map() };
      tables.set(start, table);
    }
    if (table) table = readColumnLine(table, line, above);
    above = line;
  }
  return tables;
}

/** Reads one line inside a table; gives undefined once its columns are closed. */
function readColumnLine(table: OpenTable, line: string, above: string): OpenTable | undefined {
  if (table.columnIndent === undefined) {
    const indent = columnsStart.exec(line)?.[1];
    if (indent !== undefined) table.columnIndent = indent.length;
    return table;
  }
  const indent = line.length - line.trimStart().length;
  if (indent <= table.columnIndent && line.trimStart().startsWith('}')) return undefined;
  const column = indent === table.columnIndent + 2 ? columnStart.exec(line)?.[1] : undefined;
  if (column) table.columns.set(column, sentence(above, `${table.name}.${column}`));
  return table;
}

function sentence(above: string, of: string): string {
  const text = sentenceLine.exec(above)?.[1];
  if (!text) throw new Error(`${of} lacks its sentence: put /** one line */ directly above it`);
  if (!text.endsWith('.')) throw new Error(`The sentence of ${of} does not end with a full stop: ${text}`);
  return text;
}
