import { isPlate, isVin } from '../../subgraphs/_platform/book/identifiers.ts';
import type { Policy, Story } from '../../subgraphs/_platform/book/story.ts';
import { papersOf } from '../../subgraphs/_platform/book/tell/papers.ts';
import { propertiesOf } from '../../subgraphs/_platform/book/tell/properties.ts';
import {
  propertyRisksOf,
  propertyValuationsOf,
} from '../../subgraphs/_platform/book/tell/property-history.ts';
import {
  vehicleInspectionsOf,
  vehicleModificationsOf,
} from '../../subgraphs/_platform/book/tell/vehicle-history.ts';
import { vehiclesOf } from '../../subgraphs/_platform/book/tell/vehicles.ts';

/** Every rule that the insured vehicles and properties of a story break, as sentences. */
export function brokenThings(story: Story): string[] {
  return [...namedRules(story), ...vehicleRules(story), ...propertyRules(story)];
}

function broken(of: string, rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));
}

/** Whatever a risk, a quote or a claim names is there, once, and nothing else. */
function namedRules(story: Story): string[] {
  const things = [...vehiclesOf(story), ...propertiesOf(story)].map(({ id }) => id);
  const risks = [
    ...story.policies.flatMap((policy) => policy.risks),
    ...story.quotes.map((quote) => quote.risk),
  ];
  const named = new Set(
    risks.filter(({ objectType }) => objectType !== 'CUSTOMER').map(({ objectId }) => objectId),
  );
  const claimed = story.policies.flatMap(({ claims }) =>
    claims.flatMap((claim) => claim.insuredObjectId ?? []),
  );
  return broken(story.customer.number, {
    'each thing insured or quoted is there once':
      new Set(things).size === things.length &&
      things.length === named.size &&
      things.every((id) => named.has(id)),
    'claims name things that are there': claimed.every((id) => named.has(id)),
    'a policy insures what the one before it did': story.policies.every((policy) =>
      sameThings(policy, story),
    ),
  });
}

function sameThings(policy: Policy, { policies }: Story): boolean {
  const before = policies.find(({ id }) => id === policy.previousPolicyId);
  const ids = (of: Policy) => of.risks.map(({ objectId }) => objectId).join();
  return before === undefined || ids(before) === ids(policy);
}

function vehicleRules(story: Story): string[] {
  const claims = new Set(story.policies.flatMap((policy) => policy.claims.map(({ id }) => id)));
  return [
    ...vehiclesOf(story).flatMap((vehicle) =>
      broken(vehicle.plate, {
        'has a plate and a VIN of the right form': isPlate(vehicle.plate) && isVin(vehicle.vin),
        'was bought before we knew it': (vehicle.purchasedAt ?? 0) < vehicle.since,
        'changed after we knew it': vehicle.updatedAt >= vehicle.since,
        'an electric motor has no displacement':
          vehicle.fuelType !== 'ELECTRIC' || vehicle.engineSize === null,
      }),
    ),
    ...vehicleInspectionsOf(story).flatMap((inspection) =>
      broken(`inspection ${inspection.id}`, {
        'counts for a while': inspection.validUntil > inspection.at,
        'has defects exactly when it is not favourable':
          inspection.defects.length > 0 === (inspection.result !== 'FAVOURABLE'),
        'names a claim exactly when an expert looked':
          inspection.type === 'CLAIM_EXPERT' ? claims.has(inspection.claimId!) : inspection.claimId === null,
      }),
    ),
    ...vehicleModificationsOf(story).flatMap((modification) =>
      broken(`modification ${modification.id}`, {
        'was made before it was declared': (modification.declaredAt ?? Infinity) >= modification.at,
        'is declared where an endorsement took it in':
          modification.endorsementId === null || modification.declaredAt !== null,
        'changes the premium exactly when it says so':
          modification.affectsPremium === (modification.premiumImpact !== null),
      }),
    ),
  ];
}

function propertyRules(story: Story): string[] {
  const papers = new Set([...story.documents, ...papersOf(story)].map(({ id }) => id));
  return [
    ...propertiesOf(story).flatMap((property) =>
      broken(property.number, {
        'was bought before we knew it': property.purchasedAt < property.since,
        'is built on no more than its ground': property.builtArea <= property.totalArea,
        'has a cadastral reference of 20 characters': /^[0-9A-Z]{20}$/.test(property.cadastralReference),
        'has one danger at least': propertyRisksOf(story).some(
          ({ propertyId }) => propertyId === property.id,
        ),
      }),
    ),
    ...propertyValuationsOf(story).flatMap((valuation) =>
      broken(`valuation ${valuation.id}`, {
        'is worth something': valuation.amount > 0,
        'of a loss has its report': valuation.claimId === null || valuation.documentId !== null,
        'has a report exactly when a firm made it':
          (valuation.company === null) === (valuation.documentId === null),
        'the report is among the papers': valuation.documentId === null || papers.has(valuation.documentId),
      }),
    ),
    ...propertyRisksOf(story).flatMap((risk) =>
      broken(`risk ${risk.id}`, {
        'ends after it was seen': (risk.resolvedAt ?? Infinity) >= risk.identifiedAt,
      }),
    ),
  ];
}
