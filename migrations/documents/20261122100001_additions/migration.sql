ALTER TABLE "document_signatures" ADD COLUMN "versionId" text;--> statement-breakpoint
ALTER TABLE "document_signatures" ADD COLUMN "signerType" text;
