import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDescriptions } from '../../subgraphs/_engine/descriptions.ts';

const source = `
/** Words of \`Claim.status\`. */
export const claimStatuses = ['REPORTED', 'PAID'] as const;

/** A loss reported against a policy. */
export const claims = pgTable(
  'claims',
  {
    /** Identifier of the claim. */
    id: text().primaryKey(),
    /** State of the claim. */
    status: text({
      enum: claimStatuses,
    }).notNull(),
  },
  (t) => [
    index('claims_status_idx').on(t.status),
  ],
);

/** A remark about a claim. */
export const claimNotes = pgTable('claim_notes', {
  /** Identifier of the remark. */
  id: text().primaryKey(),
});
`;

describe('the sentences above tables and columns', () => {
  it('are read by export name and property', () => {
    const tables = readDescriptions(source);
    expect([...tables.keys()]).toEqual(['claims', 'claimNotes']);
    expect(tables.get('claims')?.description).toBe('A loss reported against a policy.');
    expect([...(tables.get('claims')?.columns ?? [])]).toEqual([
      ['id', 'Identifier of the claim.'],
      ['status', 'State of the claim.'],
    ]);
    expect([...(tables.get('claimNotes')?.columns.keys() ?? [])]).toEqual(['id']);
  });

  it('are missed by name when a table has none', () => {
    const without = source.replace('/** A loss reported against a policy. */\n', '');
    expect(() => readDescriptions(without)).toThrow('claims lacks its sentence');
  });

  it('are missed by name when a column has none', () => {
    const without = source.replace('    /** State of the claim. */\n', '');
    expect(() => readDescriptions(without)).toThrow('claims.status lacks its sentence');
  });

  it('are missed when something stands between the sentence and its column', () => {
    const apart = source.replace('State of the claim. */\n', 'State of the claim. */\n\n');
    expect(() => readDescriptions(apart)).toThrow('claims.status lacks its sentence');
  });

  it('end with a full stop', () => {
    const open = source.replace('State of the claim.', 'State of the claim');
    expect(() => readDescriptions(open)).toThrow('claims.status does not end with a full stop');
  });

  it('are all there in the claims domain', () => {
    const file = new URL('../../subgraphs/claims/tables.ts', import.meta.url);
    const tables = readDescriptions(readFileSync(file, 'utf8'));
    expect(tables.get('claims')?.columns.get('incidentDate')).toMatch(/LCS art\. 16/);
    expect(tables.size).toBeGreaterThanOrEqual(5);
  });
});
