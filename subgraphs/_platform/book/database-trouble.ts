import type { DatabaseAddress } from '../databases/addresses.ts';
import { OperatorError } from '../operator-error.ts';

const MIGRATE = 'Migrate the databases first: npm run db -- migrate.';

/** What a database's refusal means for whoever loads; the error itself stays as the cause. */
export function databaseTrouble({ database, host, port }: DatabaseAddress, error: unknown): OperatorError {
  if (error instanceof OperatorError) return error;
  const { code = '', message = '', detail } = error as { code?: string; message?: string; detail?: string };
  const sentences: Readonly<Record<string, string>> = {
    '3D000': `There is no database ${database}. ${MIGRATE}`,
    '42P01': `${database} lacks a table (${message}). ${MIGRATE}`,
    ECONNREFUSED: `Nothing answers on ${host}:${port}, where ${database} should be.`,
  };
  const words = `${database}: ${message}${detail === undefined ? '' : `. ${detail}`} (${code})`;
  const saying = isLoss(code) ? connectionLost(database) : (sentences[code] ?? words);
  return new OperatorError(saying, { cause: error });
}

/** A row's own fault (SQLSTATE classes 22 and 23): another row may still fit. */
export function isAboutValues(error: unknown): boolean {
  const { code = '' } = ((error as Error).cause ?? error) as { code?: string };
  return /^2[23]/.test(code);
}

/** The connection ended in the middle of the work. */
export function connectionLost(database: string): string {
  return `The connection to ${database} was lost. Run the load again; it goes on where it stopped.`;
}

function isLoss(code: string): boolean {
  return /^(57P0|08|CONNECTION_|ECONNRESET|EPIPE)/.test(code);
}
