-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "policies_updatedAt" BEFORE UPDATE ON "policies" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "coverages_updatedAt" BEFORE UPDATE ON "coverages" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "endorsements_updatedAt" BEFORE UPDATE ON "endorsements" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "policy_risks_updatedAt" BEFORE UPDATE ON "policy_risks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "policies" IS 'A contract of insurance for one term; a renewal is a new policy that points back to this one.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."id" IS 'Identifier of the policy; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."policyNumber" IS 'Number printed on the policy schedule, unique across the book.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."type" IS 'Class of business written, such as AUTO or HOME.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."status" IS 'State of the contract, from DRAFT through ACTIVE to EXPIRED, LAPSED or CANCELLED.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."customerId" IS 'Policyholder, a customer of the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."agentId" IS 'Agent who sold or looks after the policy, in the agents database.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."premium" IS 'Premium of the whole term before taxes and surcharges, in euros; the sum of its coverages.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."sumInsured" IS 'Highest amount the insurer may owe for one claim (LCS art. 27), in euros.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."startDate" IS 'Instant at which the term begins; days are counted in Europe/Madrid.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."endDate" IS 'Instant at which the term ends; the law allows ten years at first and one year per renewal (LCS art. 22).';--> statement-breakpoint
COMMENT ON COLUMN "policies"."renewalDate" IS 'Instant from which a renewal would run; null when the policy is not to be renewed.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."paymentFrequency" IS 'How often the premium falls due, from SINGLE to MONTHLY.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."deductible" IS 'Part of each loss the insured bears, in euros; null when there is none.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."insurerId" IS 'Insurer who carries the risk, in the insurers database.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."previousPolicyId" IS 'Policy of the preceding term that this one renews or rewrites.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."productId" IS 'Product the policy was sold from, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."quoteId" IS 'Quote that was bound into this policy, in the quotes database; a quote is bound once at most.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."metadata" IS 'Further facts of the contract as JSON, such as bonus class or source book.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."createdBy" IS 'User who entered the policy.';--> statement-breakpoint
COMMENT ON COLUMN "policies"."updatedBy" IS 'User who changed the policy last.';--> statement-breakpoint
COMMENT ON TABLE "coverages" IS 'One guarantee of a policy with its own limit and its own share of the premium.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."id" IS 'Identifier of the coverage; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."policyId" IS 'Policy the guarantee belongs to; the guarantee goes when the policy goes.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."name" IS 'Name of the guarantee as the policy schedule prints it.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."description" IS 'What is covered and what is not, in words.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."limit" IS 'Most the insurer pays under this guarantee, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."premium" IS 'Share of the policy premium for this guarantee before taxes, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."isOptional" IS 'Whether the policyholder chose the guarantee on top of the product''s basic cover.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."endorsementId" IS 'Endorsement that brought the guarantee in or took it out; null when it was there from the start.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."productCoverageId" IS 'Catalogue guarantee it was sold from, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "coverages"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "endorsements" IS 'A change to a policy during its term, with what it adds to or takes from the premium.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."id" IS 'Identifier of the endorsement; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."policyId" IS 'Policy that is changed; the endorsement goes when the policy goes.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."type" IS 'Kind of change, such as COVERAGE_ADD or HOLDER_CHANGE.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."description" IS 'What changes, in the words of the supplement the policyholder receives.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."effectiveDate" IS 'Instant from which the change applies; it lies within the term of the policy.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."premiumChange" IS 'Premium added, or given back when negative, for the rest of the term, in euros before taxes.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."status" IS 'State of the change, from DRAFT to APPLIED or REVERSED.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."requestedBy" IS 'User who asked for the change.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "endorsements"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "policy_risks" IS 'One insured thing or person of a policy: a vehicle of a fleet, a home, a life.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."id" IS 'Identifier of the policy risk; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."policyId" IS 'Policy that insures it; the row goes when the policy goes.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."objectType" IS 'Kind of thing insured, which says in which database its id is found.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."objectId" IS 'Identifier of the vehicle, property or customer insured.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."description" IS 'The insured thing in words, as the policy schedule prints it.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."sumInsured" IS 'Amount this thing alone is insured for, in euros; null when only the policy states one.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."effectiveFrom" IS 'Instant from which the thing is insured.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."effectiveTo" IS 'Instant until which the thing is insured; null while it still is.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "policy_risks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
