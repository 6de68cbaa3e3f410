-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "mortality_tables_updatedAt" BEFORE UPDATE ON "mortality_tables" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "loss_ratios_updatedAt" BEFORE UPDATE ON "loss_ratios" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "reserve_calculations_updatedAt" BEFORE UPDATE ON "reserve_calculations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "pricing_models_updatedAt" BEFORE UPDATE ON "pricing_models" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "loss_ratios" IS 'What the claims of a product cost against the premium earned, in one period and one portfolio.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."id" IS 'Identifier of the loss ratio; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."productId" IS 'Product it is about, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."period" IS 'Length of the period.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."periodStart" IS 'Instant at which the period begins.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."periodEnd" IS 'Instant at which the period ends and the next begins.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."earnedPremium" IS 'Net premium earned in the period day by day, in the currency of the product.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."incurredClaims" IS 'Cost of the losses of the period, paid and reserved, before recoveries, in the same currency.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."lossRatio" IS 'Incurred claims over earned premium as a fraction, 0.65 for 65 %; held at 9.9999, which the column can hold.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."claimCount" IS 'Claims whose loss happened in the period.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."policyCount" IS 'Policies that were in force in the period.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."insurerId" IS 'Insurer who carries the risk, in the insurers database.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."metadata" IS 'Which portfolio or source the figures are of; `exactRatio` where the ratio is held.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "mortality_tables" IS 'How many of a number born alive are still living at each age, by country and gender.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."id" IS 'Identifier of the mortality table; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."name" IS 'What the table is called.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."country" IS 'Country whose people it describes, an ISO 3166 code of two letters.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."gender" IS 'Whom it describes; prices may use UNISEX only (CJEU C-236/09).';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."year" IS 'Year the table is named after.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."version" IS 'Version of the table within its year.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."ageMin" IS 'Youngest age, in years.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."ageMax" IS 'Oldest age, in years.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."data" IS 'The living at each age from the youngest on, as the list `lx`, and where they come from.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."isActive" IS 'Whether new calculations use it.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "pricing_models" IS 'A version of the model a product is rated with.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."id" IS 'Identifier of the pricing model; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."name" IS 'What the model is called.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."productId" IS 'Product it rates, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."version" IS 'Version of the model within its product.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."modelType" IS 'Kind of model: a regression, boosted trees, tables, credibility.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."baseRate" IS 'Premium of the required guarantees before any factor, in euros a year.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."factors" IS 'Multipliers by age, sum insured and experience.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."effectiveFrom" IS 'Instant from which it rates.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."effectiveTo" IS 'Instant at which the next version takes over; null for the last.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."isActive" IS 'Whether new prices use it.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."createdBy" IS 'User who made it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."approvedBy" IS 'User who approved it, in the authentication database; null before.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."approvedAt" IS 'Instant at which it was approved; null before.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "reserve_calculations" IS 'What the actuaries set aside on a day for claims and for premiums not yet earned.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."id" IS 'Identifier of the reserve calculation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."calculationType" IS 'Which reserve it is; BEST_ESTIMATE is case, IBNR and unearned premium together.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."referenceDate" IS 'Instant the figures stand at.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."productId" IS 'Product it is for, in the products database; null for a whole portfolio.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."outstandingClaims" IS 'Reserves of the known claims, in the currency of the book.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."ibnrReserve" IS 'Estimate for losses that happened and are not yet reported, in the same currency.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."unearmedPremium" IS 'Premium of cover still to come, in the same currency.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."totalReserve" IS 'Sum of the three, in the same currency; for ULAE and RISK_MARGIN the amount on top of them.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."methodology" IS 'Method the estimate was made with.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."assumptions" IS 'What was assumed, and which portfolio the figures are of.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."calculatedBy" IS 'User who calculated it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."approvedBy" IS 'User who approved it, in the authentication database; null before.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."approvedAt" IS 'Instant at which it was approved; null before.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
