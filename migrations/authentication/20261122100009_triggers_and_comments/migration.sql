-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "users_updatedAt" BEFORE UPDATE ON "users" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "sessions_updatedAt" BEFORE UPDATE ON "sessions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "permissions_updatedAt" BEFORE UPDATE ON "permissions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "roles_updatedAt" BEFORE UPDATE ON "roles" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "password_resets_updatedAt" BEFORE UPDATE ON "password_resets" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."id" IS 'Identifier of the password reset; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."id" IS 'Identifier of the permission; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "role_permissions"."id" IS 'Identifier of the role permission; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "role_permissions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "roles"."id" IS 'Identifier of the role; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "roles"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "roles"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."id" IS 'Identifier of the user session; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "user_permissions"."id" IS 'Identifier of the user permission; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "user_roles"."id" IS 'Identifier of the user role grant; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "users"."id" IS 'Identifier of the user; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "users"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "users"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
