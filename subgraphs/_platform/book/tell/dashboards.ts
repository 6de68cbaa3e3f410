import { day, type Instant } from '../calendar.ts';
import { type Desk, idOf, userId } from '../keys.ts';
import { type Question, reports } from './reports.ts';

/** A page of tiles. */
export interface Dashboard {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isPublic: boolean;
  readonly ownerId: string;
  /** Ids of users. */
  readonly sharedWith: readonly string[] | null;
  readonly createdAt: Instant;
  readonly widgets: readonly Widget[];
}

/** A tile: a question of its own, or that of a report. The grid is twelve columns wide. */
export interface Widget {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly question: Question;
  readonly reportId: string | null;
  readonly position: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Columns of the grid. */
export const GRID_COLUMNS = 12;
const WIDTH = 4;
const HEIGHT = 3;

type Tile = readonly [type: string, title: string, source: { report: string } | { document: string }];

function dashboard(name: string, desk: Desk, readers: readonly Desk[], tiles: readonly Tile[]): Dashboard {
  return {
    id: idOf('dashboard', name),
    name,
    description: `${name}, con las cifras del grafo de datos.`,
    isPublic: readers.length === 0,
    ownerId: userId(desk, 1),
    sharedWith: readers.length === 0 ? null : readers.map((reader) => userId(reader, 1)),
    createdAt: day(2024, 5, 6),
    widgets: tiles.map((tile, i) => widget(name, tile, i)),
  };
}

function widget(dashboardName: string, [type, title, source]: Tile, i: number): Widget {
  const report = 'report' in source ? reports.find(({ code }) => code === source.report)! : null;
  const question = 'document' in source ? { document: source.document, variables: {} } : report!.question;
  const across = GRID_COLUMNS / WIDTH;
  const place = { x: (i % across) * WIDTH, y: Math.floor(i / across) * HEIGHT };
  return {
    id: idOf('dashboard-widget', `${dashboardName}/${title}`),
    ...{ title, type, question, reportId: report?.id ?? null },
    position: { ...place, width: WIDTH, height: HEIGHT },
  };
}

const count = (list: string, where: string): Tile[2] => ({
  document: `{ ${list}(where: { status: { eq: ${where} } }) { totalCount } }`,
});

/** The dashboards of the desks; the one of the whole house is public. */
export const dashboards: readonly Dashboard[] = [
  dashboard(
    'Cuadro general',
    'management',
    [],
    [
      ['NUMBER', 'Pólizas en vigor', count('policies', 'ACTIVE')],
      ['NUMBER', 'Siniestros en curso', count('claims', 'IN_PROGRESS')],
      ['NUMBER', 'Quejas en estudio', count('complaints', 'IN_PROGRESS')],
      ['LINE', 'Producción por mes', { report: 'PRODUCCION' }],
      ['PIE', 'Cartera por estado', { report: 'CARTERA' }],
      [
        'MAP',
        'Agentes por zona',
        { document: '{ agents { groupBy(by: [{ column: territory }]) { key { territory } count } } }' },
      ],
    ],
  ),
  dashboard(
    'Siniestros',
    'claims',
    ['management', 'actuarial'],
    [
      ['NUMBER', 'Pendientes de perito', count('claims', 'PENDING_EXPERT')],
      ['TABLE', 'En tramitación', { report: 'SINIESTROS-ABIERTOS' }],
      ['BAR', 'Coste por tipo', { report: 'SINIESTROS-TIPO' }],
      ['PIE', 'Reservas por clase', { report: 'RESERVAS' }],
    ],
  ),
  dashboard(
    'Administración',
    'finance',
    ['management'],
    [
      ['NUMBER', 'Recibos vencidos', count('invoices', 'OVERDUE')],
      ['BAR', 'Cobros por forma de pago', { report: 'COBROS' }],
      ['TABLE', 'Liquidaciones', { report: 'LIQUIDACIONES' }],
    ],
  ),
  dashboard(
    'Cumplimiento',
    'compliance',
    ['management', 'audit'],
    [
      ['NUMBER', 'Comprobaciones fallidas', count('complianceChecks', 'FAILED')],
      ['NUMBER', 'Derechos en trámite', count('gdprRequests', 'IN_PROGRESS')],
      ['BAR', 'Quejas por motivo', { report: 'QUEJAS' }],
      ['TABLE', 'Formación', { report: 'FORMACION' }],
    ],
  ),
  dashboard(
    'Comercial',
    'sales',
    ['marketing', 'management'],
    [
      ['NUMBER', 'Ofertas presentadas', count('quotes', 'QUOTED')],
      ['LINE', 'Producción', { report: 'PRODUCCION' }],
      ['PIE', 'Clientes potenciales', { report: 'CAMPANAS' }],
    ],
  ),
];
