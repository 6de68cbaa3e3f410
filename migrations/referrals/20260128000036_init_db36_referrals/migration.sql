CREATE TABLE "referral_programs" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"code" text NOT NULL,
	"referrerReward" numeric(10,2) NOT NULL,
	"refereeReward" numeric(10,2),
	"rewardType" text NOT NULL,
	"maxReferrals" integer,
	"startDate" timestamp(3) NOT NULL,
	"endDate" timestamp(3),
	"isActive" boolean DEFAULT true NOT NULL,
	"terms" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" text PRIMARY KEY,
	"programId" text NOT NULL,
	"referrerCustomerId" text NOT NULL,
	"refereeEmail" text NOT NULL,
	"refereeName" text,
	"refereePhone" text,
	"status" text NOT NULL,
	"referralCode" text NOT NULL,
	"sentAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"acceptedAt" timestamp(3),
	"convertedAt" timestamp(3),
	"customerId" text,
	"policyId" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "referral_rewards" (
	"id" text PRIMARY KEY,
	"referralId" text NOT NULL,
	"recipientId" text NOT NULL,
	"recipientType" text NOT NULL,
	"rewardType" text NOT NULL,
	"rewardAmount" numeric(10,2) NOT NULL,
	"status" text NOT NULL,
	"earnedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"paidAt" timestamp(3),
	"paymentReference" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "referral_programs_code_key" ON "referral_programs" ("code");--> statement-breakpoint
CREATE INDEX "referral_programs_isActive_idx" ON "referral_programs" ("isActive");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_referralCode_key" ON "referrals" ("referralCode");--> statement-breakpoint
CREATE INDEX "referrals_programId_idx" ON "referrals" ("programId");--> statement-breakpoint
CREATE INDEX "referrals_referrerCustomerId_idx" ON "referrals" ("referrerCustomerId");--> statement-breakpoint
CREATE INDEX "referrals_status_idx" ON "referrals" ("status");--> statement-breakpoint
CREATE INDEX "referral_rewards_referralId_idx" ON "referral_rewards" ("referralId");--> statement-breakpoint
CREATE INDEX "referral_rewards_recipientId_idx" ON "referral_rewards" ("recipientId");--> statement-breakpoint
CREATE INDEX "referral_rewards_status_idx" ON "referral_rewards" ("status");--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_programId_fkey" FOREIGN KEY ("programId") REFERENCES "referral_programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "referral_rewards" ADD CONSTRAINT "referral_rewards_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referrals"("id") ON DELETE CASCADE ON UPDATE CASCADE;