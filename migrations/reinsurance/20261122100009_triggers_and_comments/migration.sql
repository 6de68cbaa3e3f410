-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "reinsurance_contracts_updatedAt" BEFORE UPDATE ON "reinsurance_contracts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "reinsurance_cessions_updatedAt" BEFORE UPDATE ON "reinsurance_cessions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "reinsurance_claims_updatedAt" BEFORE UPDATE ON "reinsurance_claims" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "reinsurance_contracts" IS 'A treaty, or a facultative agreement, under which a reinsurer takes over part of our risks.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."id" IS 'Identifier of the reinsurance contract; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."contractNumber" IS 'Number of the contract, unique.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."reinsurerId" IS 'Reinsurer, in the insurers database.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."type" IS 'How risk is shared, such as QUOTA_SHARE or EXCESS_OF_LOSS.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."status" IS 'State of the contract, from DRAFT to EXPIRED, TERMINATED or COMMUTED.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."effectiveFrom" IS 'Instant from which risks are ceded.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."effectiveTo" IS 'Instant until which risks are ceded.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."retentionLimit" IS 'Part of each loss we keep ourselves, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."premium" IS 'Premium we pay the reinsurer for the period, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."commissionRate" IS 'Share of the ceded premium the reinsurer gives back as commission, in per cent.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."metadata" IS 'Further terms of the contract as JSON, such as quota, layer limit or reinstatements.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_contracts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "reinsurance_cessions" IS 'One policy, or one of its guarantees, ceded under a contract.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."id" IS 'Identifier of the reinsurance cession; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."contractId" IS 'Contract it is ceded under; the row goes when the contract goes.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."policyId" IS 'Policy that is ceded, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."cessionType" IS 'Whether the reinsurer takes a proportion, the top of the loss, or this risk alone.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."cededAmount" IS 'Sum insured the reinsurer takes over, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."cededPremium" IS 'Premium passed on for it, in euros; no premium tax is due on reinsurance.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."effectiveDate" IS 'Instant from which it is ceded.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."status" IS 'State of the cession, from PROPOSED to ACTIVE, CANCELLED or EXPIRED.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."coverageId" IS 'Guarantee that is ceded, a coverage of the policies database; null when it is the whole policy.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."metadata" IS 'Further terms of the cession as JSON, such as the ceded share.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_cessions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "reinsurance_claims" IS 'What a reinsurer owes us for one of our claims.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."id" IS 'Identifier of the reinsurance claim; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."claimId" IS 'Our claim, in the claims database.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."cessionId" IS 'Cession under which it is recovered; the row goes when the cession goes.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."recoveredAmount" IS 'Amount recovered or asked for, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."status" IS 'State of the recovery, from NOTIFIED to RECOVERED, REJECTED or WRITTEN_OFF.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."submittedAt" IS 'Instant at which the reinsurer was told.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."recoveredAt" IS 'Instant at which the money arrived; null before.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."paymentId" IS 'Payment that brought the money, in the finance database.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."metadata" IS 'Further facts of the recovery as JSON, such as how it was reckoned.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "reinsurance_claims"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
