-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "notifications_updatedAt" BEFORE UPDATE ON "notifications" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "notification_templates_updatedAt" BEFORE UPDATE ON "notification_templates" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "notification_preferences_updatedAt" BEFORE UPDATE ON "notification_preferences" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "notification_preferences" IS 'Whether a user wants messages of one kind by one channel; where nothing is said the wording''s usual channel is used.';--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."id" IS 'Identifier of the notification preference; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."userId" IS 'User who said so, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."channel" IS 'Channel it is about.';--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."type" IS 'Kind of message it is about.';--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."isEnabled" IS 'False where the user does not want it; security messages and legal letters come all the same.';--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "notification_templates" IS 'The wording of one message for one channel.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."id" IS 'Identifier of the notification template; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."name" IS 'Unique name, such as RECIBO_EMITIDO.EMAIL.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."type" IS 'What its messages are about.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."channel" IS 'Channel it is worded for.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."subject" IS 'Headline, with {{name}} where a fact goes.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."template" IS 'Text, with {{name}} where a fact goes.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."variables" IS 'Names of the facts that headline and text ask for.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."isActive" IS 'Whether new messages may be made from it.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "notifications" IS 'One message to one user of the platform about something that happened.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."id" IS 'Identifier of the notification; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."userId" IS 'User it is meant for, in the authentication database; customers get theirs through their portal user.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."type" IS 'What it is about; also what a user''s preferences are stated for.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."channel" IS 'How it reaches the user; IN_APP stays within the platform and POSTAL is a letter.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."subject" IS 'Headline, with its facts already put in.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."message" IS 'Text as it was or will be sent, with its facts already put in.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."priority" IS 'How pressing it is, from LOW to URGENT.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."status" IS 'How far it has come, from PENDING or SCHEDULED to DELIVERED and READ, or FAILED or CANCELLED.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."scheduledFor" IS 'Instant it was planned to go out at; null where it goes at once.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."sentAt" IS 'Instant at which it was handed to the channel; null while it was not.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."readAt" IS 'Instant at which the user opened it; paper and SMS do not tell.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."relatedId" IS 'Identifier of the policy, claim, invoice … it is about.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."templateId" IS 'Wording it was made from; the message keeps its own text when the wording changes.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."relatedType" IS 'Kind of thing it is about, which says in which database the id is found.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."metadata" IS 'Further facts as JSON, such as the error of the provider and the attempts made.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
