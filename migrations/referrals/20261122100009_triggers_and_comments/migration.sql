-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "referral_programs_updatedAt" BEFORE UPDATE ON "referral_programs" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "referrals_updatedAt" BEFORE UPDATE ON "referrals" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "referral_rewards_updatedAt" BEFORE UPDATE ON "referral_rewards" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "referral_programs" IS 'A programme that rewards customers for bringing others.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."id" IS 'Identifier of the referral program; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."name" IS 'Name of the programme as customers see it.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."description" IS 'What it promises, in a sentence.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."code" IS 'Code of the programme, unique.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."referrerReward" IS 'What whoever recommends gets: euros, or points where the reward is POINTS.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."refereeReward" IS 'What whoever comes gets, in the same unit; null where only the other is rewarded.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."rewardType" IS 'Kind of reward the programme gives.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."maxReferrals" IS 'Most referrals of one customer that are rewarded; null without a limit.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."startDate" IS 'Instant from which referrals count.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."endDate" IS 'Instant from which they no longer do; null while the programme runs.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."isActive" IS 'Whether new referrals can be sent.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."terms" IS 'Conditions under which a reward is earned.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "referral_rewards" IS 'What a referral earned one person.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."id" IS 'Identifier of the referral reward; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."referralId" IS 'Referral it was earned by; deleted with it.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."recipientId" IS 'Whoever gets it; the type beside it says in which database.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."recipientType" IS 'Kind of recipient: a customer, or the agent or employee who looked after the newcomer.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."rewardType" IS 'Kind of reward.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."rewardAmount" IS 'How much it is: euros, or points where the reward is POINTS.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."status" IS 'State of the reward: PENDING until the terms of the programme are met, EARNED, PAID; or CANCELLED.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."earnedAt" IS 'Instant at which it was earned; while pending or cancelled, that at which it was promised.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."paidAt" IS 'Instant at which it was handed over or credited.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."paymentReference" IS 'Number of the payment of a reward in cash.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."paymentId" IS 'Payment of a reward in cash, in the finance database.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "referrals" IS 'A recommendation: a customer names somebody, who may become a customer himself.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."id" IS 'Identifier of the referral; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."programId" IS 'Programme it was sent under; deleted with it.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."referrerCustomerId" IS 'Customer who recommends, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."refereeEmail" IS 'E-mail address of the person named; a customer with the same one may be the same person.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."refereeName" IS 'Name of the person named.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."refereePhone" IS 'Telephone number of the person named, where it was given.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."status" IS 'State of the referral: SENT, ACCEPTED, CONVERTED when a policy was signed, REWARDED when its reward is earned; or EXPIRED, or REJECTED.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."referralCode" IS 'Code the person named comes in with, unique.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."sentAt" IS 'Instant at which the recommendation was sent.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."acceptedAt" IS 'Instant at which the person named took it up.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."convertedAt" IS 'Instant at which he signed his first policy.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."customerId" IS 'Customer he became, in the customers database; null until he is one.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."policyId" IS 'Policy he signed, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."metadata" IS 'Further facts of the referral as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
