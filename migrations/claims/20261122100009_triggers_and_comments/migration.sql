-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "claims_updatedAt" BEFORE UPDATE ON "claims" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "claim_documents_updatedAt" BEFORE UPDATE ON "claim_documents" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "claim_recoveries_updatedAt" BEFORE UPDATE ON "claim_recoveries" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "claims" IS 'A loss reported against a policy, from first notice to final payment.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."id" IS 'Identifier of the claim; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."claimNumber" IS 'Number given to the claim at first notice, unique across the book.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."policyId" IS 'Policy the loss is claimed under, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."type" IS 'Kind of loss, such as COLLISION or WATER_DAMAGE.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."status" IS 'State of the claim, from REPORTED to PAID, REJECTED or CLOSED.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."amount" IS 'Amount claimed, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."approvedAmount" IS 'Amount the insurer agreed to pay, in euros; null until it is decided.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."incidentDate" IS 'Instant of the loss; notice is due within seven days of it (LCS art. 16).';--> statement-breakpoint
COMMENT ON COLUMN "claims"."submittedAt" IS 'Instant of first notice, from which the forty days to the minimum payment run (LCS art. 18).';--> statement-breakpoint
COMMENT ON COLUMN "claims"."reviewedAt" IS 'Instant at which the claim was first examined; null before.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."settledAt" IS 'Instant at which the amount was agreed with the claimant; null before.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."description" IS 'What happened, in the words of whoever reported it.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."assignedTo" IS 'User who handles the claim as adjuster; null until it is assigned.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."coverageId" IS 'Guarantee the loss falls under, a coverage of the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."customerId" IS 'Claimant, a customer of the customers database; the policyholder unless said otherwise.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."insuredObjectId" IS 'Identifier of the vehicle or property that suffered the loss.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."parentClaimId" IS 'Claim of the same loss event that was opened first.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."reportedBy" IS 'User who recorded the first notice.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."insuredObjectType" IS 'Kind of thing that suffered the loss, which says in which database its id is found.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."metadata" IS 'Further facts of the loss as JSON, such as place, police report or source book.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "claims"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "claim_documents" IS 'A file handed in for a claim: a photo, a police report, an invoice.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."id" IS 'Identifier of the claim document; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."claimId" IS 'Claim the file belongs to; the row goes when the claim goes.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."fileName" IS 'Name of the file as it was uploaded.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."fileUrl" IS 'Where the file is kept.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."fileType" IS 'What the file is evidence of, such as EXPERT_REPORT.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."fileSize" IS 'Size of the file in bytes.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."uploadedBy" IS 'User who uploaded the file; may be the customer in the portal.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."uploadedAt" IS 'Instant at which the file arrived.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."documentId" IS 'The same file in the documents database, which keeps its versions and signatures.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "claim_documents"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "claim_adjustments" IS 'One change to the amount of a claim and why it was made; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "claim_adjustments"."id" IS 'Identifier of the claim adjustment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "claim_adjustments"."claimId" IS 'Claim whose amount was changed; the row goes when the claim goes.';--> statement-breakpoint
COMMENT ON COLUMN "claim_adjustments"."adjustedBy" IS 'User who made the change.';--> statement-breakpoint
COMMENT ON COLUMN "claim_adjustments"."amount" IS 'Amount of the change in euros, negative when it lowers the claim.';--> statement-breakpoint
COMMENT ON COLUMN "claim_adjustments"."reason" IS 'Why the amount was changed, such as DEDUCTIBLE or AVERAGE_CLAUSE (LCS art. 30).';--> statement-breakpoint
COMMENT ON COLUMN "claim_adjustments"."notes" IS 'Reasoning of the adjuster, in words.';--> statement-breakpoint
COMMENT ON COLUMN "claim_adjustments"."adjustedAt" IS 'Instant of the change.';--> statement-breakpoint
COMMENT ON TABLE "claim_recoveries" IS 'Money that comes back on a claim: from a liable third party, from salvage, from a reinsurer.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."id" IS 'Identifier of the claim recovery; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."claimId" IS 'Claim the money comes back on; a claim with recoveries cannot be deleted.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."kind" IS 'Where the money comes from; SUBROGATION is the claim against the liable party (LCS art. 43).';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."amount" IS 'Amount recovered or expected, always positive, in the currency beside it.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."currency" IS 'Currency of the amount, an ISO 4217 code.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."status" IS 'State of the recovery, from EXPECTED to RECEIVED or WRITTEN_OFF.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."counterparty" IS 'Who owes the money: a person, an insurer, a buyer of salvage.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."receivedAt" IS 'Instant at which the money arrived; null before.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."notes" IS 'What there is to know about the recovery, in words.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "claim_recoveries"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "claim_reserves" IS 'One movement of the money set aside for a claim; the reserve is the sum of its movements.';--> statement-breakpoint
COMMENT ON COLUMN "claim_reserves"."id" IS 'Identifier of the claim reserve; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "claim_reserves"."claimId" IS 'Claim the money is set aside for; a claim with movements cannot be deleted.';--> statement-breakpoint
COMMENT ON COLUMN "claim_reserves"."kind" IS 'What the money is for: the INDEMNITY itself, the EXPENSE of handling, or a RECOVERY expected.';--> statement-breakpoint
COMMENT ON COLUMN "claim_reserves"."amount" IS 'Movement of the reserve, negative when it is released, in the currency beside it.';--> statement-breakpoint
COMMENT ON COLUMN "claim_reserves"."currency" IS 'Currency of the movement, an ISO 4217 code.';--> statement-breakpoint
COMMENT ON COLUMN "claim_reserves"."reason" IS 'Why the reserve was moved, in words.';--> statement-breakpoint
COMMENT ON COLUMN "claim_reserves"."reservedBy" IS 'User who moved the reserve.';--> statement-breakpoint
COMMENT ON COLUMN "claim_reserves"."reservedAt" IS 'Instant from which the movement counts.';--> statement-breakpoint
COMMENT ON COLUMN "claim_reserves"."createdAt" IS 'Instant at which the row was written, to the millisecond.';
