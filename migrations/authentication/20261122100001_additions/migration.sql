CREATE TABLE "user_roles" (
	"id" text PRIMARY KEY,
	"userId" text NOT NULL,
	"roleId" text NOT NULL,
	"grantedBy" text NOT NULL,
	"grantedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "agentId" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "customerId" text;--> statement-breakpoint
CREATE UNIQUE INDEX "user_roles_userId_roleId_key" ON "user_roles" ("userId","roleId");--> statement-breakpoint
CREATE INDEX "user_roles_roleId_idx" ON "user_roles" ("roleId");--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "roles"("id") ON DELETE CASCADE ON UPDATE CASCADE;