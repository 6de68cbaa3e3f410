import { AS_OF, addDays, addMonths, addYears, day, type Instant, yearOf } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import type { BasisPoints, Cents } from '../money.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Policy, Story } from '../story.ts';
import { type Vehicle, vehiclesOf } from './vehicles.ts';

/** One look at a vehicle: the periodic one of the State, or ours before cover, at renewal or after a loss. */
export interface VehicleInspection {
  readonly id: string;
  readonly vehicleId: string;
  readonly type: string;
  readonly at: Instant;
  readonly validUntil: Instant;
  readonly result: string;
  readonly inspectorId: string;
  readonly defects: readonly object[];
  readonly notes: string;
  readonly certificate: string | null;
  readonly claimId: string | null;
}

/** A change to a vehicle since it left the factory. */
export interface VehicleModification {
  readonly id: string;
  readonly vehicleId: string;
  readonly type: string;
  readonly description: string;
  readonly at: Instant;
  readonly cost: Cents;
  readonly affectsPremium: boolean;
  /** By how much the premium changes. */
  readonly premiumImpact: BasisPoints | null;
  readonly declaredAt: Instant | null;
  readonly endorsementId: string | null;
}

/** All inspections of the vehicles of a story; none of vehicles whose source is real. */
export function vehicleInspectionsOf(story: Story): readonly VehicleInspection[] {
  return invented(story).flatMap((vehicle) => {
    const draw = drawFrom(`inspections/${vehicle.label}`);
    return [
      ...periodic(vehicle, draw),
      ...beforeCover(vehicle, draw),
      ...vehicle.policies.flatMap((policy) => [
        ...atRenewal(vehicle, policy, draw),
        ...afterLosses(vehicle, policy, draw),
      ]),
    ];
  });
}

function invented(story: Story): readonly Vehicle[] {
  return vehiclesOf(story).filter((vehicle) => vehicle.invented);
}

const DEFECTS = [
  { code: '5.2', part: 'Neumáticos', text: 'Desgaste irregular del eje delantero.' },
  { code: '3.1', part: 'Alumbrado', text: 'Luz de cruce desajustada.' },
  { code: '4.4', part: 'Emisiones', text: 'Opacidad por encima del límite.' },
  { code: '6.1', part: 'Frenos', text: 'Desequilibrio en el freno trasero.' },
  { code: '8.3', part: 'Carrocería', text: 'Paragolpes con arista cortante.' },
] as const;
const GRADES: Readonly<Record<string, string>> = {
  MINOR_DEFECTS: 'LEVE',
  UNFAVOURABLE: 'GRAVE',
  NEGATIVE: 'MUY GRAVE',
};
const RESULTS = ['FAVOURABLE', 'MINOR_DEFECTS', 'UNFAVOURABLE', 'NEGATIVE'] as const;

function inspection(
  vehicle: Vehicle,
  type: string,
  ordinal: number,
  at: Instant,
  result: string,
  more: Pick<VehicleInspection, 'validUntil' | 'inspectorId' | 'notes'> & Partial<VehicleInspection>,
  draw: Draw,
): VehicleInspection {
  const grade = GRADES[result];
  return {
    id: idOf('vehicle-inspection', `${vehicle.label}/${type}/${ordinal}`),
    ...{ vehicleId: vehicle.id, type, at, result, certificate: null, claimId: null },
    defects: grade === undefined ? [] : [{ ...draw.pick(DEFECTS), grade }],
    ...more,
  };
}

/** The ITV: due after four years, then every two, and every year from ten years on. A grave defect leaves two months. */
function periodic(vehicle: Vehicle, draw: Draw): VehicleInspection[] {
  const age = yearOf(AS_OF) - vehicle.year;
  if (age <= 4 || vehicle.status !== 'ACTIVE') return [];
  const months = age > 10 ? 12 : 24;
  const late = draw.oneIn(14) ? draw.whole(1, 120) : 0;
  const at = addDays(addMonths(AS_OF, -months), draw.whole(1, months * 30 - 5) - late) + 9 * 3_600_000;
  const result = draw.weighted([0, 1, 2, 3], (i) => [70, 21, 7, 2][i]!);
  const validUntil = result < 2 ? addMonths(at, months) : addMonths(at, 2);
  return [
    inspection(
      vehicle,
      'ITV',
      1,
      Math.max(at, day(vehicle.year + 4, 1, 10)),
      RESULTS[result]!,
      {
        validUntil,
        inspectorId: userId('underwriting', 3),
        notes: 'Informe de la estación, aportado por el cliente.',
        certificate: `ITV-${draw.digits(4)}-${draw.digits(8)}`,
      },
      draw,
    ),
  ];
}

