import { AS_OF, DAY, day, type Instant } from '../calendar.ts';
import { euros } from '../catalogue/products.ts';
import { idOf, userId } from '../keys.ts';
import type { Cents } from '../money.ts';
import { emailTemplateId } from './email-templates.ts';
import { notificationTemplateId } from './notification-templates.ts';

/** A commercial campaign. `templateId` is the wording its messages use; null where it sends none that we keep. */
export interface Campaign {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly channel: string;
  readonly status: string;
  readonly audience: object;
  readonly budget: Cents | null;
  readonly startAt: Instant;
  readonly endAt: Instant | null;
  readonly templateId: string | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Id of the campaign with this code. */
export function campaignId(code: string): string {
  return idOf('campaign', code);
}

type Headline = readonly [code: string, name: string, type: string, channel: string, status: string];
type Span = readonly [start: Instant, end: Instant | null];

function campaign(
  [code, name, type, channel, status]: Headline,
  [startAt, endAt]: Span,
  budget: number | null,
  audience: object,
  templateId: string | null = null,
): Campaign {
  const createdAt = Math.min(startAt - 21 * DAY, day(2026, 6, 22));
  const ended = status === 'COMPLETED' || status === 'CANCELLED';
  const [leader, assistant] = [userId('marketing', 1), userId('marketing', 2)];
  return {
    ...{ id: campaignId(code), code, name, type, channel, status, audience, startAt, endAt, templateId },
    budget: budget === null ? null : euros(budget),
    createdBy: type === 'INFORMATIONAL' ? assistant : leader,
    createdAt,
    updatedAt: Math.max(createdAt, ended ? endAt! : Math.min(startAt, AS_OF - DAY)),
  };
}

const proposal = emailTemplateId('PROPUESTA_COMERCIAL');
const newsletter = emailTemplateId('BOLETIN');

/** The campaigns of the house: those that bring leads, those that write to customers, and some that never ran. */
export const campaigns: readonly Campaign[] = [
  campaign(
    ['CAPTACION_WEB', 'Captación en la web y redes', 'ACQUISITION', 'SOCIAL', 'ACTIVE'],
    [day(2022, 1, 1), null],
    48_000,
    { segment: 'LEADS', languages: ['es', 'ca'] },
  ),
  campaign(
    ['SEGUIMIENTO', 'Su oferta le espera', 'ACQUISITION', 'EMAIL', 'ACTIVE'],
    [day(2022, 1, 1), null],
    6_000,
    { segment: 'LEADS', leadStatus: ['CONTACTED', 'QUALIFIED', 'QUOTED'] },
    proposal,
  ),
  campaign(
    ['AUTO_2025', 'Coche nuevo, seguro nuevo', 'ACQUISITION', 'SOCIAL', 'COMPLETED'],
    [day(2025, 3, 1), day(2025, 6, 30)],
    12_500,
    { segment: 'LEADS', productTypes: ['AUTO'] },
  ),
  campaign(
    ['VIDA_2025', 'Lo que más importa', 'CROSS_SELL', 'EMAIL', 'COMPLETED'],
    [day(2025, 10, 1), day(2025, 12, 15)],
    4_200,
    { segment: 'CUSTOMERS', persons: true, without: ['LIFE'] },
    emailTemplateId('CAMPANA_VIDA'),
  ),
  campaign(
    ['HOGAR_2026', 'Hogar protegido, verano 2026', 'CROSS_SELL', 'EMAIL', 'ACTIVE'],
    [day(2026, 5, 4), day(2026, 7, 31)],
    5_500,
    { segment: 'CUSTOMERS', persons: true, without: ['HOME'] },
    emailTemplateId('CAMPANA_HOGAR'),
  ),
  campaign(
    ['MEJORA_2026', 'Mejore su cobertura', 'UP_SELL', 'PUSH', 'PAUSED'],
    [day(2026, 3, 2), day(2026, 9, 30)],
    3_000,
    { segment: 'CUSTOMERS', policyStatus: ['ACTIVE'] },
    notificationTemplateId('PROPUESTA_COMERCIAL', 'PUSH'),
  ),
  campaign(
    ['AGRUPA_2026', 'Agrupe sus seguros', 'RETENTION', 'EMAIL', 'COMPLETED'],
    [day(2026, 1, 12), day(2026, 3, 31)],
    7_800,
    { segment: 'CUSTOMERS', policiesAtLeast: 2 },
    proposal,
  ),
  campaign(
    ['REGRESO_2026', 'Le echamos de menos', 'WIN_BACK', 'EMAIL', 'ACTIVE'],
    [day(2026, 4, 6), null],
    2_500,
    { segment: 'CUSTOMERS', customerStatus: ['INACTIVE'] },
    proposal,
  ),
  campaign(
    ['BOLETIN_2026', 'Boletín trimestral', 'INFORMATIONAL', 'EMAIL', 'ACTIVE'],
    [day(2026, 1, 15), null],
    null,
    { segment: 'CUSTOMERS', subscribed: 'BOLETIN' },
    newsletter,
  ),
  campaign(
    ['TEMPORADA_2026', 'Avisos de temporada', 'INFORMATIONAL', 'WHATSAPP', 'DRAFT'],
    [day(2026, 9, 1), null],
    null,
    { segment: 'CUSTOMERS' },
  ),
  campaign(
    ['COMERCIO_2026', 'Comercio seguro', 'ACQUISITION', 'POSTAL', 'SCHEDULED'],
    [day(2026, 9, 15), day(2026, 11, 30)],
    9_000,
    { segment: 'LEADS', productTypes: ['COMMERCE', 'SME'] },
  ),
  campaign(
    ['EMPRESAS_2025', 'Llamadas a empresas', 'UP_SELL', 'PHONE', 'COMPLETED'],
    [day(2025, 11, 3), day(2025, 11, 28)],
    1_800,
    { segment: 'CUSTOMERS', persons: false },
  ),
  campaign(
    ['SMS_2025', 'Revisión gratuita de coberturas', 'RETENTION', 'SMS', 'CANCELLED'],
    [day(2025, 5, 5), day(2025, 5, 30)],
    1_200,
    { segment: 'CUSTOMERS', cancelled: 'Faltaba el consentimiento para este canal.' },
  ),
];

const byCode = new Map(campaigns.map((one) => [one.code, one]));

/** The campaign with this code. */
export function campaignOf(code: string): Campaign {
  return byCode.get(code)!;
}
