import { setTimeout as sleep } from 'node:timers/promises';
import type { Subgraph } from '../subgraphs/_engine/subgraph.ts';

/** Between two schemas requests get their turn: one takes some 30 ms. */
const PAUSE_MS = 20;

/** Makes the schemas of subgraphs one by one before anybody asks for them; one that fails does so again when asked. */
export async function warmUp(subgraphs: Iterable<Subgraph>): Promise<void> {
  for (const subgraph of subgraphs) {
    await sleep(PAUSE_MS, undefined, { ref: false });
    try {
      void subgraph.schema;
    } catch {}
  }
}
