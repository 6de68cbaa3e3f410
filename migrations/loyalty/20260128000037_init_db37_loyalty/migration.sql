CREATE TABLE "loyalty_programs" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"pointsPerEuro" numeric(5,2) NOT NULL,
	"tierLevels" jsonb NOT NULL,
	"benefits" jsonb NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"startDate" timestamp(3) NOT NULL,
	"endDate" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loyalty_accounts" (
	"id" text PRIMARY KEY,
	"customerId" text NOT NULL,
	"programId" text NOT NULL,
	"currentPoints" integer DEFAULT 0 NOT NULL,
	"lifetimePoints" integer DEFAULT 0 NOT NULL,
	"tierLevel" text NOT NULL,
	"tierStartDate" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"expirationDate" timestamp(3),
	"status" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loyalty_transactions" (
	"id" text PRIMARY KEY,
	"accountId" text NOT NULL,
	"type" text NOT NULL,
	"points" integer NOT NULL,
	"balance" integer NOT NULL,
	"reason" text NOT NULL,
	"referenceType" text,
	"referenceId" text,
	"expiresAt" timestamp(3),
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loyalty_redemptions" (
	"id" text PRIMARY KEY,
	"accountId" text NOT NULL,
	"rewardType" text NOT NULL,
	"pointsRedeemed" integer NOT NULL,
	"rewardValue" numeric(10,2) NOT NULL,
	"status" text NOT NULL,
	"requestedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"processedAt" timestamp(3),
	"deliveredAt" timestamp(3),
	"metadata" jsonb
);
--> statement-breakpoint
CREATE INDEX "loyalty_programs_isActive_idx" ON "loyalty_programs" ("isActive");--> statement-breakpoint
CREATE INDEX "loyalty_accounts_customerId_idx" ON "loyalty_accounts" ("customerId");--> statement-breakpoint
CREATE INDEX "loyalty_accounts_programId_idx" ON "loyalty_accounts" ("programId");--> statement-breakpoint
CREATE INDEX "loyalty_accounts_status_idx" ON "loyalty_accounts" ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "loyalty_accounts_customerId_programId_key" ON "loyalty_accounts" ("customerId","programId");--> statement-breakpoint
CREATE INDEX "loyalty_transactions_accountId_idx" ON "loyalty_transactions" ("accountId");--> statement-breakpoint
CREATE INDEX "loyalty_transactions_type_idx" ON "loyalty_transactions" ("type");--> statement-breakpoint
CREATE INDEX "loyalty_transactions_createdAt_idx" ON "loyalty_transactions" ("createdAt");--> statement-breakpoint
CREATE INDEX "loyalty_redemptions_accountId_idx" ON "loyalty_redemptions" ("accountId");--> statement-breakpoint
CREATE INDEX "loyalty_redemptions_status_idx" ON "loyalty_redemptions" ("status");--> statement-breakpoint
ALTER TABLE "loyalty_accounts" ADD CONSTRAINT "loyalty_accounts_programId_fkey" FOREIGN KEY ("programId") REFERENCES "loyalty_programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "loyalty_transactions" ADD CONSTRAINT "loyalty_transactions_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "loyalty_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "loyalty_redemptions" ADD CONSTRAINT "loyalty_redemptions_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "loyalty_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;