-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "properties_updatedAt" BEFORE UPDATE ON "properties" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "property_valuations_updatedAt" BEFORE UPDATE ON "property_valuations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "property_risks_updatedAt" BEFORE UPDATE ON "property_risks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "properties" IS 'A home, building or business premises that a policy insures or a quote was asked for.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."id" IS 'Identifier of the property; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."propertyNumber" IS 'Number of the property in our books, unique.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."customerId" IS 'Customer who insures it, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."type" IS 'What is built there.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."usage" IS 'What it is used for; an empty home suffers more burglaries and leaks.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."address" IS 'Street, number, floor and door.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."city" IS 'Town or village.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."province" IS 'Province.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."postalCode" IS 'Postcode, five digits; the territories database knows the places of it.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."country" IS 'Country, two letters of ISO 3166.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."cadastralReference" IS 'Reference in the land register (referencia catastral), 20 characters.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."constructionYear" IS 'Year in which it was finished; null while it is being built.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."totalArea" IS 'Area with the plot in square metres.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."builtArea" IS 'Area built in square metres.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."bedrooms" IS 'Bedrooms; null where nobody lives.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."bathrooms" IS 'Bathrooms; null where nobody lives.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."floors" IS 'Floors of the building or of the home.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."hasGarage" IS 'Whether a garage belongs to it.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."hasPool" IS 'Whether it has a swimming pool.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."hasGarden" IS 'Whether it has a garden.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."purchaseDate" IS 'Instant at which the customer bought it.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."purchasePrice" IS 'What he paid for it, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."currentValue" IS 'What it would sell for now with its ground, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."status" IS 'What became of it; only an ACTIVE one can be insured.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."metadata" IS 'Further facts as JSON, such as whether it is made up.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "property_risks" IS 'Something that endangers a property, and what was done about it.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."id" IS 'Identifier of the property risk; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."propertyId" IS 'Property in danger; its risks go with it.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."riskType" IS 'What may happen.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."severity" IS 'How bad it would be.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."description" IS 'What was seen, in words.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."mitigationMeasures" IS 'What makes it less likely or less bad; null where nothing was agreed.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."identifiedAt" IS 'Instant at which it was seen.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."resolvedAt" IS 'Instant at which it was done away with; null while it lasts.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "property_valuations" IS 'What somebody found a property, or what is in it, to be worth.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."id" IS 'Identifier of the property valuation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."propertyId" IS 'Property that was valued; its valuations go with it.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."valuationType" IS 'What was asked: REBUILD without the ground, CONTENTS what is inside, CADASTRAL the value for tax.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."valuationDate" IS 'Instant as of which it was valued.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."valuedAmount" IS 'Value found, in euros; a sum insured below it pays claims in proportion (LCS art. 30).';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."valuerId" IS 'Employee who valued it or took in an outside report, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."valuerCompany" IS 'Firm of valuers or loss adjusters; null where we valued it ourselves.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."methodology" IS 'How the value was arrived at.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."notes" IS 'Remarks on the valuation.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."reportUrl" IS 'Where the report can be read.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."claimId" IS 'Claim whose damage was valued, in the claims database.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."documentId" IS 'Report of the expert, in the documents database.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
