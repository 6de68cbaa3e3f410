import { describeFailure } from './describe-failure.ts';

export interface LogOptions {
  readonly level?: string;
  readonly stream?: { write(line: string): void };
}

/** What is never written, whatever object it stands in. */
const secrets = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'variables', 'parameters'];

/**
 * Options of a pino logger that writes one line of JSON per event. Nothing here logs a request, an answer or an error as
 * it is; where a library does, its method, its status or its kind is what remains.
 */
export function loggerOf({ level = 'warn', stream }: LogOptions = {}) {
  return {
    level,
    redact: secrets.flatMap((name) => ['', '*.', '*.*.'].map((prefix) => `${prefix}["${name}"]`)),
    serializers: {
      req: ({ method }: { readonly method?: unknown }) => ({ method }),
      res: ({ statusCode }: { readonly statusCode?: unknown }) => ({ statusCode }),
      err: describeFailure,
      error: describeFailure,
    } as never,
    hooks: { logMethod: withoutMessage as never },
    ...(stream && { stream }),
  };
}

/** A line about an error has its kind for a message: pino would take the error's own, which may quote a row. */
function withoutMessage(this: unknown, args: Parameters<Write>, write: Write): void {
  const [first] = args;
  const error = first instanceof Error ? first : (first as { readonly err?: unknown } | null)?.err;
  if (error instanceof Error) write.call(this, { err: error }, error.name);
  else write.apply(this, args);
}

type Write = (this: unknown, object: unknown, message?: string, ...rest: unknown[]) => void;
