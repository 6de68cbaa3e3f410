-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "fraud_rules_updatedAt" BEFORE UPDATE ON "fraud_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "fraud_alerts_updatedAt" BEFORE UPDATE ON "fraud_alerts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "fraud_investigations_updatedAt" BEFORE UPDATE ON "fraud_investigations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "blacklist_updatedAt" BEFORE UPDATE ON "blacklist" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "blacklist" IS 'Somebody or something to watch, to restrict or not to insure at all.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."id" IS 'Identifier of the blacklist entry; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."entityType" IS 'What is listed: a row of another database, or a number, address or plate.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."entityId" IS 'Id of the row; for IDENTITY_NUMBER, IBAN, EMAIL, PHONE and PLATE the blind index of the value, never the value.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."reason" IS 'Why it is listed.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."severity" IS 'What it means: WATCH looks twice, RESTRICT refers, BLOCK refuses.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."addedBy" IS 'User who listed it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."expiresAt" IS 'Instant at which the entry ends; null for good.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."notes" IS 'Remarks for those who meet the entry.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "fraud_alerts" IS 'A suspicion against a claim, policy, customer, payment, quote, agent or vehicle; one open alert per rule and suspect.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."id" IS 'Identifier of the fraud alert; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."ruleId" IS 'Rule that raised it; the alert goes when the rule is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."entityType" IS 'Which kind of row is suspected, and so which database its id is of.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."entityId" IS 'Id of what is suspected, in the database the type leads to.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."riskScore" IS 'Score, 0 to 100, at least the rule''s threshold.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."severity" IS 'How grave it is; an open HIGH or CRITICAL alert freezes the payments of its claim.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."status" IS 'State of the alert, from OPEN to CONFIRMED or FALSE_POSITIVE, and CLOSED once the claim is decided.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."indicators" IS 'What was found, by the rule''s fields.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."assignedTo" IS 'User who looks into it, in the authentication database; null while nobody does.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."investigatedAt" IS 'Instant at which an investigation began; null without one.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."resolvedAt" IS 'Instant at which it was resolved; null while it is open.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."resolution" IS 'How it was resolved; null while it is open.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."notes" IS 'Remarks on the resolution; required for a false positive.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."claimId" IS 'Claim it came up with, in the claims database, whoever is suspected; null where there is none.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "fraud_investigations" IS 'The look into an alert, with its evidence and what it recommends.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."id" IS 'Identifier of the fraud investigation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."alertId" IS 'Alert that is looked into; the investigation goes when the alert is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."investigator" IS 'User who investigates, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."status" IS 'State of the investigation, from OPEN to COMPLETED or CANCELLED.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."findings" IS 'What came out; null before, required to complete.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."evidence" IS 'What was gathered: interviews, documents, visits.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."recommendation" IS 'What the investigator recommends to do; null before it is completed.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."startedAt" IS 'Instant at which it began.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."completedAt" IS 'Instant at which it ended; null while it lasts.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "fraud_rules" IS 'A pattern in claims, quotes, payments or people that raises suspicion.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."id" IS 'Identifier of the fraud rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."name" IS 'What the rule is called.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."description" IS 'What the rule looks for, in a sentence.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."category" IS 'What kind of fraud it looks for.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."severity" IS 'How grave a hit is at the threshold.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."conditions" IS 'What must hold for a hit, as a field and a comparison.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."threshold" IS 'Score, 0 to 100, from which an alert is raised.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."isActive" IS 'Whether the rule is still scored.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."createdBy" IS 'User who wrote it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
