import { contentHash, userId } from '../_platform/book/keys.ts';
import { at, inventedStories, sample } from '../_platform/book/sample.ts';
import type { BookDocument, Chapter } from '../_platform/book/story.ts';
import { fileUrl } from '../_platform/book/tell/documents.ts';
import { officePapersOf } from '../_platform/book/tell/office-papers.ts';
import { papersOf } from '../_platform/book/tell/papers.ts';
import { remembered } from '../_platform/book/tell/remembered.ts';

const office = userId('system');

/** Rows of documents, their versions and signatures. The files themselves are pretended: their hashes are of their names. */
export default sample('documents', {
  documents: (chapter) => documentsIn(chapter).map(documentRow),
  document_versions: (chapter) => documentsIn(chapter).flatMap(versionRows),
  document_signatures: (chapter) => documentsIn(chapter).flatMap(signatureRows),
});

/** The papers of the stories, those that other facts leave, and those of the office. */
const documentsIn = remembered((chapter: Chapter): readonly BookDocument[] => [
  ...officePapersOf(chapter),
  ...chapter.stories.flatMap(({ documents }) => documents),
  ...inventedStories(chapter).flatMap(papersOf),
]);

function documentRow(document: BookDocument) {
  const last = document.versions.at(-1)!;
  return {
    id: document.id,
    documentNumber: document.number,
    type: document.type,
    category: document.category,
    relatedType: document.relatedType,
    relatedId: document.relatedId,
    fileName: document.fileName,
    fileUrl: fileUrl(document.number, last.version),
    fileSize: document.fileSize,
    mimeType: document.mimeType,
    hash: last.hash,
    version: last.version,
    status: document.status,
    uploadedBy: office,
    metadata: { language: 'es' },
    uploadedAt: at(document.uploadedAt),
    createdAt: at(document.uploadedAt),
    updatedAt: at(document.signatures[0]?.at ?? last.at),
  };
}

function versionRows(document: BookDocument) {
  return document.versions.map((version) => ({
    id: version.id,
    documentId: document.id,
    version: version.version,
    fileName: version.fileName,
    fileUrl: fileUrl(document.number, version.version),
    fileSize: version.fileSize,
    hash: version.hash,
    uploadedBy: office,
    changeDescription: version.change,
    uploadedAt: at(version.at),
  }));
}

function signatureRows(document: BookDocument) {
  return document.signatures.map((signature) => ({
    id: signature.id,
    documentId: document.id,
    versionId: signature.versionId,
    signerType: signature.signerType,
    signerId: signature.signerId,
    signerName: signature.signerName,
    signatureData: contentHash(signature.id),
    ipAddress: '192.0.2.10',
    signedAt: at(signature.at),
  }));
}
