import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import { type Job, type JobRun, jobs } from './jobs.ts';

/** A line a program wrote about itself. */
export interface SystemLine {
  readonly id: string;
  readonly level: string;
  readonly service: string;
  readonly message: string;
  readonly context: object;
  readonly stack: string | null;
  readonly at: Instant;
}

/** What programs say beside their jobs, by how often they say it. */
const chatter: readonly (readonly [level: string, service: string, message: string, weight: number])[] = [
  ['INFO', 'gateway', 'Listo para recibir consultas.', 3],
  ['DEBUG', 'gateway', 'Plan de consulta guardado.', 8],
  ['TRACE', 'gateway', 'Conexión devuelta al grupo.', 5],
  ['DEBUG', 'policies', 'Lote de pólizas leído en una sentencia.', 6],
  ['INFO', 'claims', 'Reserva inicial calculada.', 5],
  ['WARN', 'finance', 'El banco devolvió un fichero sin cabecera; se pide de nuevo.', 3],
  ['WARN', 'gateway', 'Consulta rechazada: demasiado profunda.', 2],
  ['ERROR', 'integrations', 'La firma electrónica no respondió en 8 segundos.', 2],
  ['ERROR', 'notifications', 'El servidor de correo rechazó el mensaje.', 2],
];

const LEVELS: Readonly<Record<string, string>> = { COMPLETED: 'INFO', CANCELLED: 'WARN', TIMED_OUT: 'WARN' };

/** The lines of the last two weeks: of every run that ended, of what programs say beside, and of the one that fell. */
export const systemLines: readonly SystemLine[] = [
  ...jobs.flatMap((job) =>
    job.runs.filter(({ duration }) => duration !== null).map((run) => runLine(job, run)),
  ),
  ...Array.from({ length: 240 }, (_, i) => chatLine(i)),
  fatalLine(),
];

function runLine(job: Job, run: JobRun): SystemLine {
  const level = LEVELS[run.status] ?? 'ERROR';
  return {
    id: idOf('system-line', run.id),
    level,
    service: job.handler.split('.')[0]!,
    message: `${job.name}: ${run.output ?? run.error ?? 'se omite, la anterior no había terminado'}`,
    context: { job: job.name, run: run.id, duration: run.duration },
    stack: level === 'ERROR' ? stackOf('UpstreamError: 503', job.handler) : null,
    at: run.startedAt + run.duration!,
  };
}

function chatLine(turn: number): SystemLine {
  const draw = drawFrom(`system-line-${turn}`);
  const [level, service, message] = draw.weighted(chatter, (line) => line[3]);
  return {
    ...{ id: idOf('system-line', `chat/${turn}`), level, service, message },
    context: { instance: `${service}-${draw.whole(1, 3)}`, trace: traceOf(draw) },
    stack: level === 'ERROR' ? stackOf('TimeoutError', `${service}.send`) : null,
    at: addDays(AS_OF, -14) + draw.whole(0, 14 * 86_400_000),
  };
}

function fatalLine(): SystemLine {
  return {
    ...{ id: idOf('system-line', 'fatal'), level: 'FATAL', service: 'reporting' },
    message: 'Sin memoria al escribir un informe; el proceso termina y vuelve a arrancar.',
    context: { instance: 'reporting-2', limitMb: 512 },
    stack: stackOf('RangeError: Array buffer allocation failed', 'reporting.render'),
    at: addDays(AS_OF, -9) + 31_080_000,
  };
}

function stackOf(error: string, handler: string): string {
  return `${error}\n    at ${handler} (${handler.replace('.', '/')}.ts:41:11)\n    at run (jobs/run.ts:23:5)`;
}

/** Thirty-two hexadecimal figures, as a trace is named (W3C Trace Context). */
function traceOf(draw: Draw): string {
  return Array.from({ length: 32 }, () => draw.whole(0, 15).toString(16)).join('');
}
