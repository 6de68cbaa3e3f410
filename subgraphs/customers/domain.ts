import { domain, entity } from '../_engine/domain.ts';
import { addresses, contacts, customerNotes, customers } from './tables.ts';

export default domain('customers', {
  number: 3,
  description: 'People and companies we insure, and how to reach them.',
  entities: {
    Customer: entity(customers, {
      search: ['customerNumber', 'firstName', 'lastName', 'companyName'],
      classification: {
        personal: [
          'firstName',
          'lastName',
          'companyName',
          'email',
          'phone',
          'mobile',
          'birthDate',
          'nationality',
          'identityNumber',
          'rating',
          'metadata',
        ],
      },
      dates: ['birthDate'],
    }),
    CustomerAddress: entity(addresses, {
      plural: 'customerAddresses',
      edges: {
        territory: { to: 'Territory', via: 'postalCode', matching: 'postalCodes', inverse: 'addresses' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'addresses' },
        territoryRef: { to: 'Territory', via: 'territoryId', inverse: 'addressesByTerritory' },
      },
      classification: { personal: ['street', 'number', 'floor', 'door', 'postalCode', 'city', 'province'] },
    }),
    CustomerContact: entity(contacts, {
      edges: {
        customer: { to: 'Customer', via: 'customerId', inverse: 'contacts' },
      },
      classification: { personal: ['value'] },
    }),
    CustomerNote: entity(customerNotes, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'customerNotes' },
      },
      classification: { personal: ['note'] },
    }),
  },
});
