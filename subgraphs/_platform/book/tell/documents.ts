import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { contentHash, idOf } from '../keys.ts';
import type { Draw } from '../random.ts';
import { displayName } from '../risks.ts';
import type { BookDocument, Customer, DocumentSignature } from '../story.ts';

/** What a document is about, and how far it has come. */
export interface DocumentWish {
  readonly number: string;
  readonly type: string;
  readonly category: string;
  readonly relatedType: string;
  readonly relatedId: string;
  readonly title: string;
  readonly at: Instant;
  readonly status?: string;
  readonly versions?: number;
  /** The customer who signs the last version. */
  readonly signer?: Customer;
  /** All who sign the last version, where it is not a customer alone. */
  readonly signers?: readonly Signer[];
  readonly mimeType?: 'application/pdf' | 'image/jpeg';
}

/** Somebody who signs: a customer, an agent or one of the office. */
export interface Signer {
  readonly type: DocumentSignature['signerType'];
  readonly id: string;
  readonly name: string;
}

/** Where the book pretends its files are. */
export function fileUrl(number: string, version: number): string {
  return `https://documentos.example/${number}/v${version}`;
}

/** A document with its versions and, where it is signed, the signatures bound to the last of them. */
export function tellDocument(wish: DocumentWish, draw: Draw): BookDocument {
  const id = idOf('document', wish.number);
  const mimeType = wish.mimeType ?? 'application/pdf';
  const fileName = `${wish.title.toLowerCase().replaceAll(' ', '-')}.${mimeType === 'application/pdf' ? 'pdf' : 'jpg'}`;
  const count = wish.versions ?? 1;
  const versions = Array.from({ length: count }, (_, i) => ({
    id: idOf('document-version', `${wish.number}/${i + 1}`),
    version: i + 1,
    fileName,
    fileSize: draw.whole(24_000, 900_000),
    hash: contentHash(`${wish.number}/${i + 1}`),
    change: i === 0 ? null : 'Corrección de datos del tomador',
    at: Math.min(addDays(wish.at, i), AS_OF),
  }));
  const last = versions[count - 1]!;
  const signers = wish.signers ?? (wish.signer === undefined ? [] : [customerSigner(wish.signer)]);
  return {
    id,
    number: wish.number,
    type: wish.type,
    category: wish.category,
    relatedType: wish.relatedType,
    relatedId: wish.relatedId,
    fileName,
    fileSize: last.fileSize,
    mimeType,
    status: wish.status ?? (signers.length === 0 ? 'ACTIVE' : 'SIGNED'),
    uploadedAt: wish.at,
    versions,
    signatures: signers.map((signer, i) => signature(wish.number, signer, i, last)),
  };
}

function customerSigner(customer: Customer): Signer {
  return { type: 'CUSTOMER', id: customer.id, name: displayName(customer) };
}

/** Signed a day after the version came, each signer on the day after the one before him. */
function signature(
  number: string,
  { type, id, name }: Signer,
  turn: number,
  version: BookDocument['versions'][number],
): DocumentSignature {
  return {
    id: idOf('signature', turn === 0 ? number : `${number}/${turn + 1}`),
    signerType: type,
    signerId: id,
    signerName: name,
    versionId: version.id,
    at: Math.min(addDays(version.at, turn + 1), AS_OF),
  };
}
