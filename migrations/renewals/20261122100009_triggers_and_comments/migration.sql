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
COMMENT ON TABLE "renewal_processes" IS 'The way of a policy into its next term, from ninety days before it ends to the next policy or the end of cover.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."id" IS 'Identifier of the renewal process; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."policyId" IS 'Policy whose term ends, in the policies database; one open process per policy.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."status" IS 'State of the process, from SCHEDULED by QUOTED and NOTIFIED to COMPLETED; LAPSED when the term ended without an answer.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."renewalDate" IS 'Instant at which the term ends and the next begins.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."currentPremium" IS 'Yearly net premium of the term that ends, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."proposedPremium" IS 'Yearly net premium of the latest offer for the next term, in euros; the current one until there is an offer.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."adjustmentReason" IS 'Why the premium changes, as the holder is told; null when it stays.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."notificationSentAt" IS 'Instant at which the holder was told the terms, or that we do not renew; two months before the end at the latest (LCS art. 22).';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."customerResponseAt" IS 'Instant at which the holder answered; a refusal is due a month before the end (LCS art. 22).';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."customerResponse" IS 'What the holder said; NO_RESPONSE accepts where the contract renews itself, and lapses where it does not.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."completedAt" IS 'Instant at which the process ended, one way or another; null while it is open.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."acceptedQuoteId" IS 'Offer the holder accepted; null before that, and when its row is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."customerId" IS 'Holder of the policy, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."newPolicyId" IS 'Policy of the next term, in the policies database; null until there is one.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_processes"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "renewal_quotes" IS 'A price offered for the next term of a policy.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."id" IS 'Identifier of the renewal quote; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."renewalId" IS 'Process the offer belongs to; it goes when the process is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."quoteNumber" IS 'Number of the offer, unique; a quote of the quotes database with the same number is the same offer.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."premium" IS 'Yearly net premium offered, in euros.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."coverageChanges" IS 'What the offer changes in guarantees and deductibles; null when only the price changes.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."validUntil" IS 'Instant until which the offer binds.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."accepted" IS 'Whether the holder took it; null until he has answered.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."acceptedAt" IS 'Instant at which he took it; null when he did not.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_quotes"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "renewal_reminders" IS 'A message to the holder that his term ends, planned or sent.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."id" IS 'Identifier of the renewal reminder; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."renewalId" IS 'Process the reminder belongs to; it goes when the process is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."reminderType" IS 'How many days before the end it goes out, T_90 to T_7; FINAL is the last day.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."scheduledFor" IS 'Instant at which it is to go out.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."sentAt" IS 'Instant at which it went out; null before, and when it failed or was called off.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."status" IS 'State of the reminder; CANCELLED once the holder has answered.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."channel" IS 'Way it takes to the holder.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "renewal_reminders"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
