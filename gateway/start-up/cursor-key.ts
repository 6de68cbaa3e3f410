import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';

/** Bytes of a key; HMAC-SHA256 gains nothing from more. */
const KEY_BYTES = 32;

/**
 * The key that signs cursors: `AIT_CORE_CURSOR_KEY` (base64), which gateways side by side share, or a file in the data
 * folder that is made at the first start, so that a client can go on paging after a restart.
 *
 * @throws OperatorError naming the variable or the file, never its contents
 */
export function readCursorKey(dataFolder: string, environment: NodeJS.ProcessEnv): Buffer {
  const given = environment['AIT_CORE_CURSOR_KEY']?.trim();
  if (given) return checked(given, 'AIT_CORE_CURSOR_KEY');
  const file = join(dataFolder, 'cursor.key');
  mkdirSync(dataFolder, { recursive: true });
  createOnce(file);
  return checked(readFileSync(file, 'utf8').trim(), file);
}

/** Written beside and linked into place: of two first starts at once both read the key of one. */
function createOnce(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function checked(text: string, source: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length < KEY_BYTES)
    throw new OperatorError(
      `${source} is no key: it takes ${KEY_BYTES} random bytes in base64, such as \`openssl rand -base64 32\` prints.`,
    );
  return key;
}
