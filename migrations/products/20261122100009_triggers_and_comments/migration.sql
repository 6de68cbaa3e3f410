-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "products_updatedAt" BEFORE UPDATE ON "products" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "product_coverages_updatedAt" BEFORE UPDATE ON "product_coverages" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "product_rules_updatedAt" BEFORE UPDATE ON "product_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "product_pricing_updatedAt" BEFORE UPDATE ON "product_pricing" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "products" IS 'An insurance product as it is offered, with its class of business and its insurer.';--> statement-breakpoint
COMMENT ON COLUMN "products"."id" IS 'Identifier of the product; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "products"."productCode" IS 'Code of the product in the catalogue, unique.';--> statement-breakpoint
COMMENT ON COLUMN "products"."name" IS 'Name of the product as customers see it.';--> statement-breakpoint
COMMENT ON COLUMN "products"."description" IS 'What the product is for, in words a customer understands.';--> statement-breakpoint
COMMENT ON COLUMN "products"."type" IS 'Class of business, such as AUTO or HOME.';--> statement-breakpoint
COMMENT ON COLUMN "products"."category" IS 'Market it is made for, such as PERSONAL or COMMERCIAL.';--> statement-breakpoint
COMMENT ON COLUMN "products"."insurerId" IS 'Insurer who underwrites it, in the insurers database.';--> statement-breakpoint
COMMENT ON COLUMN "products"."basePrice" IS 'Annual premium before rating factors and taxes, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "products"."minAge" IS 'Youngest age of the insured in completed years; null when there is no limit.';--> statement-breakpoint
COMMENT ON COLUMN "products"."maxAge" IS 'Oldest age of the insured in completed years; null when there is no limit.';--> statement-breakpoint
COMMENT ON COLUMN "products"."status" IS 'State in the catalogue; only an ACTIVE product may be quoted.';--> statement-breakpoint
COMMENT ON COLUMN "products"."effectiveFrom" IS 'Instant from which it may be sold.';--> statement-breakpoint
COMMENT ON COLUMN "products"."effectiveTo" IS 'Instant until which it may be sold; null while it is open.';--> statement-breakpoint
COMMENT ON COLUMN "products"."metadata" IS 'Further facts of the product as JSON, such as the legal class (ramo).';--> statement-breakpoint
COMMENT ON COLUMN "products"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "products"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "product_coverages" IS 'A guarantee a product offers, with its usual limit and premium.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."id" IS 'Identifier of the product coverage; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."productId" IS 'Product that offers it; the row goes when the product goes.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."name" IS 'Name of the guarantee as customers see it.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."description" IS 'What is covered and what is not, in words.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."defaultLimit" IS 'Limit proposed unless another is chosen, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."defaultPremium" IS 'Annual premium proposed for it before taxes, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."isRequired" IS 'Whether every policy of the product must carry it.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."sortOrder" IS 'Place in the list of guarantees, lowest first.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "product_coverages"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "product_rules" IS 'A rule of a product: who may buy it, how it is rated, when it is referred.';--> statement-breakpoint
COMMENT ON COLUMN "product_rules"."id" IS 'Identifier of the product rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "product_rules"."productId" IS 'Product the rule is for; the row goes when the product goes.';--> statement-breakpoint
COMMENT ON COLUMN "product_rules"."ruleType" IS 'What the rule decides, such as ELIGIBILITY or RATING.';--> statement-breakpoint
COMMENT ON COLUMN "product_rules"."condition" IS 'When the rule applies, as a JSON expression over the risk.';--> statement-breakpoint
COMMENT ON COLUMN "product_rules"."action" IS 'What the rule does when it applies, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "product_rules"."priority" IS 'Order in which rules are tried.';--> statement-breakpoint
COMMENT ON COLUMN "product_rules"."isActive" IS 'Whether the rule is in force.';--> statement-breakpoint
COMMENT ON COLUMN "product_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "product_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "product_pricing" IS 'A row of a product''s tariff for one risk profile, age band and period.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."id" IS 'Identifier of the product pricing; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."productId" IS 'Product the price is for; the row goes when the product goes.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."riskProfile" IS 'Quality of the risk the price is for.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."ageFrom" IS 'Youngest age in completed years; null when open.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."ageTo" IS 'Oldest age in completed years; null when open.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."basePrice" IS 'Annual premium before the multiplier and taxes, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."multiplier" IS 'Factor the base price is multiplied by.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."effectiveFrom" IS 'Instant from which the price holds.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."effectiveTo" IS 'Instant until which the price holds; null while it is current.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "product_pricing"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
