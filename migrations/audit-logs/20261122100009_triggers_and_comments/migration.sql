-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "security_events_updatedAt" BEFORE UPDATE ON "security_events" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "api_logs" IS 'A request that a program outside made over HTTP, with how it was answered.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."id" IS 'Identifier of the API log; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."method" IS 'HTTP method of the request.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."path" IS 'Path of the request, without host and query.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."statusCode" IS 'HTTP status of the answer.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."userId" IS 'User on whose behalf it was made, in the authentication database; null without one.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."ipAddress" IS 'Network address the request came from.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."userAgent" IS 'Program that asked, as it names itself.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."requestBody" IS 'Body of the request as JSON, without secrets.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."responseBody" IS 'Body of the answer as JSON, kept for errors only.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."duration" IS 'Time until the answer, in milliseconds.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."timestamp" IS 'Instant at which the request came in.';--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."apiKeyId" IS 'Key the program presented, in the system-config database; null where a user asked.';--> statement-breakpoint
COMMENT ON TABLE "audit_logs" IS 'One thing that somebody did to a row: who, what, when and what changed; never altered afterwards.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."id" IS 'Identifier of the audit log; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."userId" IS 'User who did it, in the authentication database; may be a word such as `system` where nobody was signed in.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."action" IS 'What was done; reading medical or secret data and exporting count as well.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."resource" IS 'Table of the row, such as `policies`; with the id it names one row of any of the forty databases.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."resourceId" IS 'Identifier of the row; null where the action is about no single row, such as an export.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."changes" IS 'Changed columns as JSON, each with its value before and after; secrets and medical data are left out.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."ipAddress" IS 'Network address the request came from; null for jobs.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."userAgent" IS 'Browser or program the request came from, as it names itself.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."metadata" IS 'Further facts as JSON, such as the operation and the number the row is known by.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."timestamp" IS 'Instant of the action.';--> statement-breakpoint
COMMENT ON TABLE "security_events" IS 'Something that may be an attack, or that a review of security must know.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."id" IS 'Identifier of the security event; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."eventType" IS 'What was seen, such as a failed sign-in or a large export.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."severity" IS 'How grave it is; HIGH and CRITICAL must be resolved by somebody.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."userId" IS 'User it is about, in the authentication database; null where the name given belongs to nobody.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."ipAddress" IS 'Network address it came from.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."description" IS 'What was seen, in words.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."details" IS 'Facts of the event as JSON, such as the number of attempts.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."resolved" IS 'Whether somebody has looked into it and closed it.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."resolvedAt" IS 'Instant at which it was closed; null while open.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."resolvedBy" IS 'User who closed it, in the authentication database; null while open.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."timestamp" IS 'Instant at which it happened.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "system_logs" IS 'A line that a program wrote about itself.';--> statement-breakpoint
COMMENT ON COLUMN "system_logs"."id" IS 'Identifier of the system log; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "system_logs"."level" IS 'How grave it is; ERROR and FATAL call for somebody.';--> statement-breakpoint
COMMENT ON COLUMN "system_logs"."service" IS 'Program that wrote the line, such as a subgraph or the gateway.';--> statement-breakpoint
COMMENT ON COLUMN "system_logs"."message" IS 'What happened, in words.';--> statement-breakpoint
COMMENT ON COLUMN "system_logs"."context" IS 'Facts of the moment as JSON, such as the request or the job; no personal data.';--> statement-breakpoint
COMMENT ON COLUMN "system_logs"."stackTrace" IS 'Where in the program it happened; null where nothing failed.';--> statement-breakpoint
COMMENT ON COLUMN "system_logs"."timestamp" IS 'Instant at which the line was written.';
