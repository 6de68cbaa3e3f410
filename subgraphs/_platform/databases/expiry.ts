/** The end of one caller's patience, by time or by an aborted signal, whichever comes first. */
export interface Expiry {
  isOver(): boolean;
  /** Replaces what is done at the end; called at once when it is over already. */
  whenOver(act: () => void): void;
  /** Nothing happens any more. Must be called, or the timer stays. */
  stop(): void;
}

/** Starts the clock. */
export function startExpiry(deadlineMs: number, signal?: AbortSignal): Expiry {
  let over = signal?.aborted === true;
  let atEnd: (() => void) | undefined;
  const timer = setTimeout(end, deadlineMs);
  signal?.addEventListener('abort', end);
  function stop(): void {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    atEnd = undefined;
  }
  function end(): void {
    const act = atEnd;
    over = true;
    stop();
    act?.();
  }
  return {
    isOver: () => over,
    whenOver(act) {
      if (over) act();
      else atEnd = act;
    },
    stop,
  };
}
