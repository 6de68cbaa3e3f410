-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "campaigns_updatedAt" BEFORE UPDATE ON "campaigns" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "campaign_messages_updatedAt" BEFORE UPDATE ON "campaign_messages" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "leads_updatedAt" BEFORE UPDATE ON "leads" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "campaign_messages" IS 'One message of a campaign to one lead or customer, with what became of it.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."id" IS 'Identifier of the campaign message; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."campaignId" IS 'Campaign the message belongs to; deleted with it.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."templateId" IS 'Wording that was sent: an e-mail template where the channel of the campaign is EMAIL, else a template of the notifications database.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."recipientId" IS 'Lead or customer the message is to; the type beside it says which.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."recipientEmail" IS 'E-mail address as it was when the message was written; looked up among those who unsubscribed before sending.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."status" IS 'How far the message came; SUPPRESSED ones were not sent because their recipient had objected (GDPR art. 21).';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."sentAt" IS 'Instant at which it went out; null while queued, and for suppressed ones.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."openedAt" IS 'Instant at which it was first opened.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."clickedAt" IS 'Instant at which a link in it was first followed.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."convertedAt" IS 'Instant at which the recipient did what the campaign asks for, such as signing.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."errorMessage" IS 'Why it did not arrive or was not sent, in the words of the provider.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."leadId" IS 'Lead the message is to, where it is to one; null once the lead is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."recipientType" IS 'Whether the recipient is a LEAD or a CUSTOMER; null on adopted rows.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "campaigns" IS 'A commercial campaign: whom it addresses, over which channel, when and at what cost.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."id" IS 'Identifier of the marketing campaign; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."name" IS 'Name the campaign goes by in the house.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."type" IS 'What the campaign is after: new customers, further cover for those we have, keeping them or winning them back.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."status" IS 'State of the campaign, from DRAFT to COMPLETED or CANCELLED.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."channel" IS 'Way by which it reaches people; by electronic means only with consent or to customers about similar products (LSSI art. 21).';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."targetAudience" IS 'Whom it is meant for as JSON: segment and conditions on customers, policies or leads.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."budget" IS 'What it may cost at most, in euros; null where no budget was set.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."startDate" IS 'Instant from which messages go out.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."endDate" IS 'Instant after which none go out; null while it runs until further notice.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."createdBy" IS 'User who set it up, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."metadata" IS 'Further facts of the campaign as JSON, such as its code.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "lead_activities" IS 'Something done about a lead or that changed him; never edited.';--> statement-breakpoint
COMMENT ON COLUMN "lead_activities"."id" IS 'Identifier of the lead activity; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "lead_activities"."leadId" IS 'Lead it is about; deleted with him.';--> statement-breakpoint
COMMENT ON COLUMN "lead_activities"."activityType" IS 'Kind of activity; STATUS_CHANGE marks a step from one state to the next.';--> statement-breakpoint
COMMENT ON COLUMN "lead_activities"."description" IS 'What was done or said.';--> statement-breakpoint
COMMENT ON COLUMN "lead_activities"."performedBy" IS 'User who did it, in the authentication database; null where the system did.';--> statement-breakpoint
COMMENT ON COLUMN "lead_activities"."metadata" IS 'Further facts as JSON, such as the states a change leads from and to.';--> statement-breakpoint
COMMENT ON COLUMN "lead_activities"."timestamp" IS 'Instant at which it was done, to the millisecond.';--> statement-breakpoint
COMMENT ON TABLE "leads" IS 'Somebody who may become a customer: where he came from, who looks after him and how far he is.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."id" IS 'Identifier of the lead; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."source" IS 'Way by which the lead came in.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."campaignId" IS 'Campaign that brought him; null where none did.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."firstName" IS 'Given name, or that of the contact where a company asks.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."lastName" IS 'Family names.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."email" IS 'E-mail address; a customer with the same one may be the same person.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."phone" IS 'Telephone number, where he left one.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."status" IS 'State of the lead: NEW, CONTACTED, QUALIFIED, QUOTED, then CONVERTED; or LOST, or DISQUALIFIED before he was qualified.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."score" IS 'How likely he is to sign, from 0 to 100.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."assignedTo" IS 'User who looks after him, in the authentication database; null while nobody does.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."convertedAt" IS 'Instant at which he became a customer.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."customerId" IS 'Customer he became, in the customers database; null until he is one.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."productId" IS 'Product he is interested in, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."quoteId" IS 'Quote that was made for him, in the quotes database.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."metadata" IS 'Further facts of the lead as JSON, such as the company he asks for or why he was lost.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
