-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "beneficiaries_updatedAt" BEFORE UPDATE ON "beneficiaries" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "beneficiary_changes_updatedAt" BEFORE UPDATE ON "beneficiary_changes" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "beneficiary_payouts_updatedAt" BEFORE UPDATE ON "beneficiary_payouts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "beneficiaries" IS 'Somebody a life or accident policy pays.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."id" IS 'Identifier of the beneficiary; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."policyId" IS 'Policy that names the person, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."type" IS 'Standing: CONTINGENT steps in for the others, IRREVOCABLE cannot be replaced (LCS art. 87), CREDITOR is a lender.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."firstName" IS 'First name, or the name of a company.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."lastName" IS 'Surnames, or the legal form of a company.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."relationship" IS 'What the person is to the insured; LEGAL_HEIRS names nobody in particular (LCS art. 85).';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."dateOfBirth" IS 'Birth date; null for companies and heirs.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."identityType" IS 'Kind of the identity number.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."identityNumber" IS 'Identity number; `HEREDEROS-LEGALES` where the heirs are not yet known.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."percentage" IS 'Share of the benefit in per cent; those of a policy that are ACTIVE add up to 100.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."isPrimary" IS 'Whether the person comes before those who step in.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."status" IS 'PENDING ones wait for the others to fall away; REVOKED ones were replaced.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."contactEmail" IS 'E-mail address.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."contactPhone" IS 'Telephone.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."address" IS 'Address in one line.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."customerId" IS 'Customer the person is, in the customers database; null for people who are none.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."metadata" IS 'Further facts as JSON; `benefit` says whether DEATH or LIFE (disability, injury) is paid.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "beneficiary_changes" IS 'A change of whom a policy pays; the holder may make it at any time (LCS art. 84).';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."id" IS 'Identifier of the beneficiary change; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."policyId" IS 'Policy that is changed, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."beneficiaryId" IS 'Beneficiary who comes, goes or changes; one with changes cannot be deleted.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."changeType" IS 'What is changed.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."previousData" IS 'Values before the change, as JSON; null for one who comes.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."newData" IS 'Values after the change, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."effectiveDate" IS 'Instant from which the change holds.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."requestedBy" IS 'User who asked for it, the holder in the portal or an employee, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."approvedBy" IS 'Employee who approved it, in the authentication database; null before.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."approvedAt" IS 'Instant at which it was approved; null before.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."status" IS 'State of the change, from REQUESTED to APPLIED or REJECTED.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "beneficiary_payouts" IS 'What a beneficiary is paid on a claim.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."id" IS 'Identifier of the beneficiary payout; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."claimId" IS 'Claim that is paid, in the claims database.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."beneficiaryId" IS 'Beneficiary who is paid; one with payouts cannot be deleted.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."amount" IS 'Amount in euros, before taxes of the receiver.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."status" IS 'State of the payout; TAX_CLEARANCE waits for proof that inheritance tax is settled.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."paymentMethod" IS 'How the money moves.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."paymentReference" IS 'Number of the payment in the finance database.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."paidAt" IS 'Instant at which the money moved; null before.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."notes" IS 'Remarks of the claims desk.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."paymentId" IS 'Payment that carries it out, in the finance database; null before it is ordered.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
