-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "documents_updatedAt" BEFORE UPDATE ON "documents" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "documents" IS 'A file that belongs to a policy, a claim, a customer or another thing of the business.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."id" IS 'Identifier of the document; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."documentNumber" IS 'Number of the document, unique.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."type" IS 'What the document is, such as POLICY_SCHEDULE or IPID (RDL 3/2020 art. 176).';--> statement-breakpoint
COMMENT ON COLUMN "documents"."category" IS 'What it is kept as; precontractual papers stay six years after the contract ends (RDL 3/2020 DA 13).';--> statement-breakpoint
COMMENT ON COLUMN "documents"."relatedType" IS 'Kind of thing it belongs to, which says in which database the id is found.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."relatedId" IS 'Identifier of the policy, claim, customer … it belongs to.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."fileName" IS 'Name of the file.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."fileUrl" IS 'Where the file of the current version is kept.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."fileSize" IS 'Size of the file in bytes.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."mimeType" IS 'Media type of the file, such as application/pdf.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."hash" IS 'SHA-256 of the current file in hexadecimal; the same file is stored once.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."version" IS 'Number of the current version, from 1.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."status" IS 'State of the document, from DRAFT to SIGNED, SUPERSEDED or ARCHIVED.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."uploadedBy" IS 'User who uploaded it.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."metadata" IS 'Further facts of the document as JSON, such as language or template.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."uploadedAt" IS 'Instant at which the first version arrived.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "documents"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "document_versions" IS 'One version of a document; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."id" IS 'Identifier of the document version; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."documentId" IS 'Document it is a version of; the row goes when the document goes.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."version" IS 'Number of the version, from 1.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."fileName" IS 'Name of the file of this version.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."fileUrl" IS 'Where the file of this version is kept.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."fileSize" IS 'Size of the file in bytes.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."hash" IS 'SHA-256 of the file of this version in hexadecimal.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."uploadedBy" IS 'User who uploaded this version.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."changeDescription" IS 'What changed against the version before.';--> statement-breakpoint
COMMENT ON COLUMN "document_versions"."uploadedAt" IS 'Instant at which this version arrived.';--> statement-breakpoint
COMMENT ON TABLE "document_signatures" IS 'A signature under a document; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "document_signatures"."id" IS 'Identifier of the document signature; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "document_signatures"."documentId" IS 'Document that was signed; the row goes when the document goes.';--> statement-breakpoint
COMMENT ON COLUMN "document_signatures"."signerId" IS 'Identifier of the customer, agent or user who signed.';--> statement-breakpoint
COMMENT ON COLUMN "document_signatures"."signerName" IS 'Name of the signer at the time of signing.';--> statement-breakpoint
COMMENT ON COLUMN "document_signatures"."signatureData" IS 'The signature itself, as captured; secret, never shown.';--> statement-breakpoint
COMMENT ON COLUMN "document_signatures"."ipAddress" IS 'Network address the signature came from.';--> statement-breakpoint
COMMENT ON COLUMN "document_signatures"."signedAt" IS 'Instant of the signature.';--> statement-breakpoint
COMMENT ON COLUMN "document_signatures"."versionId" IS 'Version whose hash was signed; it cannot be deleted while it is signed.';--> statement-breakpoint
COMMENT ON COLUMN "document_signatures"."signerType" IS 'Kind of signer, which says in which database the id is found; null on adopted rows.';