/** Before own damage is covered, an underwriter looks at the photographs. */
function beforeCover(vehicle: Vehicle, draw: Draw): VehicleInspection[] {
  const [first] = vehicle.policies;
  if (first === undefined || !first.coverages.some(({ name }) => name === 'Daños propios')) return [];
  const result = draw.oneIn(8) ? 'MINOR_DEFECTS' : 'FAVOURABLE';
  const by = {
    inspectorId: userId('underwriting', draw.whole(1, 3)),
    notes: 'Fotografías previas a la cobertura.',
  };
  return [
    inspection(
      vehicle,
      'PRE_COVER',
      1,
      vehicle.since,
      result,
      { ...by, validUntil: addDays(vehicle.since, 30) },
      draw,
    ),
  ];
}

function atRenewal(vehicle: Vehicle, policy: Policy, draw: Draw): VehicleInspection[] {
  if (policy.previousPolicyId === null || !draw.oneIn(4)) return [];
  const at = policy.createdAt;
  const by = {
    inspectorId: userId('underwriting', draw.whole(1, 3)),
    notes: 'Revisión del riesgo en renovación.',
  };
  const ordinal = vehicle.policies.indexOf(policy);
  return [
    inspection(vehicle, 'RENEWAL', ordinal, at, 'FAVOURABLE', { ...by, validUntil: addYears(at, 1) }, draw),
  ];
}

/** What the expert found (peritación), for losses that damage the vehicle. */
function afterLosses(vehicle: Vehicle, policy: Policy, draw: Draw): VehicleInspection[] {
  return policy.claims
    .filter(({ type, reviewedAt }) => reviewedAt !== null && /COLLISION|VANDALISM|GLASS/.test(type))
    .map((claim) => {
      const at = claim.reviewedAt!;
      const total = vehicle.status === 'TOTAL_LOSS' && policy === vehicle.policies.at(-1);
      return inspection(
        vehicle,
        `CLAIM_EXPERT/${claim.number}`,
        1,
        at,
        total ? 'NEGATIVE' : draw.pick(['MINOR_DEFECTS', 'UNFAVOURABLE', 'UNFAVOURABLE']),
        {
          type: 'CLAIM_EXPERT',
          claimId: claim.id,
          inspectorId: claim.assignedTo ?? userId('claims', 1),
          notes: total
            ? 'Reparación superior al valor venal.'
            : 'Peritación en taller; daños compatibles con el parte.',
          validUntil: addMonths(at, 6),
        },
        draw,
      );
    });
}

const CHANGES = [
  ['TOW_BAR', 'Bola de remolque homologada.', 48_000, false],
  ['WHEELS', 'Llantas de mayor diámetro.', 92_000, true],
  ['SUSPENSION', 'Suspensión rebajada 30 mm.', 78_000, true],
  ['BODYWORK', 'Baca y estribos laterales.', 61_000, false],
  ['ACCESSORY', 'Equipo de sonido y pantalla.', 54_000, false],
  ['ENGINE', 'Reprogramación de centralita, 20 CV más.', 45_000, true],
  ['FUEL_CONVERSION', 'Transformación a GLP.', 172_000, true],
  ['OTHER', 'Rotulación comercial.', 39_000, false],
] as const;

/** What was changed on the vehicles of a story, of which one in nine is; a change in mid-term tells the policy of it. */
export function vehicleModificationsOf(story: Story): readonly VehicleModification[] {
  return invented(story).flatMap((vehicle) => {
    const draw = drawFrom(`modifications/${vehicle.label}`);
    return draw.oneIn(9) ? [modification(vehicle, draw)] : [];
  });
}

function modification(vehicle: Vehicle, draw: Draw): VehicleModification {
  const [type, description, cost, affectsPremium] = draw.pick(CHANGES);
  const endorsement = vehicle.policies
    .flatMap(({ endorsements }) => endorsements)
    .find((one) => /COVERAGE_ADD|RISK_CHANGE|DATA_CORRECTION/.test(one.type));
  const declaredAt = endorsement?.createdAt ?? (draw.oneIn(3) ? null : vehicle.since);
  const latest = declaredAt ?? addDays(vehicle.since, 60);
  return {
    id: idOf('vehicle-modification', vehicle.label),
    ...{ vehicleId: vehicle.id, type, description, affectsPremium, declaredAt },
    at: Math.max(Math.min(addDays(latest, -draw.whole(5, 300)), AS_OF), vehicle.purchasedAt!),
    cost: Math.round((cost * draw.whole(80, 130)) / 100),
    premiumImpact: affectsPremium ? draw.whole(200, 1_800) : null,
    endorsementId: endorsement?.id ?? null,
  };
}
