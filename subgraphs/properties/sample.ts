import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, rows, sample } from '../_platform/book/sample.ts';
import { fileUrl } from '../_platform/book/tell/documents.ts';
import { type Property, propertiesOf } from '../_platform/book/tell/properties.ts';
import {
  type PropertyRisk,
  type PropertyValuation,
  propertyRisksOf,
  propertyValuationsOf,
} from '../_platform/book/tell/property-history.ts';

/** Rows of the homes, buildings and premises that policies and quotes name, of their worth and their dangers. */
export default sample('properties', {
  properties: ({ stories }) => rows(stories, (story) => propertiesOf(story).map(propertyRow)),
  property_valuations: (chapter) =>
    rows(inventedStories(chapter), (story) => propertyValuationsOf(story).map(valuationRow)),
  property_risks: (chapter) => rows(inventedStories(chapter), (story) => propertyRisksOf(story).map(riskRow)),
});

function propertyRow(property: Property) {
  const { address } = property;
  const door = [address.floor, address.door].filter((part) => part !== null).join(' ');
  return {
    id: property.id,
    propertyNumber: property.number,
    customerId: property.customerId,
    type: property.type,
    usage: property.usage,
    address: `${address.street} ${address.number}${door === '' ? '' : `, ${door}`}`,
    city: address.city,
    province: address.province,
    postalCode: address.postalCode,
    country: 'ES',
    cadastralReference: property.cadastralReference,
    constructionYear: property.status === 'UNDER_CONSTRUCTION' ? null : property.builtIn,
    totalArea: property.totalArea,
    builtArea: property.builtArea,
    bedrooms: property.bedrooms,
    bathrooms: property.bathrooms,
    floors: property.floors,
    hasGarage: property.hasGarage,
    hasPool: property.hasPool,
    hasGarden: property.hasGarden,
    purchaseDate: at(property.purchasedAt),
    purchasePrice: decimal(property.purchasePrice),
    currentValue: decimal(property.currentValue),
    status: property.status,
    metadata: { synthetic: true },
    createdAt: at(property.since),
    updatedAt: at(property.updatedAt),
  };
}

function valuationRow(valuation: PropertyValuation) {
  return {
    id: valuation.id,
    propertyId: valuation.propertyId,
    valuationType: valuation.type,
    valuationDate: at(valuation.at),
    valuedAmount: decimal(valuation.amount),
    valuerId: valuation.valuerId,
    valuerCompany: valuation.company,
    methodology: valuation.methodology,
    notes: valuation.notes,
    reportUrl: valuation.documentId === null ? null : fileUrl(valuation.documentId, 1),
    claimId: valuation.claimId,
    documentId: valuation.documentId,
    createdAt: at(valuation.at),
    updatedAt: at(valuation.at),
  };
}

function riskRow(risk: PropertyRisk) {
  return {
    id: risk.id,
    propertyId: risk.propertyId,
    riskType: risk.type,
    severity: risk.severity,
    description: risk.description,
    mitigationMeasures: risk.mitigation,
    identifiedAt: at(risk.identifiedAt),
    resolvedAt: at(risk.resolvedAt),
    createdAt: at(risk.identifiedAt),
    updatedAt: at(risk.resolvedAt ?? risk.identifiedAt),
  };
}
