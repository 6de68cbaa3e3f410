import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Cents, rated } from '../money.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Claim, Story } from '../story.ts';
import { type Property, propertiesOf } from './properties.ts';
import { riskLevelOf } from './territory-risks.ts';

/** What somebody found a property, or what is in it, to be worth. */
export interface PropertyValuation {
  readonly id: string;
  readonly propertyId: string;
  readonly type: string;
  readonly at: Instant;
  readonly amount: Cents;
  readonly valuerId: string;
  readonly company: string | null;
  readonly methodology: string;
  readonly notes: string | null;
  readonly claimId: string | null;
  readonly documentId: string | null;
}

/** Something that endangers a property, and what was done about it. */
export interface PropertyRisk {
  readonly id: string;
  readonly propertyId: string;
  readonly type: string;
  readonly severity: string;
  readonly description: string;
  readonly mitigation: string | null;
  readonly identifiedAt: Instant;
  readonly resolvedAt: Instant | null;
}

const METHODS: Readonly<Record<string, string>> = {
  REBUILD: 'Coste de reposición a nuevo por metro cuadrado',
  MARKET: 'Comparación con testigos de la zona',
  CADASTRAL: 'Valor catastral del último recibo',
  MORTGAGE: 'Tasación hipotecaria (Orden ECO/805/2003)',
  CONTENTS: 'Inventario del contenido con fotografías',
};
const COMPANIES = ['Tasaciones Alameda', 'Valora Levante', 'Gabinete Pericial Norte'] as const;
/** Homes above this sum insured are looked at before they are covered. */
const INSPECTED_ABOVE: Cents = 60_000_000;

/** What the properties of a story were valued at: at inception, for a loan, and by experts after losses. */
export function propertyValuationsOf(story: Story): readonly PropertyValuation[] {
  return propertiesOf(story).flatMap((property) => {
    const draw = drawFrom(`valuations/${property.label}`);
    const large = property.sumInsured > INSPECTED_ABOVE;
    const wanted = [
      ...(property.policies.length > 0 || large ? ['REBUILD'] : []),
      ...(large || draw.oneIn(4) ? ['MARKET'] : []),
      ...(large && property.policies.length > 0 ? ['CONTENTS'] : []),
      ...(draw.oneIn(6) ? [draw.pick(['CADASTRAL', 'MORTGAGE'])] : []),
    ];
    return [
      ...wanted.map((type) => atInception(property, type, draw)),
      ...property.policies.flatMap(({ claims }) => claims).flatMap((claim) => ofLoss(property, claim)),
    ];
  });
}

function atInception(property: Property, type: string, draw: Draw): PropertyValuation {
  const outside = type === 'MORTGAGE' || type === 'MARKET';
  const amounts: Readonly<Record<string, Cents>> = {
    REBUILD: property.sumInsured,
    MARKET: property.currentValue,
    CADASTRAL: rated(property.currentValue, 4_800),
    MORTGAGE: rated(property.currentValue, 9_300),
    CONTENTS: rated(property.sumInsured, 2_700),
  };
  return {
    id: idOf('property-valuation', `${property.label}/${type}`),
    ...{ propertyId: property.id, type, amount: amounts[type]!, methodology: METHODS[type]! },
    at: addDays(property.since, -draw.whole(1, type === 'MORTGAGE' ? 900 : 15)),
    valuerId: userId('underwriting', draw.whole(1, 3)),
    company: outside ? draw.pick(COMPANIES) : null,
    documentId: outside ? idOf('document', appraisalNumber(property.label, type)) : null,
    ...{ notes: null, claimId: null },
  };
}

/** Number of the report in which a firm values a property, for example as MARKET. */
export function appraisalNumber(label: string, type: string): string {
  return `DOC-TAS-${label}-${type}`;
}

/** The expert's valuation of a loss, with the report that is among the claim's papers. */
function ofLoss(property: Property, claim: Claim): PropertyValuation[] {
  const report = claim.documents.find(({ fileType }) => fileType === 'EXPERT_REPORT');
  if (report === undefined) return [];
  const contents = /BURGLARY|ELECTRICAL|GLASS/.test(claim.type);
  return [
    {
      id: idOf('property-valuation', claim.number),
      propertyId: property.id,
      type: contents ? 'CONTENTS' : 'REBUILD',
      at: report.uploadedAt,
      amount: claim.amount,
      valuerId: claim.assignedTo ?? userId('claims', 1),
      company: COMPANIES[2],
      methodology: contents ? METHODS['CONTENTS']! : 'Presupuesto de reparación contrastado en visita',
      notes: `Valoración del siniestro ${claim.number}.`,
      claimId: claim.id,
      documentId: report.documentId,
    },
  ];
}

const RISKS = [
  ['FIRE', 'Chimenea de leña en el salón.', 'Deshollinado anual.'],
  ['ELECTRICAL', 'Instalación eléctrica sin revisar desde hace veinte años.', 'Boletín eléctrico nuevo.'],
  ['THEFT', 'Planta accesible desde la calle.', 'Puerta blindada y alarma conectada.'],
  ['WIND', 'Cubierta ligera expuesta.', 'Anclajes reforzados.'],
  ['SUBSIDENCE', 'Grietas en fachada por asiento del terreno.', 'Testigos y seguimiento técnico.'],
  ['LIABILITY', 'Cornisa deteriorada sobre la acera.', 'Saneado y malla de protección.'],
  ['FLOOD', 'Sótano por debajo de la rasante.', 'Bomba de achique y válvula antirretorno.'],
  ['EARTHQUAKE', 'Construcción anterior a la norma sismorresistente.', null],
] as const;
const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** What endangers the properties of a story; where the whole province is in danger it is graver. */
export function propertyRisksOf(story: Story): readonly PropertyRisk[] {
  return propertiesOf(story).flatMap((property) => {
    const draw = drawFrom(`property-risks/${property.label}`);
    const first = draw.whole(0, RISKS.length - 1);
    const count = property.sumInsured > INSPECTED_ABOVE ? 2 : draw.oneIn(3) ? 2 : 1;
    return Array.from({ length: count }, (_, i) => riskOf(property, (first + i * 3) % RISKS.length, draw));
  });
}

function riskOf(property: Property, index: number, draw: Draw): PropertyRisk {
  const [type, description, mitigation] = RISKS[index]!;
  const natural = type === 'FLOOD' || type === 'EARTHQUAKE' || type === 'WIND';
  const exposed = natural && riskLevelOf(property.address.postalCode.slice(0, 2)) === 'VERY_HIGH';
  const severity = Math.min(3, draw.weighted([0, 1, 2, 3], (i) => [40, 38, 18, 4][i]!) + (exposed ? 1 : 0));
  const resolved = mitigation !== null && draw.oneIn(3);
  return {
    id: idOf('property-risk', `${property.label}/${type}`),
    ...{ propertyId: property.id, type, severity: SEVERITIES[severity]!, description },
    mitigation: mitigation !== null && (resolved || draw.oneIn(2)) ? mitigation : null,
    identifiedAt: property.since,
    resolvedAt: resolved ? Math.min(addDays(property.since, draw.whole(20, 200)), AS_OF) : null,
  };
}
