-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "territories_updatedAt" BEFORE UPDATE ON "territories" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "territory_risks_updatedAt" BEFORE UPDATE ON "territory_risks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "territory_statistics_updatedAt" BEFORE UPDATE ON "territory_statistics" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "territories" IS 'A place of the tree country, autonomous community, province, municipality, or a zone drawn across it.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."id" IS 'Identifier of the territory; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."code" IS 'Code of the place, unique: `ES`, `ES-CA10` a community, `ES-46` a province, `ES-46250` a municipality, by INE numbers.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."name" IS 'Name as one says it.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."type" IS 'Kind of place; SALES_ZONE is drawn for agents, RISK_ZONE for a danger.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."parentId" IS 'Place it lies in; null at the top, and on places whose parent was deleted.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."country" IS 'Country, two letters of ISO 3166.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."region" IS 'Autonomous community it lies in.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."province" IS 'Province it lies in.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."postalCodes" IS 'Postcodes of a municipality, also the few of another province''s digits; null for places above it.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."riskLevel" IS 'Level of its worst danger; null where it is that of the province.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."isActive" IS 'Whether it is in use; places that were merged stay for old rows.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."metadata" IS 'Further facts as JSON, such as the INE number and postcodes that look odd.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "territory_risks" IS 'How much a danger threatens a territory.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."id" IS 'Identifier of the territory risk; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."territoryId" IS 'Territory in danger; its risks go with it.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."riskType" IS 'What may happen.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."severity" IS 'How grave the danger is compared with the rest of the country.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."probability" IS 'Chance of an event in a year, as a fraction of 1.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."impact" IS 'How much an event would cost the book.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."description" IS 'What the assessment rests on, in words.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."effectiveFrom" IS 'Instant from which the assessment holds.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."effectiveTo" IS 'Instant until which it holds; null while it is open.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "territory_statistics" IS 'Figures of a territory in a year.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."id" IS 'Identifier of the territory statistic; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."territoryId" IS 'Territory the figures are of; they go with it.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."year" IS 'Calendar year of the figures.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."population" IS 'Inhabitants.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."gdpPerCapita" IS 'Gross domestic product per inhabitant and year, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."crimeRate" IS 'Offences for a thousand inhabitants.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."accidentRate" IS 'Motor claims for a hundred insured vehicles.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."weatherEvents" IS 'Storms, floods and the like that brought claims.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."metadata" IS 'Further facts as JSON, such as the source of the figures or that they are made up.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
