import type { DocumentNode } from 'graphql';
import { limits } from './limits.ts';

export interface DocumentCache {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Keeps parsed and validated documents; those unused for longest go first when the whole gets too big. */
export function createDocumentCache(charactersMax: number = limits.documentCacheCharacters): DocumentCache {
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
