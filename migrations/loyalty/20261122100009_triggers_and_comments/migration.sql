-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "loyalty_programs_updatedAt" BEFORE UPDATE ON "loyalty_programs" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "loyalty_accounts_updatedAt" BEFORE UPDATE ON "loyalty_accounts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "loyalty_redemptions_updatedAt" BEFORE UPDATE ON "loyalty_redemptions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "loyalty_accounts" IS 'A customer''s membership of a programme, with his points.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."id" IS 'Identifier of the loyalty account; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."customerId" IS 'Member, in the customers database; one account in each programme.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."programId" IS 'Programme he is a member of; deleted with it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."currentPoints" IS 'Points he can use: the sum of his transactions, never below zero.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."lifetimePoints" IS 'Points ever given to him, whatever was used, expired or taken back.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."tierLevel" IS 'Tier his points of a lifetime make him.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."tierStartDate" IS 'Instant at which he reached his tier.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."expirationDate" IS 'Instant at which the oldest of his points expire; null without points.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."status" IS 'State of the account; SUSPENDED on fraud or arrears, CLOSED once its points expired or were paid out.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "loyalty_programs" IS 'A loyalty programme: how points are earned, and what they make of a member.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."id" IS 'Identifier of the loyalty program; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."name" IS 'Name of the programme as members see it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."description" IS 'How points are earned and when they expire, in a sentence.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."pointsPerEuro" IS 'Points for each euro of premium paid, taxes included.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."tierLevels" IS 'Points of a lifetime from which each tier begins, as JSON by tier.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."benefits" IS 'What members of each tier get, as JSON by tier.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."isActive" IS 'Whether points are still earned in it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."startDate" IS 'Instant from which premiums earn points.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."endDate" IS 'Instant from which they no longer do; null while it runs.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "loyalty_redemptions" IS 'Points that a member changes into a reward.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."id" IS 'Identifier of the loyalty redemption; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."accountId" IS 'Account the points are taken from; deleted with it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."rewardType" IS 'Kind of reward.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."pointsRedeemed" IS 'Points it costs, taken when it is asked for.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."rewardValue" IS 'What the reward is worth, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."status" IS 'State of the redemption: REQUESTED, APPROVED, PROCESSING, DELIVERED; REJECTED or CANCELLED give the points back.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."requestedAt" IS 'Instant at which the member asked for it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."processedAt" IS 'Instant at which it was decided upon.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."deliveredAt" IS 'Instant at which the member had the reward.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."metadata" IS 'Further facts of the redemption as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "loyalty_transactions" IS 'An entry in the ledger of an account; never edited, what was wrong is reversed.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."id" IS 'Identifier of the loyalty transaction; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."accountId" IS 'Account it is booked on; deleted with it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."type" IS 'Kind of entry; REVERSAL takes back what was given, or gives back what a refused redemption took.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."points" IS 'Points given, or taken where negative.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."balance" IS 'Points of the account after the entry: the sum of all up to it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."reason" IS 'What they are for, as members see it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."referenceType" IS 'Kind of thing that caused the entry; null where only time did.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."referenceId" IS 'What caused the entry; the type beside it says in which database. It earns points once.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."expiresAt" IS 'Instant at which points given expire if they are not used; null where points are taken.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."redemptionId" IS 'Redemption that took the points or gave them back; it cannot be deleted.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."metadata" IS 'Further facts of the entry as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';
