import type { Instant } from '../calendar.ts';

/* The papers of all of them. */

export interface BookDocument {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly category: string;
  readonly relatedType: string;
  readonly relatedId: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly mimeType: string;
  readonly status: string;
  readonly uploadedAt: Instant;
  readonly versions: readonly DocumentVersion[];
  readonly signatures: readonly DocumentSignature[];
}

export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly fileSize: number;
  readonly hash: string;
  readonly change: string | null;
  readonly at: Instant;
}

export interface DocumentSignature {
  readonly id: string;
  readonly signerType: 'CUSTOMER' | 'AGENT' | 'USER';
  readonly signerId: string;
  readonly signerName: string;
  readonly versionId: string;
  readonly at: Instant;
}
