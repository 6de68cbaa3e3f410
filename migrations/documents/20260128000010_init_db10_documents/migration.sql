CREATE TABLE "document_signatures" (
	"id" text PRIMARY KEY,
	"documentId" text NOT NULL,
	"signerId" text NOT NULL,
	"signerName" text NOT NULL,
	"signatureData" text NOT NULL,
	"ipAddress" text NOT NULL,
	"signedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_versions" (
	"id" text PRIMARY KEY,
	"documentId" text NOT NULL,
	"version" integer NOT NULL,
	"fileName" text NOT NULL,
	"fileUrl" text NOT NULL,
	"fileSize" integer NOT NULL,
	"hash" text NOT NULL,
	"uploadedBy" text NOT NULL,
	"changeDescription" text,
	"uploadedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY,
	"documentNumber" text NOT NULL,
	"type" text NOT NULL,
	"category" text NOT NULL,
	"relatedType" text NOT NULL,
	"relatedId" text NOT NULL,
	"fileName" text NOT NULL,
	"fileUrl" text NOT NULL,
	"fileSize" integer NOT NULL,
	"mimeType" text NOT NULL,
	"hash" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"status" text NOT NULL,
	"uploadedBy" text NOT NULL,
	"metadata" jsonb,
	"uploadedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "document_signatures_documentId_idx" ON "document_signatures" ("documentId");--> statement-breakpoint
CREATE INDEX "document_signatures_signerId_idx" ON "document_signatures" ("signerId");--> statement-breakpoint
CREATE INDEX "document_versions_documentId_idx" ON "document_versions" ("documentId");--> statement-breakpoint
CREATE UNIQUE INDEX "document_versions_documentId_version_key" ON "document_versions" ("documentId","version");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_documentNumber_key" ON "documents" ("documentNumber");--> statement-breakpoint
CREATE INDEX "documents_type_idx" ON "documents" ("type");--> statement-breakpoint
CREATE INDEX "documents_category_idx" ON "documents" ("category");--> statement-breakpoint
CREATE INDEX "documents_relatedType_relatedId_idx" ON "documents" ("relatedType","relatedId");--> statement-breakpoint
CREATE INDEX "documents_status_idx" ON "documents" ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_hash_key" ON "documents" ("hash");--> statement-breakpoint
ALTER TABLE "document_signatures" ADD CONSTRAINT "document_signatures_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;
