-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "insurers_updatedAt" BEFORE UPDATE ON "insurers" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "insurer_contacts_updatedAt" BEFORE UPDATE ON "insurer_contacts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "insurer_agreements_updatedAt" BEFORE UPDATE ON "insurer_agreements" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "insurer_agreements" IS 'A contract between us and an insurer, from the letter of appointment on.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."id" IS 'Identifier of the insurer agreement; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."insurerId" IS 'Insurer we agreed with; its agreements go with it.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."agreementType" IS 'What was agreed; BINDER lets us underwrite within limits, COLLECTION lets us cash premiums.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."commissionRate" IS 'Commission on the net premium in per cent; 0 where none is paid.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."paymentTerms" IS 'When and how the two settle, in words.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."effectiveFrom" IS 'Instant from which it holds.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."effectiveTo" IS 'Instant at which it ended or will end; null while it is open.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."status" IS 'State of the agreement, from DRAFT to EXPIRED or TERMINATED.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."terms" IS 'What was agreed, in short.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."documentUrl" IS 'Where the signed text can be read.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."signedBy" IS 'Employee who signed for us, in the authentication database; old rows may hold a name.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."signedAt" IS 'Instant at which it was signed; null before.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."documentId" IS 'Signed text, in the documents database.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "insurer_contacts" IS 'Somebody we know at an insurer.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."id" IS 'Identifier of the insurer contact; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."insurerId" IS 'Insurer the person works for; its contacts go with it.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."type" IS 'What to ask the person about.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."firstName" IS 'First name.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."lastName" IS 'Surnames.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."email" IS 'E-mail address at work.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."phone" IS 'Telephone at work.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."position" IS 'Position in the company.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."department" IS 'Department in the company.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."isPrimary" IS 'Whether to ask this person first.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "insurers" IS 'A company that carries risks: an insurer whose products we sell, or a reinsurer of our treaties.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."id" IS 'Identifier of the insurer; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."insurerCode" IS 'Key of the company, a letter and four digits as the DGSFP gives them, unique.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."name" IS 'Name under which it is known.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."legalName" IS 'Name in the register of companies.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."taxId" IS 'Tax number of its country (CIF in Spain), unique.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."country" IS 'Country of its seat, two letters of ISO 3166.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."website" IS 'Address of its site.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."contactEmail" IS 'E-mail address for mediators.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."contactPhone" IS 'Telephone for mediators.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."rating" IS 'Financial strength in the words of the agency; NR is not rated.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."ratingAgency" IS 'Agency that rates it; null where none does.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."status" IS 'How we stand with it; RUN_OFF settles its old policies and writes no new ones.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."metadata" IS 'Further facts as JSON; `role` says INSURER or REINSURER.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
