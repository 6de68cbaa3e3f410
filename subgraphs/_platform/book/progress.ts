/** Shows how far a long command is. */
export interface Progress {
  step(done: number, total: number): void;
  /** Prints a line that stays. */
  say(line: string): void;
}

const WIDTH = 30;
const LINE_EVERY = 10;

/** A bar in place on a terminal; elsewhere a line for every tenth part. `unit` is what is counted. */
export function openProgress(unit: string, out: NodeJS.WriteStream = process.stdout): Progress {
  const started = performance.now();
  const clear = out.isTTY ? '\r\u001b[K' : '';
  let lastPart = -1;
  const seconds = () => `${((performance.now() - started) / 1_000).toFixed(1)} s`;
  return {
    step: (done, total) => {
      const part = Math.floor((done * LINE_EVERY) / total);
      const text = `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${unit}, ${seconds()}`;
      if (out.isTTY) out.write(`${clear}${bar(done / total)} ${text}`);
      else if (part > lastPart) out.write(`${text}\n`);
      lastPart = part;
    },
    say: (line) => void out.write(`${clear}${line}\n`),
  };
}

function bar(fraction: number): string {
  const full = Math.round(Math.min(1, fraction) * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}
