import { GraphQLError } from 'graphql';

/** What the log may say about a failure: enough to find its place, nothing that stood in a row or an argument. */
export interface FailureDescription {
  readonly type: string;
  /** SQLSTATE or the name of a socket error. */
  readonly code?: string;
  readonly message?: string;
  readonly frames?: readonly string[];
  readonly [name: string]: unknown;
}

const CHAIN_MAX = 10;
const FRAMES_MAX = 12;
const MESSAGE_MAX = 300;

/** Names of things in the schema or on the network that drivers put beside their message. */
const names = ['severity', 'routine', 'schema_name', 'table_name', 'column_name', 'constraint_name'] as const;
const places = ['syscall', 'address', 'port'] as const;

/** @returns the error that started it: what GraphQL errors wrap is found through `originalError` */
export function rootCause(error: unknown): unknown {
  let cause = error;
  for (let depth = 0; depth < CHAIN_MAX; depth += 1) {
    const inner = cause instanceof GraphQLError ? cause.originalError : undefined;
    if (!inner) break;
    cause = inner;
  }
  return cause;
}

/** Describes a failure for the log, without values of somebody's data. */
export function describeFailure(cause: unknown): FailureDescription {
  if (!(cause instanceof Error)) return { type: typeof cause };
  const fields = cause as Error & Readonly<Record<string, unknown>>;
  const code = typeof fields['code'] === 'string' ? fields['code'] : undefined;
  return {
    type: cause.name,
    ...(code !== undefined && { code }),
    ...pick(fields, names),
    ...pick(fields, places),
    // What a database says often quotes a row, and not only in quotation marks.
    ...(!isSqlState(code) && { message: withoutValues(cause.message) }),
    frames: framesOf(cause.stack),
  };
}

function isSqlState(code: string | undefined): boolean {
  return code !== undefined && /^(?=.*\d)[0-9A-Z]{5}$/.test(code);
}

function pick(fields: Readonly<Record<string, unknown>>, keys: readonly string[]) {
  return Object.fromEntries(keys.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]));
}

/** Messages quote what they complain about; the words around it say what went wrong. */
function withoutValues(message: string): string {
  return message
    .replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|«[^»]*»|“[^”]*”|\([^()]*\)|\{[^{}]*\}/g, '…')
    .replaceAll(/\b(value|found|token):? \S.*/gi, '$1 …')
    .slice(0, MESSAGE_MAX);
}

/** The stack without its first lines, which repeat the message. */
function framesOf(stack = ''): string[] {
  const lines = stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return lines.slice(0, FRAMES_MAX).map((line) => line.trim());
}
