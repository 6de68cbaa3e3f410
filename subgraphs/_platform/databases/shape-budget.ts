import { hash } from 'node:crypto';

/** How many statement texts the sessions of one database keep prepared, and for how long. */
export interface ShapeBudget {
  /** A text is prepared from this sending on. */
  readonly preparedFrom: number;
  /** Texts whose sendings are remembered; the one not seen for longest is forgotten first. */
  readonly remembered: number;
  /** Memory of a server session that prepared texts may take. */
  readonly sessionBytes: number;
  /** A session whose memory is taken is replaced at this age, not before. */
  readonly sessionMsMin: number;
}

/**
 * Every bound on prepared texts, measured on PostgreSQL 18 with statements of the golden cases.
 *
 * - A prepared text saves the server 0.1 to 0.4 ms and Node 0.02 to 0.06 ms at each sending; to prepare it costs a
 *   quarter more than to send it unprepared. So what comes a third time is worth it, and what comes once or twice is not.
 * - A gateway rarely has more than a few hundred texts in use; a text that a thousand others came after is rare.
 * - 10 MB are about a hundred texts of 500 characters. Forty databases with two sessions in each of two pools then take
 *   at most 1.6 GB of the server.
 * - To replace a session costs some ten milliseconds of the server, and each text in use is prepared anew. Once a
 *   minute nobody notices; meanwhile texts without room are sent unprepared, which is slower and never wrong.
 */
export const shapeBudget: ShapeBudget = {
  preparedFrom: 3,
  remembered: 1_000,
  sessionBytes: 10_000_000,
  sessionMsMin: 60_000,
};

/** No text may take more of a session than this share, or a few giants would leave no room for anything else. */
const TEXT_SHARE_MAX = 1 / 8;

/** What a prepared text takes of a session: 18 to 140 KB were seen, in proportion to its length. */
const TEXT_BYTES = 8_000;
const CHARACTER_BYTES = 170;

/** Says which texts go prepared. One for all sessions of a database, because a text may go over any of them. */
export interface PreparedTexts {
  /** Whether this sending of the text goes prepared; counts it, so to be asked once per sending. */
  admit(text: string): boolean;
  /** Whether a text that deserved it found no room. */
  isFull(): boolean;
  /** The sessions are new ones and have nothing prepared. */
  clear(): void;
}

/** Starts with nothing prepared. */
export function preparedTexts(budget: ShapeBudget): PreparedTexts {
  const prepared = new Set<string>();
  const sendings = rememberSendings(budget.remembered);
  let taken = 0;
  let full = false;
  return {
    admit(text) {
      if (prepared.has(text)) return true;
      const bytes = TEXT_BYTES + CHARACTER_BYTES * text.length;
      if (bytes > budget.sessionBytes * TEXT_SHARE_MAX || sendings(text) < budget.preparedFrom) return false;
      full ||= taken + bytes > budget.sessionBytes;
      if (full) return false;
      prepared.add(text);
      taken += bytes;
      return true;
    },
    isFull: () => full,
    clear() {
      prepared.clear();
      taken = 0;
      full = false;
    },
  };
}

/** @returns a function that tells how often it was called with a text, as long as that is remembered */
function rememberSendings(texts: number): (text: string) => number {
  const seen = new Map<string, number>();
  return (text) => {
    // A digest, because a thousand texts of somebody who asks for much would be much to keep.
    const key = hash('sha1', text, 'base64');
    const times = (seen.get(key) ?? 0) + 1;
    seen.delete(key);
    seen.set(key, times);
    if (seen.size > texts) seen.delete(seen.keys().next().value!);
    return times;
  };
}
