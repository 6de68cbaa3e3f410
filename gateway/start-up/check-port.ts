import { probePort } from '../../subgraphs/_platform/embedded-postgres/ports.ts';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';

/** Makes sure, before anything is started, that the port can be had. Throws an OperatorError that says what to do. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = await probePort(host, port);
  if ('code' in probe) throw cannotListen(host, port, probe.code);
}

/** The sentence for an address that cannot be listened on, after the system's word for it. */
export function cannotListen(
  host: string,
  port: number,
  code: string,
  command = 'npm start --',
): OperatorError {
  const other = port === 4000 ? 4001 : 4000;
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken. Stop what uses it, or choose another: ${command} --port ${other}`,
    EACCES: `Port ${port} needs rights you do not have. Choose one above 1023: ${command} --port ${other}`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Choose another with --host.`,
    ENOTFOUND: `${host} is not an address of this machine. Choose another with --host.`,
  };
  return new OperatorError(sentences[code] ?? `Cannot listen on ${host}, port ${port} (${code}).`);
}
