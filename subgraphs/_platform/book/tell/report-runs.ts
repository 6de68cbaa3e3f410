import { AS_OF, addDays, addMonths, day, type Instant } from '../calendar.ts';
import { contentHash, idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import { type Report, reports } from './reports.ts';

/** One run of a report. */
export interface ReportRun {
  readonly id: string;
  readonly reportId: string;
  readonly status: string;
  readonly startedAt: Instant;
  readonly completedAt: Instant | null;
  readonly resultUrl: string | null;
  readonly rowCount: number | null;
  /** Bytes. */
  readonly fileSize: number | null;
  readonly error: string | null;
  readonly by: string;
  readonly metadata: object;
}

const HOUR = 3_600_000;
/** Six in the morning in Madrid in summer. */
const MORNING = 4 * HOUR;
/** Runs kept of a report that comes by itself. */
const KEPT = 12;

function momentsOf({ schedule, isActive }: Report): Instant[] {
  if (schedule === null) return isActive ? [4, 11, 25].map((back) => addDays(AS_OF, -back) + 9 * HOUR) : [];
  const [, , dayOfMonth, month, weekday] = schedule.split(' ');
  const turns = Array.from({ length: KEPT }, (_, i) => i);
  if (weekday !== '*') return turns.map((i) => addDays(AS_OF, -1 - 7 * i) + MORNING);
  if (month !== '*')
    return [2025, 2026].map((year) => day(year, Number(month), Number(dayOfMonth)) + MORNING);
  return turns.map((i) => addMonths(day(2026, 6, 1), -i) + MORNING);
}

/** The newest runs of two reports are still going on; others failed or were stopped here and there. */
function stateOf({ code }: Report, turn: number, draw: Draw): string {
  if (turn === 0 && code === 'CAMPANAS') return 'RUNNING';
  if (turn === 0 && code === 'FORMACION') return 'QUEUED';
  if (draw.oneIn(14)) return 'FAILED';
  return draw.oneIn(25) ? 'CANCELLED' : 'COMPLETED';
}

function runOf(report: Report, at: Instant, turn: number): ReportRun {
  const key = `${report.code}/${new Date(at).toISOString().slice(0, 10)}`;
  const draw = drawFrom(`report-${key}`);
  const status = stateOf(report, turn, draw);
  const open = status === 'RUNNING' || status === 'QUEUED';
  const startedAt = open ? AS_OF - draw.whole(1, 20) * 1_000 : at + draw.whole(0, 4_000);
  const completed = status === 'COMPLETED';
  return {
    id: idOf('report-execution', key),
    reportId: report.id,
    status,
    startedAt,
    completedAt: open ? null : startedAt + draw.whole(120, 9_500),
    resultUrl: completed ? `https://informes.example/${contentHash(key).slice(0, 16)}` : null,
    rowCount: completed ? draw.whole(8, 2_400) : null,
    fileSize: completed ? draw.whole(6_000, 900_000) : null,
    error: status === 'FAILED' ? 'Una de las bases de datos no respondió en plazo; se repetirá.' : null,
    by: report.schedule === null ? report.createdBy : userId('system'),
    metadata: { format: report.format, trigger: report.schedule === null ? 'MANUAL' : 'SCHEDULE' },
  };
}

/** Every run that is kept: the scheduled ones, and those somebody asked for, of which two are not over. */
export const reportRuns: readonly ReportRun[] = reports.flatMap((report) =>
  momentsOf(report).map((at, i) => runOf(report, at, i)),
);
