-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "medical_records_updatedAt" BEFORE UPDATE ON "medical_records" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "medical_questionnaires_updatedAt" BEFORE UPDATE ON "medical_questionnaires" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "medical_examinations_updatedAt" BEFORE UPDATE ON "medical_examinations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "medical_examinations" IS 'A medical examination asked for by underwriting, and what it found.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."id" IS 'Identifier of the medical examination; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."customerId" IS 'Person who is examined, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."policyId" IS 'Policy it led to, in the policies database; null when it did not.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."examinationType" IS 'What is examined.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."examinationDate" IS 'Instant of the appointment.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."doctorName" IS 'Doctor who examines.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."facilityName" IS 'Hospital, clinic or laboratory.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."results" IS 'Values and findings; empty before it took place.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."conclusion" IS 'What the doctor concludes; null before.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."recommendedActions" IS 'What the doctor advises; null when nothing.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."reportUrl" IS 'Where the report is kept; null before.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."status" IS 'State of the examination, from SCHEDULED to COMPLETED, NO_SHOW or CANCELLED.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."underwritingCaseId" IS 'Underwriting case that asked for it, in the underwriting database; null without one.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "medical_questionnaires" IS 'Questions on health put to a person for a quote, and the answers (LCS art. 10).';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."id" IS 'Identifier of the medical questionnaire; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."customerId" IS 'Person who answers, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."quoteId" IS 'Quote it is for, in the quotes database.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."policyId" IS 'Policy the quote became, in the policies database; null when it did not.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."questions" IS 'Wording of the questions by their codes.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."answers" IS 'The answers by the code of the question; empty before it is completed.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."riskScore" IS 'Score of the reviewed answers, 0 to 100; null before the review.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."reviewedBy" IS 'User who reviewed it, in the authentication database; null before.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."reviewedAt" IS 'Instant at which it was reviewed; null before.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."status" IS 'State of the questionnaire, from DRAFT to REVIEWED, or EXPIRED without an answer.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."completedAt" IS 'Instant at which the answers came in; null before.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."underwritingCaseId" IS 'Underwriting case that uses it, in the underwriting database; null without one.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "medical_records" IS 'What a person''s health was or is, as declared for underwriting or shown for a claim; special-category data (GDPR art. 9).';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."id" IS 'Identifier of the medical record; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."customerId" IS 'Person it is about, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."recordType" IS 'What kind of record it is.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."recordDate" IS 'Instant of the event or finding.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."diagnosis" IS 'Diagnosis in words.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."treatment" IS 'Treatment in words.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."medications" IS 'Medicines, by substance.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."doctorName" IS 'Doctor who treated or reported.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."facilityName" IS 'Hospital, clinic or laboratory.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."notes" IS 'Remarks, such as where the record comes from.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."isPreexisting" IS 'Whether it was there before the cover began.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."affectsCoverage" IS 'Whether it excludes or limits cover.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."confidential" IS 'Whether only the medical service may read it; so unless said otherwise.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."claimId" IS 'Claim it was shown for, in the claims database; null for what was declared.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."metadata" IS 'Further facts; `synthetic` where the person is made up.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
