import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { contentHash, idOf } from '../keys.ts';
import type { Draw } from '../random.ts';
import { displayName } from '../risks.ts';
import type { BookDocument, Customer } from '../story.ts';

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
  /** Signs the last version. */
  readonly signer?: Customer;
  readonly mimeType?: 'application/pdf' | 'image/jpeg';
}

/** Where the book pretends its files are. */
export function fileUrl(number: string, version: number): string {
  return `https://documentos.example/${number}/v${version}`;
}

/** A document with its versions and, where it is signed, the signature bound to the last of them. */
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
    status: wish.status ?? (wish.signer === undefined ? 'ACTIVE' : 'SIGNED'),
    uploadedAt: wish.at,
    versions,
    signatures: wish.signer === undefined ? [] : [signature(wish.number, wish.signer, last.id, last.at)],
  };
}

function signature(
  number: string,
  signer: Customer,
  versionId: string,
  at: Instant,
): BookDocument['signatures'][number] {
  const name = displayName(signer);
  const id = idOf('signature', number);
  return {
    id,
    signerType: 'CUSTOMER',
    signerId: signer.id,
    signerName: name,
    versionId,
    at: Math.min(addDays(at, 1), AS_OF),
  };
}
