-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "quotes_updatedAt" BEFORE UPDATE ON "quotes" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "quote_items_updatedAt" BEFORE UPDATE ON "quote_items" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "quotes" IS 'An offer of insurance to a customer, with its price and how long it binds.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."id" IS 'Identifier of the quote; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."quoteNumber" IS 'Number of the quote, unique.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."productId" IS 'Product that is quoted, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."customerId" IS 'Customer it is made for, in the customers database; null for an anonymous price.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."agentId" IS 'Agent who made it, in the agents database.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."status" IS 'State of the offer, from DRAFT through QUOTED to BOUND, REJECTED or EXPIRED.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."premium" IS 'Premium of the whole term before taxes, in euros; the sum of its items.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."sumInsured" IS 'Sum that would be insured, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."validUntil" IS 'Instant until which the offer binds the insurer, at least fifteen days (LCS art. 6).';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."convertedAt" IS 'Instant at which it became a policy; null before.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."policyId" IS 'Policy it became, in the policies database; no two quotes become the same one.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."insurerId" IS 'Insurer whose price it is; a broker shows several (RDL 3/2020 art. 175).';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."leadId" IS 'Lead it was made from, in the marketing database.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."parentQuoteId" IS 'Quote that this one revises.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."riskId" IS 'Identifier of the vehicle or property to be insured.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."riskType" IS 'Kind of thing to be insured, which says in which database its id is found.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."metadata" IS 'Further facts of the quote as JSON, such as rating factors.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "quotes"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "quote_items" IS 'One guarantee of a quote with its limit and price.';--> statement-breakpoint
COMMENT ON COLUMN "quote_items"."id" IS 'Identifier of the quote item; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "quote_items"."quoteId" IS 'Quote it belongs to; the row goes when the quote goes.';--> statement-breakpoint
COMMENT ON COLUMN "quote_items"."coverageName" IS 'Name of the guarantee as the offer prints it.';--> statement-breakpoint
COMMENT ON COLUMN "quote_items"."limit" IS 'Most the insurer would pay under it, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "quote_items"."premium" IS 'Its share of the premium before taxes, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "quote_items"."isOptional" IS 'Whether the customer may leave it out.';--> statement-breakpoint
COMMENT ON COLUMN "quote_items"."productCoverageId" IS 'Catalogue guarantee it was made from, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "quote_items"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "quote_items"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "quote_history" IS 'One thing that happened to a quote; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "quote_history"."id" IS 'Identifier of the entry; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "quote_history"."quoteId" IS 'Quote it happened to; the row goes when the quote goes.';--> statement-breakpoint
COMMENT ON COLUMN "quote_history"."action" IS 'What happened, such as RATED or SENT.';--> statement-breakpoint
COMMENT ON COLUMN "quote_history"."performedBy" IS 'User who did it.';--> statement-breakpoint
COMMENT ON COLUMN "quote_history"."changes" IS 'Fields before and after as JSON; null when nothing changed but the state.';--> statement-breakpoint
COMMENT ON COLUMN "quote_history"."timestamp" IS 'Instant at which it happened.';
