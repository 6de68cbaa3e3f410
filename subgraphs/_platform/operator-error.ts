/**
 * An error for the person who runs the platform: `message` is a whole sentence that says what is wrong and what to do.
 * The commands print it without a stack and exit with 1. It may carry SQL and paths, so it never goes to a client.
 */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}
