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
COMMENT ON TABLE "password_resets" IS 'A request to choose a new password, proven by a link in an e-mail.';--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."id" IS 'Identifier of the password reset; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."userId" IS 'User whose password it is; his requests go when he is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."token" IS 'Token of the link, unique; only a hash of it should be kept, and it never leaves the database.';--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."expiresAt" IS 'Instant after which the link no longer works.';--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."usedAt" IS 'Instant at which the new password was chosen; null when it was not, and a link works once.';--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "password_resets"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "permissions" IS 'A right to do one thing to one kind of row.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."id" IS 'Identifier of the permission; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."name" IS 'Name of the right, unique, such as `claims:APPROVE`; API keys refer to it.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."description" IS 'What the right allows, in words.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."resource" IS 'Table the right is about.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."action" IS 'What may be done to the rows of the table.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "permissions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "role_permissions" IS 'A right that belongs to a role.';--> statement-breakpoint
COMMENT ON COLUMN "role_permissions"."id" IS 'Identifier of the role permission; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "role_permissions"."roleId" IS 'Role that has the right.';--> statement-breakpoint
COMMENT ON COLUMN "role_permissions"."permissionId" IS 'Right that belongs to it.';--> statement-breakpoint
COMMENT ON COLUMN "role_permissions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON TABLE "roles" IS 'A set of rights that goes with a job.';--> statement-breakpoint
COMMENT ON COLUMN "roles"."id" IS 'Identifier of the role; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "roles"."name" IS 'Name of the role, unique; users.role refers to it.';--> statement-breakpoint
COMMENT ON COLUMN "roles"."description" IS 'Who has the role and what for.';--> statement-breakpoint
COMMENT ON COLUMN "roles"."isSystem" IS 'Whether the application itself relies on the role, so that it cannot be removed.';--> statement-breakpoint
COMMENT ON COLUMN "roles"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "roles"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "sessions" IS 'A stay of a user between sign-in and sign-out or expiry.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."id" IS 'Identifier of the user session; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."userId" IS 'User who is signed in; his sessions go when he is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."token" IS 'Token that proves the session, unique; only a hash of it should be kept, and it never leaves the database.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."expiresAt" IS 'Instant after which the session no longer counts.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."ipAddress" IS 'Network address the user signed in from.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."userAgent" IS 'Browser or program the user signed in with, as it names itself.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "sessions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "user_permissions" IS 'A right given to one user beside those of his roles.';--> statement-breakpoint
COMMENT ON COLUMN "user_permissions"."id" IS 'Identifier of the user permission; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "user_permissions"."userId" IS 'User who has the right.';--> statement-breakpoint
COMMENT ON COLUMN "user_permissions"."permissionId" IS 'Right that is given.';--> statement-breakpoint
COMMENT ON COLUMN "user_permissions"."grantedAt" IS 'Instant at which the right was given.';--> statement-breakpoint
COMMENT ON COLUMN "user_permissions"."grantedBy" IS 'User who gave it; he cannot be deleted while the grant stands.';--> statement-breakpoint
COMMENT ON TABLE "user_roles" IS 'A role of a user.';--> statement-breakpoint
COMMENT ON COLUMN "user_roles"."id" IS 'Identifier of the user role grant; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "user_roles"."userId" IS 'User who has the role.';--> statement-breakpoint
COMMENT ON COLUMN "user_roles"."roleId" IS 'Role the user has.';--> statement-breakpoint
COMMENT ON COLUMN "user_roles"."grantedBy" IS 'User who gave it, by id and without a constraint, so that the giver may go.';--> statement-breakpoint
COMMENT ON COLUMN "user_roles"."grantedAt" IS 'Instant at which the role was given.';--> statement-breakpoint
COMMENT ON TABLE "users" IS 'Whoever signs in: an employee, an agent, a partner, a customer of the portal, or the system itself.';--> statement-breakpoint
COMMENT ON COLUMN "users"."id" IS 'Identifier of the user; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "users"."email" IS 'Address the user signs in with, unique; a portal user has that of his customer.';--> statement-breakpoint
COMMENT ON COLUMN "users"."passwordHash" IS 'Hash of the password; never leaves the database.';--> statement-breakpoint
COMMENT ON COLUMN "users"."firstName" IS 'Given name; the name of the company for the portal user of one.';--> statement-breakpoint
COMMENT ON COLUMN "users"."lastName" IS 'Family names; empty for the portal user of a company.';--> statement-breakpoint
COMMENT ON COLUMN "users"."role" IS 'Main role, the name of a row of roles; user_roles holds all of them.';--> statement-breakpoint
COMMENT ON COLUMN "users"."status" IS 'Whether the user may sign in; only ACTIVE may.';--> statement-breakpoint
COMMENT ON COLUMN "users"."lastLoginAt" IS 'Instant of the last sign-in; null before the first.';--> statement-breakpoint
COMMENT ON COLUMN "users"."emailVerified" IS 'Whether the user has shown that the address is his.';--> statement-breakpoint
COMMENT ON COLUMN "users"."agentId" IS 'Agent who signs in with it, in the agents database; his rows are what the user may see.';--> statement-breakpoint
COMMENT ON COLUMN "users"."customerId" IS 'Customer who signs in with it, in the customers database; his rows are what the user may see.';--> statement-breakpoint
COMMENT ON COLUMN "users"."metadata" IS 'Further facts of the user as JSON, such as the desk.';--> statement-breakpoint
COMMENT ON COLUMN "users"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "users"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
