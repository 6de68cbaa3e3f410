import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and the ones above it that are missing.
 *
 * Node's own `mkdirSync(…, {recursive: true})` tries for ever where a folder exists but takes no new ones, as `/proc` does
 * (Node 24.21). Throws what the file system answers.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
