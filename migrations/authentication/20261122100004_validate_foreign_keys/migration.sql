ALTER TABLE "users" VALIDATE CONSTRAINT "users_role_fkey";--> statement-breakpoint
ALTER TABLE "user_permissions" VALIDATE CONSTRAINT "user_permissions_grantedBy_fkey";