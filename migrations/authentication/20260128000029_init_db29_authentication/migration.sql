CREATE TABLE "users" (
	"id" text PRIMARY KEY,
	"email" text NOT NULL,
	"passwordHash" text NOT NULL,
	"firstName" text NOT NULL,
	"lastName" text NOT NULL,
	"role" text NOT NULL,
	"status" text NOT NULL,
	"lastLoginAt" timestamp(3),
	"emailVerified" boolean DEFAULT false NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY,
	"userId" text NOT NULL,
	"token" text NOT NULL,
	"expiresAt" timestamp(3) NOT NULL,
	"ipAddress" text,
	"userAgent" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "permissions" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"resource" text NOT NULL,
	"action" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_permissions" (
	"id" text PRIMARY KEY,
	"userId" text NOT NULL,
	"permissionId" text NOT NULL,
	"grantedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"grantedBy" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"isSystem" boolean DEFAULT false NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "role_permissions" (
	"id" text PRIMARY KEY,
	"roleId" text NOT NULL,
	"permissionId" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "password_resets" (
	"id" text PRIMARY KEY,
	"userId" text NOT NULL,
	"token" text NOT NULL,
	"expiresAt" timestamp(3) NOT NULL,
	"usedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" ("email");--> statement-breakpoint
CREATE INDEX "users_email_idx" ON "users" ("email");--> statement-breakpoint
CREATE INDEX "users_role_idx" ON "users" ("role");--> statement-breakpoint
CREATE INDEX "users_status_idx" ON "users" ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions" ("token");--> statement-breakpoint
CREATE INDEX "sessions_userId_idx" ON "sessions" ("userId");--> statement-breakpoint
CREATE INDEX "sessions_token_idx" ON "sessions" ("token");--> statement-breakpoint
CREATE INDEX "sessions_expiresAt_idx" ON "sessions" ("expiresAt");--> statement-breakpoint
CREATE UNIQUE INDEX "permissions_name_key" ON "permissions" ("name");--> statement-breakpoint
CREATE INDEX "permissions_resource_idx" ON "permissions" ("resource");--> statement-breakpoint
CREATE UNIQUE INDEX "user_permissions_userId_permissionId_key" ON "user_permissions" ("userId","permissionId");--> statement-breakpoint
CREATE INDEX "user_permissions_userId_idx" ON "user_permissions" ("userId");--> statement-breakpoint
CREATE INDEX "user_permissions_permissionId_idx" ON "user_permissions" ("permissionId");--> statement-breakpoint
CREATE UNIQUE INDEX "roles_name_key" ON "roles" ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "role_permissions_roleId_permissionId_key" ON "role_permissions" ("roleId","permissionId");--> statement-breakpoint
CREATE INDEX "role_permissions_roleId_idx" ON "role_permissions" ("roleId");--> statement-breakpoint
CREATE INDEX "role_permissions_permissionId_idx" ON "role_permissions" ("permissionId");--> statement-breakpoint
CREATE UNIQUE INDEX "password_resets_token_key" ON "password_resets" ("token");--> statement-breakpoint
CREATE INDEX "password_resets_userId_idx" ON "password_resets" ("userId");--> statement-breakpoint
CREATE INDEX "password_resets_token_idx" ON "password_resets" ("token");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "user_permissions" ADD CONSTRAINT "user_permissions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "user_permissions" ADD CONSTRAINT "user_permissions_permissionId_fkey" FOREIGN KEY ("permissionId") REFERENCES "permissions"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "role_permissions" ADD CONSTRAINT "role_permissions_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "roles"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "role_permissions" ADD CONSTRAINT "role_permissions_permissionId_fkey" FOREIGN KEY ("permissionId") REFERENCES "permissions"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;