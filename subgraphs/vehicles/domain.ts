import { domain, entity } from '../_engine/domain.ts';
import { vehicleInspections, vehicleModifications, vehicles } from './tables.ts';

export default domain('vehicles', {
  number: 20,
  description: 'Insured vehicles, their inspections and modifications.',
  entities: {
    Vehicle: entity(vehicles, {
      search: ['registrationNumber', 'vin', 'make', 'model'],
      edges: {
        customer: { to: 'Customer', via: 'customerId', inverse: 'vehicles' },
      },
      classification: { personal: ['vin', 'registrationNumber', 'metadata'] },
    }),
    VehicleInspection: entity(vehicleInspections, {
      edges: {
        claim: { to: 'Claim', via: 'claimId', inverse: 'vehicleInspections' },
        inspector: { to: 'User', via: 'inspectorId', inverse: 'vehicleInspectionsInspected', matching: 'id' },
        vehicle: { to: 'Vehicle', via: 'vehicleId', inverse: 'vehicleInspections' },
      },
      classification: { personal: ['notes', 'certificateNumber'] },
    }),
    VehicleModification: entity(vehicleModifications, {
      edges: {
        endorsement: { to: 'Endorsement', via: 'endorsementId', inverse: 'vehicleModifications' },
        vehicle: { to: 'Vehicle', via: 'vehicleId', inverse: 'vehicleModifications' },
      },
      classification: { personal: ['description'] },
    }),
  },
});
