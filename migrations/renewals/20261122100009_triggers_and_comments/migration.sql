-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "renewal_processes_updatedAt" BEFORE UPDATE ON "renewal_processes" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "renewal_reminders_updatedAt" BEFORE UPDATE ON "renewal_reminders" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "renewal_quotes_updatedAt" BEFORE UPDATE ON "renewal_quotes" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."id" IS 'Identifier of the renewal process; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."id" IS 'Identifier of the renewal quote; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."id" IS 'Identifier of the renewal reminder; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
