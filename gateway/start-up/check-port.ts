import { probePort } from '../../subgraphs/_platform/embedded-postgres/ports.ts';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';

/** Makes sure, before anything is started, that the port can be had. Throws an OperatorError that says what to do. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = await probePort(host, port);
  if ('port' in probe) return;
  const other = port === 4000 ? 4001 : port + 1;
  throw new OperatorError(
    reasons[probe.code]?.(host, port, other) ?? `Cannot listen on ${host}, port ${port} (${probe.code}).`,
  );
}

const reasons: Readonly<Record<string, (host: string, port: number, other: number) => string>> = {
  EADDRINUSE: (_, port, other) =>
    `Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${other}`,
  EACCES: (_, port) =>
    `Port ${port} needs rights you do not have. Choose one above 1023: npm start -- --port 4000`,
  EADDRNOTAVAIL: (host) => `${host} is not an address of this machine. Choose another with --host.`,
  ENOTFOUND: (host) => `${host} is not an address of this machine. Choose another with --host.`,
};
