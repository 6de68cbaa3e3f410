-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "underwriting_cases_updatedAt" BEFORE UPDATE ON "underwriting_cases" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "underwriting_documents_updatedAt" BEFORE UPDATE ON "underwriting_documents" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "underwriting_cases" IS 'A risk referred to an underwriter, and what was decided.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."id" IS 'Identifier of the underwriting case; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."caseNumber" IS 'Number of the case, unique.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."quoteId" IS 'Quote that was referred, in the quotes database.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."customerId" IS 'Customer who asks for cover, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."productId" IS 'Product that is asked for, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."status" IS 'State of the case, from SUBMITTED to APPROVED, DECLINED or WITHDRAWN.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."riskLevel" IS 'How hazardous the risk is judged to be.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."assignedTo" IS 'User who decides the case as underwriter; null until it is assigned.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."submittedAt" IS 'Instant at which the risk was referred.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."reviewedAt" IS 'Instant at which it was first examined; null before.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."approvedAt" IS 'Instant at which it was accepted; null when it was not.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."decisionReason" IS 'Why it was decided so, with any conditions, in words.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."endorsementId" IS 'Endorsement that raised the referral, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."policyId" IS 'Policy that came of it, or whose change or renewal was referred, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."metadata" IS 'Further facts of the case as JSON, such as reasons for referral.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_cases"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "underwriting_documents" IS 'A file the underwriter asked for or was given.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."id" IS 'Identifier of the underwriting document; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."caseId" IS 'Case the file belongs to; the row goes when the case goes.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."documentType" IS 'What the file is, such as DRIVING_LICENCE or CLAIMS_HISTORY.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."fileName" IS 'Name of the file as it was uploaded.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."fileUrl" IS 'Where the file is kept.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."fileSize" IS 'Size of the file in bytes.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."uploadedBy" IS 'User who uploaded the file.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."verifiedBy" IS 'User who checked that it is genuine; null before.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."verifiedAt" IS 'Instant at which it was checked; null before.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."status" IS 'Whether the file is accepted.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."uploadedAt" IS 'Instant at which the file arrived.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."documentId" IS 'The same file in the documents database, which keeps its versions and signatures.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "underwriting_documents"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "risk_assessments" IS 'A score given to the risk of an underwriting case; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "risk_assessments"."id" IS 'Identifier of the risk assessment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "risk_assessments"."caseId" IS 'Case that was assessed; the row goes when the case goes.';--> statement-breakpoint
COMMENT ON COLUMN "risk_assessments"."assessedBy" IS 'User, or engine, that gave the score.';--> statement-breakpoint
COMMENT ON COLUMN "risk_assessments"."riskScore" IS 'Score of the risk; the higher, the more hazardous.';--> statement-breakpoint
COMMENT ON COLUMN "risk_assessments"."factors" IS 'What the score is made of, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "risk_assessments"."recommendations" IS 'What the assessor advises, in words.';--> statement-breakpoint
COMMENT ON COLUMN "risk_assessments"."assessedAt" IS 'Instant at which the score was given.';
