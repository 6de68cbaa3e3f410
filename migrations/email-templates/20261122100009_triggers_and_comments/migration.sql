-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "email_templates_updatedAt" BEFORE UPDATE ON "email_templates" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "email_campaigns_updatedAt" BEFORE UPDATE ON "email_campaigns" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "email_logs_updatedAt" BEFORE UPDATE ON "email_logs" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "email_campaigns" IS 'The sending of one wording to many, with its figures.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."id" IS 'Identifier of the email campaign; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."name" IS 'Name our staff find it by.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."templateId" IS 'Wording that is sent; a campaign goes when its template goes.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."fromName" IS 'Sender as the reader sees it.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."fromEmail" IS 'Address it is sent from.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."replyTo" IS 'Address answers go to; null where it is the sender''s.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."subject" IS 'Subject line of this campaign.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."segmentCriteria" IS 'Who is written to, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."status" IS 'State of the sending, from DRAFT through SCHEDULED and SENDING to SENT.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."scheduledFor" IS 'Instant at which the sending is to begin; null for a draft.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."sentAt" IS 'Instant at which the last e-mail went out; null until the campaign is SENT.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."recipientCount" IS 'Addresses it is meant for, those that are suppressed included.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."sentCount" IS 'E-mails that went out.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."openedCount" IS 'E-mails opened at least once.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."clickedCount" IS 'E-mails in which a link was followed.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."bouncedCount" IS 'E-mails that came back.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."unsubscribedCount" IS 'Readers who opted out from one of its e-mails.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."createdBy" IS 'User who set it up.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."marketingCampaignId" IS 'Campaign it is part of, in the marketing database.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "email_logs" IS 'One e-mail to one address, and what became of it.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."id" IS 'Identifier of the email log; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."campaignId" IS 'Campaign that sent it; null for what a customer is told about his own business.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."templateId" IS 'Wording it was made from.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."recipientEmail" IS 'Address it went to.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."recipientName" IS 'Name of the recipient at the time.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."subject" IS 'Subject line as it was sent.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."status" IS 'Furthest it came, from QUEUED to OPENED or CLICKED; SUPPRESSED was held back for one who had opted out.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."sentAt" IS 'Instant at which it left; null where it has not.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."openedAt" IS 'Instant at which it was first opened.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."clickedAt" IS 'Instant at which a link in it was first followed.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."bouncedAt" IS 'Instant at which it came back.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."errorMessage" IS 'What the mail server answered when it failed.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."customerId" IS 'Customer it was written to, in the customers database; null for leads.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."metadata" IS 'Further facts as JSON, such as the provider''s own identifier.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "email_templates" IS 'The wording of an e-mail in one language.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."id" IS 'Identifier of the email template; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."name" IS 'Name our staff find it by.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."code" IS 'Unique code, such as RECIBO_EMITIDO_CA.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."subject" IS 'Subject line, with {{name}} where a fact goes.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."htmlContent" IS 'Body as HTML, with {{name}} where a fact goes.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."textContent" IS 'Body as plain text, for readers that show no HTML.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."variables" IS 'Names of the facts that subject and body ask for.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."category" IS 'What it serves; only MARKETING asks for consent and can be unsubscribed from.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."language" IS 'Language of the wording; a complaint is answered in the complainant''s own.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."isActive" IS 'Whether new e-mails may be made from it.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."version" IS 'Number of the wording, from 1, raised with each change.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."createdBy" IS 'User who wrote it.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."updatedBy" IS 'User who changed it last; null where nobody has.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "email_unsubscribes" IS 'An address that takes no more commercial e-mail; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "email_unsubscribes"."id" IS 'Identifier of the email unsubscribe; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "email_unsubscribes"."email" IS 'Address that opted out, unique; it is checked before every campaign.';--> statement-breakpoint
COMMENT ON COLUMN "email_unsubscribes"."reason" IS 'Why, in the reader''s words or the page''s; null where none was given.';--> statement-breakpoint
COMMENT ON COLUMN "email_unsubscribes"."unsubscribedAt" IS 'Instant from which commercial e-mail to it is held back (LSSI art. 22).';
