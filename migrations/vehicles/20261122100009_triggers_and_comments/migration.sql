-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "vehicles_updatedAt" BEFORE UPDATE ON "vehicles" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "vehicle_inspections_updatedAt" BEFORE UPDATE ON "vehicle_inspections" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "vehicle_modifications_updatedAt" BEFORE UPDATE ON "vehicle_modifications" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "vehicle_inspections" IS 'One look at a vehicle: the periodic test (ITV), or ours before cover, at renewal or after a loss.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."id" IS 'Identifier of the vehicle inspection; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."vehicleId" IS 'Vehicle that was looked at; its inspections go with it.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."inspectionType" IS 'Occasion; ITV is the State''s periodic test, CLAIM_EXPERT the valuation of a loss (peritación).';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."inspectionDate" IS 'Instant of the inspection.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."expiryDate" IS 'Instant until which the result counts; a failed ITV must be repeated within two months.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."result" IS 'Finding; NEGATIVE means it may not be driven away.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."inspectorId" IS 'Employee who inspected it or took in an outside report, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."defects" IS 'What was found, as JSON: `found` lists code, part, words and grade of each defect.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."notes" IS 'Remarks of whoever inspected it.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."certificateNumber" IS 'Number of the certificate of the ITV station; null for our own inspections.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."claimId" IS 'Claim whose damage was looked at, in the claims database.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "vehicle_modifications" IS 'A change to a vehicle since it left the factory.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."id" IS 'Identifier of the vehicle modification; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."vehicleId" IS 'Vehicle that was changed; its modifications go with it.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."modificationType" IS 'Part that was changed.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."description" IS 'What was done, in words.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."modificationDate" IS 'Instant at which it was done.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."cost" IS 'What it cost, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."affectsPremium" IS 'Whether it makes the risk another one, which must be declared (LCS art. 11).';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."premiumImpact" IS 'By how much the premium changes, in per cent; null where it does not.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."declaredToPolicyAt" IS 'Instant at which the holder told us; null where he did not.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."endorsementId" IS 'Endorsement that took it into the policy, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "vehicles" IS 'A vehicle that a policy insures or a quote was asked for; a renewed policy insures the same one.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."id" IS 'Identifier of the vehicle; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."vin" IS 'Vehicle identification number, 17 characters without I, O and Q (ISO 3779), unique.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."registrationNumber" IS 'Number plate, four digits and three consonants since 2000, unique.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."customerId" IS 'Customer who insures it, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."make" IS 'Maker as it is commonly called.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."model" IS 'Model as the maker calls it.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."year" IS 'Year in which this vehicle was built.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."color" IS 'Colour of the bodywork, in words.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."fuelType" IS 'What it runs on; PLUG_IN_HYBRID is charged from the mains, HYBRID is not.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."transmission" IS 'Kind of gear box.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."engineSize" IS 'Displacement in cubic centimetres; null for an electric motor.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."horsePower" IS 'Power of the engine in metric horsepower.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."seats" IS 'Places, the driver''s included.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."doors" IS 'Doors, the tailgate included; null for two wheels.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."weight" IS 'Mass in running order in kilograms.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."purchaseDate" IS 'Instant at which the customer bought it.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."purchasePrice" IS 'What it cost when it was new, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."currentValue" IS 'What it would sell for now, in euros; a total loss pays no more.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."status" IS 'What became of it; only an ACTIVE one can be insured.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."metadata" IS 'Further facts as JSON, such as the size of its fleet or what was made up about it.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
