-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "insurers_updatedAt" BEFORE UPDATE ON "insurers" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "insurer_contacts_updatedAt" BEFORE UPDATE ON "insurer_contacts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "insurer_agreements_updatedAt" BEFORE UPDATE ON "insurer_agreements" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."id" IS 'Identifier of the insurer agreement; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_agreements"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."id" IS 'Identifier of the insurer contact; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "insurer_contacts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."id" IS 'Identifier of the insurer; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "insurers"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
