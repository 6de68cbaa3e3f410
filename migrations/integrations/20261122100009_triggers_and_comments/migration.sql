-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "integrations_updatedAt" BEFORE UPDATE ON "integrations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "webhooks_updatedAt" BEFORE UPDATE ON "webhooks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "webhook_deliveries_updatedAt" BEFORE UPDATE ON "webhook_deliveries" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "integration_logs" IS 'One exchange with a system outside.';--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."id" IS 'Identifier of the integration log; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."integrationId" IS 'Connection it went over; its log goes when it is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."action" IS 'What was asked or sent, such as `claims.notify`.';--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."status" IS 'How it ended; RETRY when it will be tried again.';--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."requestData" IS 'What was sent, as JSON, without secrets.';--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."responseData" IS 'What came back, as JSON; null where nothing did.';--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."errorMessage" IS 'What went wrong; null where nothing did.';--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."duration" IS 'Time until the answer, in milliseconds.';--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."timestamp" IS 'Instant at which the exchange began.';--> statement-breakpoint
COMMENT ON TABLE "integrations" IS 'A connection to a system outside, such as an insurer, a bank or a signature provider.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."id" IS 'Identifier of the integration; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."name" IS 'Name of the connection for people.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."type" IS 'What kind of system is at the other end.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."provider" IS 'Who runs the system at the other end.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."status" IS 'State of the connection; ERROR when the last exchanges failed.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."config" IS 'How the connection is set up, as JSON, such as address and format; no secrets.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."credentials" IS 'Names and secrets it signs in with, as JSON; encrypted, and never leaves the database.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."isActive" IS 'Whether the connection is used at all.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."lastSyncAt" IS 'Instant of the last exchange that succeeded; null before the first.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."createdBy" IS 'User who set it up, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "webhook_deliveries" IS 'One event on its way to one webhook.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."id" IS 'Identifier of the webhook delivery; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."webhookId" IS 'Webhook that is told; its deliveries go when it is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."event" IS 'Name of the event, such as `policy.activated`.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."payload" IS 'What is sent, as JSON: the event and the ids of its rows, no personal data.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."status" IS 'State of the delivery; DEAD_LETTER when all attempts failed.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."attempts" IS 'How often it was called so far.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."responseCode" IS 'HTTP status of the last answer; null where none came.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."responseBody" IS 'Body of the last answer, cut short.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."errorMessage" IS 'What went wrong at the last attempt; null where nothing did.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."deliveredAt" IS 'Instant at which the receiver accepted it; null before.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "webhooks" IS 'An address outside that wants to be told when something happens.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."id" IS 'Identifier of the webhook; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."name" IS 'Name of the webhook for people.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."url" IS 'Address that is called with a POST, always https; no secrets.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."secret" IS 'Secret the calls are signed with (HMAC), so that the receiver can check them; never leaves the database.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."events" IS 'Names of the events it is told of, such as `claim.approved`.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."status" IS 'State of the webhook; SUSPENDED by the system after too many failures, PAUSED by hand.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."isActive" IS 'Whether it is called at all.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."retryCount" IS 'How often a failed call is tried again before it is given up.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."lastTriggeredAt" IS 'Instant of the last event it was told of; null before the first.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."createdBy" IS 'User who set it up, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
