import { at, rows, sample } from '../_platform/book/sample.ts';
import type { Customer } from '../_platform/book/story.ts';
import { territoryIdOf } from '../_platform/book/tell/territories.ts';

/** Rows of customers with their addresses, contacts and notes. */
export default sample('customers', {
  customers: ({ stories }) => rows(stories, ({ customer }) => [customerRow(customer)]),
  addresses: ({ stories }) => rows(stories, ({ customer }) => addressRows(customer)),
  contacts: ({ stories }) => rows(stories, ({ customer }) => contactRows(customer)),
  customer_notes: ({ stories }) => rows(stories, ({ customer }) => noteRows(customer)),
});

function customerRow(customer: Customer) {
  return {
    id: customer.id,
    customerNumber: customer.number,
    type: customer.type,
    firstName: customer.firstName,
    lastName: customer.lastName,
    companyName: customer.companyName,
    email: customer.email,
    phone: customer.phone,
    mobile: customer.mobile,
    birthDate: at(customer.birthDate),
    nationality: customer.nationality,
    identityType: customer.identityType,
    identityNumber: customer.identityNumber,
    status: customer.status,
    rating: customer.rating,
    metadata: customer.metadata,
    createdAt: at(customer.since),
    updatedAt: at(customer.since),
  };
}

function addressRows(customer: Customer) {
  return customer.addresses.map((address) => ({
    id: address.id,
    customerId: customer.id,
    type: address.type,
    street: address.street,
    number: address.number,
    floor: address.floor,
    door: address.door,
    postalCode: address.postalCode,
    city: address.city,
    province: address.province,
    country: 'ES',
    territoryId: territoryIdOf(address.postalCode),
    isPrimary: address.isPrimary,
    createdAt: at(customer.since),
    updatedAt: at(customer.since),
  }));
}

function contactRows(customer: Customer) {
  return customer.contacts.map((contact) => ({
    id: contact.id,
    customerId: customer.id,
    type: contact.type,
    value: contact.value,
    isPrimary: contact.isPrimary,
    verified: contact.verified,
    createdAt: at(customer.since),
    updatedAt: at(customer.since),
  }));
}

function noteRows(customer: Customer) {
  return customer.notes.map((note) => ({
    id: note.id,
    customerId: customer.id,
    note: note.text,
    category: note.category,
    createdBy: note.by,
    createdAt: at(note.at),
    updatedAt: at(note.at),
  }));
}
