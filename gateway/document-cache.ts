import type { DocumentNode } from 'graphql';

/** Source characters of all documents kept: a parsed character weighs about 60 bytes. */
const CHARACTERS_MAX = 1_000_000;

export interface DocumentCache {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Keeps parsed and validated documents; those unused for longest go first when the whole gets too big. */
export function createDocumentCache(charactersMax = CHARACTERS_MAX): DocumentCache {
  const documents = new Map<string, DocumentNode>();
  let characters = 0;
  const forget = (key: string): boolean => {
    characters -= sizeOf(documents.get(key));
    return documents.delete(key);
  };
  return {
    async get(key) {
      const document = documents.get(key);
      if (document && documents.delete(key)) documents.set(key, document);
      return document;
    },
    async set(key, document) {
      forget(key);
      documents.set(key, document);
      characters += sizeOf(document);
      for (const oldest of documents.keys()) {
        if (characters <= charactersMax) return;
        forget(oldest);
      }
    },
    delete: async (key) => forget(key),
  };
}

function sizeOf(document: DocumentNode | undefined): number {
  return document?.loc?.end ?? 0;
}
