import { OperatorError } from '../subgraphs/_platform/operator-error.ts';

/** Where a run stopped; `statement` counts from 1 and is missing where it is not one statement's fault. */
export interface Failure {
  readonly domain: string;
  readonly file?: string;
  readonly statement?: number;
}

/** A run that stopped, told to the operator: which file and statement, and PostgreSQL's own words. */
export class MigrationError extends OperatorError {
  override readonly name = 'MigrationError';
  readonly failure: Failure;

  constructor(failure: Failure, message: string, options?: ErrorOptions) {
    super(`${failure.file ?? `Database of ${failure.domain}`}: ${message}`, options);
    this.failure = failure;
  }
}
