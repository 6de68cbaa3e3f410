-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "pricing_rules_updatedAt" BEFORE UPDATE ON "pricing_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "discount_rules_updatedAt" BEFORE UPDATE ON "discount_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "surcharge_rules_updatedAt" BEFORE UPDATE ON "surcharge_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "discount_rules" IS 'Money or a percentage taken off a price under a condition.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."id" IS 'Identifier of the discount rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."name" IS 'What the discount is called to customers.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."code" IS 'Code that names the discount, unique.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."type" IS 'Why it is given.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."value" IS 'How much is taken off: per cent or euros, as the value type says.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."valueType" IS 'Whether the value is a percentage of the base price or a sum in euros.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."applicableTo" IS 'Codes of the products it is for, in the products database; empty for all.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."conditions" IS 'When it is given, as a field and a comparison; null for always.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."maxUses" IS 'How often it may be used; null without a limit.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."currentUses" IS 'How often it was used, counted where there is a limit, which it never passes.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."validFrom" IS 'Instant from which it is given.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."validTo" IS 'Instant at which it ends; null while it is open.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."isActive" IS 'Whether new prices use it.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."createdBy" IS 'User who wrote it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "price_calculations" IS 'How the price of a quote came about, part by part; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."id" IS 'Identifier of the price calculation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."quoteId" IS 'Quote that was priced, in the quotes database.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."basePrice" IS 'Yearly premium before discounts and surcharges, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."discounts" IS 'What was taken off, by the code of the discount: its name, percentage and amount in euros.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."surcharges" IS 'What was put on, by the reason of the surcharge: its name, percentage and amount in euros.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."taxes" IS 'Premium tax, CLEA and the Consorcio''s surcharge, by the kind of invoice line, each with its amount in euros.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."finalPrice" IS 'Yearly price with taxes, in euros: base and surcharges less discounts, and the taxes.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."breakdown" IS 'Net premium, premium of each guarantee and total of the taxes, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."calculatedAt" IS 'Instant of the calculation, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."policyId" IS 'Policy the quote became, in the policies database; null when it did not.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."pricingModelId" IS 'Model the price was calculated with, in the actuarial database.';--> statement-breakpoint
COMMENT ON TABLE "pricing_rules" IS 'A step of the rating of a product: a base rate, a factor, a limit, a rounding or a tax.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."id" IS 'Identifier of the pricing rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."name" IS 'What the step is called, with its product.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."productId" IS 'Product it rates, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."ruleType" IS 'What the step does to the price.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."condition" IS 'When the step applies, as a field and a comparison; empty for always.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."adjustment" IS 'What the step does: premiums in euros, multipliers, rates as fractions.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."priority" IS 'Place of the step in the rating, the smallest first.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."effectiveFrom" IS 'Instant from which the step is in force.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."effectiveTo" IS 'Instant at which it ends; null while it is open.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."isActive" IS 'Whether new prices use it.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."createdBy" IS 'User who wrote it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "surcharge_rules" IS 'Money or a percentage put on the price of a product for a higher risk or for instalments.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."id" IS 'Identifier of the surcharge rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."name" IS 'What the surcharge is called to customers.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."productId" IS 'Product it is for, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."reason" IS 'Why it is charged.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."value" IS 'How much is put on: per cent or euros, as the value type says.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."valueType" IS 'Whether the value is a percentage of the base price or a sum in euros.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."conditions" IS 'When it is charged, as a field and a comparison.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."effectiveFrom" IS 'Instant from which it is in force.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."effectiveTo" IS 'Instant at which it ends; null while it is open.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."isActive" IS 'Whether new prices use it.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
