import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCursorKey } from '../../gateway/start-up/cursor-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'ait-core-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the key that signs cursors', () => {
  test('is made once and kept where only its owner can read it', () => {
    const key = readCursorKey(join(folder, 'data'), {});
    expect(key).toHaveLength(32);
    expect(readCursorKey(join(folder, 'data'), {})).toEqual(key);
    expect(statSync(join(folder, 'data', 'cursor.key')).mode & 0o777).toBe(0o600);
  });

  test('comes from the environment where gateways share one', () => {
    const shared = Buffer.alloc(32, 7);
    expect(readCursorKey(folder, { AIT_CORE_CURSOR_KEY: shared.toString('base64') })).toEqual(shared);
  });

  test('is refused when it is short, naming where it stands and not what it is', () => {
    expect(() => readCursorKey(folder, { AIT_CORE_CURSOR_KEY: 'c2hvcnQ=' })).toThrow(
      /^AIT_CORE_CURSOR_KEY is no key/,
    );
    writeFileSync(join(folder, 'cursor.key'), 'short');
    expect(() => readCursorKey(folder, {})).toThrow(/cursor\.key is no key/);
  });
});
