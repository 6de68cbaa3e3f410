import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/**
 * One connection that is kept and carries one request at a time. Client, handlers and PostgreSQL share the machine, so
 * it does as little as it can: it counts the bytes of an answer, and looks only at its status and beginning.
 */
export interface Connection {
  /** Resolves when the whole answer is there; rejects when it is no answer with data. */
  ask(path: string, body: string): Promise<void>;
  close(): void;
}

/** What every answer begins with; one with errors alone does not. */
const BEGINNING = '{"data":{';

/** Connects to `http://host:port`. */
export async function openConnection(url: string): Promise<Connection> {
  const { hostname, port, host } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  let pending: PromiseWithResolvers<void> | undefined;
  const answers = readAnswers((problem) => {
    const asked = pending;
    pending = undefined;
    if (problem) asked?.reject(new Error(problem));
    else asked?.resolve();
  });
  socket.on('data', answers);
  const fail = (error?: Error) => pending?.reject(error ?? new Error('the connection was closed'));
  socket.on('error', fail).on('close', () => fail());
  return {
    ask(path, body) {
      pending = Promise.withResolvers<void>();
      send(socket, host, path, body);
      return pending.promise;
    },
    close: () => void socket.destroy(),
  };
}

function send(socket: Socket, host: string, path: string, body: string): void {
  const head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\naccept: application/json\r\n`;
  socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Calls `whenWhole` at the end of every answer, with a sentence when it is none to count. */
function readAnswers(whenWhole: (problem?: string) => void): (chunk: Buffer) => void {
  let start = '';
  let missing = 0;
  return (chunk) => {
    if (missing > 0) missing -= chunk.length;
    else {
      start += chunk.toString('latin1');
      const head = readHead(start);
      if (!head) return;
      missing = head.missing;
      if (head.problem) return whenWhole(head.problem);
    }
    if (missing > 0) return;
    start = '';
    whenWhole();
  };
}

interface Head {
  readonly missing: number;
  readonly problem?: string;
}

/** Undefined until the head and the beginning of the body are there. */
function readHead(text: string): Head | undefined {
  const end = text.indexOf('\r\n\r\n') + 4;
  if (end < 4 || text.length < end + BEGINNING.length) return undefined;
  const length = /\r\ncontent-length: (\d+)\r\n/i.exec(text.slice(0, end))?.[1];
  if (length === undefined) return { missing: 0, problem: 'an answer without a length' };
  const isAnswer = text.startsWith('HTTP/1.1 200 ') && text.startsWith(BEGINNING, end);
  const missing = Number(length) - (text.length - end);
  return isAnswer ? { missing } : { missing: 0, problem: `no answer with data: ${text.slice(0, 600)}` };
}
