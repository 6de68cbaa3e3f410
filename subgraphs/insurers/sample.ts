import { idOf } from '../_platform/book/keys.ts';
import { percentage } from '../_platform/book/money.ts';
import { at, rows, sample } from '../_platform/book/sample.ts';
import type { BroughtInsurer } from '../_platform/book/story.ts';
import { fileUrl } from '../_platform/book/tell/documents.ts';
import {
  agreementsOf,
  contactsOf,
  type Insurer,
  type InsurerAgreement,
  type InsurerContact,
  insurersOf,
} from '../_platform/book/tell/insurers.ts';

/** Rows of the companies that carry the risk, of whom we know there and of what we agreed. */
export default sample('insurers', {
  insurers: (chapter) => [
    ...insurersOf(chapter).map(insurerRow),
    ...(chapter.brought?.insurers ?? []).map(broughtRow),
  ],
  insurer_contacts: (chapter) => rows(insurersOf(chapter), (insurer) => contactsOf(insurer).map(contactRow)),
  insurer_agreements: (chapter) =>
    rows(insurersOf(chapter), (insurer) =>
      agreementsOf(insurer).map((agreement) => agreementRow(agreement, chapter.invents)),
    ),
});

function insurerRow(insurer: Insurer) {
  return {
    id: insurer.id,
    insurerCode: insurer.code,
    name: insurer.name,
    legalName: insurer.legalName,
    taxId: insurer.taxId,
    country: insurer.country,
    website: insurer.website,
    contactEmail: insurer.email,
    contactPhone: insurer.phone,
    rating: insurer.rating,
    ratingAgency: insurer.ratingAgency,
    status: insurer.status,
    metadata: { synthetic: true, role: insurer.role },
    createdAt: at(insurer.since),
    updatedAt: at(insurer.since),
  };
}

/** What the source does not say and the database asks for is made up, and listed. */
function broughtRow(insurer: BroughtInsurer) {
  const code = insurer.code.toLowerCase();
  const synthetic = ['taxId', 'contactEmail', 'contactPhone'];
  return {
    id: insurer.id,
    insurerCode: insurer.code,
    name: insurer.name,
    legalName: insurer.name,
    taxId: insurer.code,
    country: insurer.country,
    website: null,
    contactEmail: `${code}@aseguradoras.example`,
    contactPhone: '+00 000000000',
    rating: null,
    ratingAgency: null,
    status: 'PROSPECT',
    metadata: { ...insurer.metadata, role: 'INSURER', synthetic },
    createdAt: at(insurer.since),
    updatedAt: at(insurer.since),
  };
}

function contactRow(contact: InsurerContact) {
  return {
    id: contact.id,
    insurerId: contact.insurer.id,
    type: contact.type,
    firstName: contact.firstName,
    lastName: contact.lastName,
    email: contact.email,
    phone: contact.phone,
    position: contact.position,
    department: contact.department,
    isPrimary: contact.isPrimary,
    createdAt: at(contact.insurer.since),
    updatedAt: at(contact.insurer.since),
  };
}

/** Its paper is there where the book has any. */
function agreementRow(agreement: InsurerAgreement, withPaper: boolean) {
  const { documentNumber } = agreement;
  return {
    id: agreement.id,
    insurerId: agreement.insurer.id,
    agreementType: agreement.type,
    commissionRate: percentage(agreement.commissionRate),
    paymentTerms: agreement.paymentTerms,
    effectiveFrom: at(agreement.from),
    effectiveTo: at(agreement.to),
    status: agreement.status,
    terms: agreement.terms,
    documentUrl: withPaper ? fileUrl(documentNumber, 1) : null,
    signedBy: agreement.signedBy,
    signedAt: at(agreement.signedAt),
    documentId: withPaper ? idOf('document', documentNumber) : null,
    createdAt: at(agreement.createdAt),
    updatedAt: at(agreement.updatedAt),
  };
}
