import { decimal, percentage } from '../_platform/book/money.ts';
import { at, inventedStories, rows, sample } from '../_platform/book/sample.ts';
import {
  type VehicleInspection,
  type VehicleModification,
  vehicleInspectionsOf,
  vehicleModificationsOf,
} from '../_platform/book/tell/vehicle-history.ts';
import { type Vehicle, vehiclesOf } from '../_platform/book/tell/vehicles.ts';

/** Rows of the vehicles that policies and quotes name, of what was seen of them and changed on them. */
export default sample('vehicles', {
  vehicles: ({ stories }) => rows(stories, (story) => vehiclesOf(story).map(vehicleRow)),
  vehicle_inspections: (chapter) =>
    rows(inventedStories(chapter), (story) => vehicleInspectionsOf(story).map(inspectionRow)),
  vehicle_modifications: (chapter) =>
    rows(inventedStories(chapter), (story) => vehicleModificationsOf(story).map(modificationRow)),
});

function vehicleRow(vehicle: Vehicle) {
  return {
    id: vehicle.id,
    vin: vehicle.vin,
    registrationNumber: vehicle.plate,
    customerId: vehicle.customerId,
    make: vehicle.make,
    model: vehicle.model,
    year: vehicle.year,
    color: vehicle.color,
    fuelType: vehicle.fuelType,
    transmission: vehicle.transmission,
    engineSize: vehicle.engineSize,
    horsePower: vehicle.horsePower,
    seats: vehicle.seats,
    doors: vehicle.doors,
    weight: vehicle.weight,
    purchaseDate: at(vehicle.purchasedAt),
    purchasePrice: vehicle.purchasePrice === null ? null : decimal(vehicle.purchasePrice),
    currentValue: vehicle.currentValue === null ? null : decimal(vehicle.currentValue),
    status: vehicle.status,
    metadata: vehicle.metadata,
    createdAt: at(vehicle.since),
    updatedAt: at(vehicle.updatedAt),
  };
}

function inspectionRow(inspection: VehicleInspection) {
  return {
    id: inspection.id,
    vehicleId: inspection.vehicleId,
    inspectionType: inspection.type,
    inspectionDate: at(inspection.at),
    expiryDate: at(inspection.validUntil),
    result: inspection.result,
    inspectorId: inspection.inspectorId,
    defects: inspection.defects.length === 0 ? null : { found: inspection.defects },
    notes: inspection.notes,
    certificateNumber: inspection.certificate,
    claimId: inspection.claimId,
    createdAt: at(inspection.at),
    updatedAt: at(inspection.at),
  };
}

function modificationRow(modification: VehicleModification) {
  return {
    id: modification.id,
    vehicleId: modification.vehicleId,
    modificationType: modification.type,
    description: modification.description,
    modificationDate: at(modification.at),
    cost: decimal(modification.cost),
    affectsPremium: modification.affectsPremium,
    premiumImpact: modification.premiumImpact === null ? null : percentage(modification.premiumImpact),
    declaredToPolicyAt: at(modification.declaredAt),
    endorsementId: modification.endorsementId,
    createdAt: at(modification.declaredAt ?? modification.at),
    updatedAt: at(modification.declaredAt ?? modification.at),
  };
}
