-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "agents_updatedAt" BEFORE UPDATE ON "agents" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "agent_certifications_updatedAt" BEFORE UPDATE ON "agent_certifications" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "agent_territories_updatedAt" BEFORE UPDATE ON "agent_territories" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "agents" IS 'A person or firm that sells and looks after policies.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."id" IS 'Identifier of the agent; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."agentNumber" IS 'Number of the agent in our network, unique.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."firstName" IS 'Given name.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."lastName" IS 'Family names.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."email" IS 'E-mail address of the agent at work, unique across agents.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."phone" IS 'Telephone number at work.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."mobile" IS 'Mobile number at work.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."identityType" IS 'Kind of identity document or tax number held.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."identityNumber" IS 'Number of the identity document (DNI, NIE, CIF …), unique across agents.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."status" IS 'Standing of the agent; only an ACTIVE one may sell.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."level" IS 'Rank in the network, from TRAINEE to DIRECTOR.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."managerId" IS 'Agent this one reports to; null at the top.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."commissionRate" IS 'Usual share of the premium earned as commission, in per cent.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."territory" IS 'Code of the territory mainly worked in.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."metadata" IS 'Further facts of the agent as JSON, such as the DGSFP register key.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "agents"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "agent_certifications" IS 'A qualification that entitles an agent to sell a kind of insurance.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."id" IS 'Identifier of the agent certification; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."agentId" IS 'Agent who holds it; the row goes when the agent goes.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."name" IS 'Name of the qualification.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."issuingOrganization" IS 'Body that granted it.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."issueDate" IS 'Instant from which it holds.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."expiryDate" IS 'Instant at which it runs out; null when it never does.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."certificateNumber" IS 'Number on the certificate.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."status" IS 'Whether it is VALID, still PENDING, EXPIRED or REVOKED.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "agent_certifications"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "agent_territories" IS 'An area an agent works in.';--> statement-breakpoint
COMMENT ON COLUMN "agent_territories"."id" IS 'Identifier of the agent territory; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "agent_territories"."agentId" IS 'Agent who works there; the row goes when the agent goes.';--> statement-breakpoint
COMMENT ON COLUMN "agent_territories"."territory" IS 'Code of the territory.';--> statement-breakpoint
COMMENT ON COLUMN "agent_territories"."postalCodes" IS 'Postcodes that make up the area; null or empty means the whole territory.';--> statement-breakpoint
COMMENT ON COLUMN "agent_territories"."isPrimary" IS 'Whether this is the agent''s main area.';--> statement-breakpoint
COMMENT ON COLUMN "agent_territories"."assignedAt" IS 'Instant from which the agent works there.';--> statement-breakpoint
COMMENT ON COLUMN "agent_territories"."territoryId" IS 'The territory itself, in the territories database.';--> statement-breakpoint
COMMENT ON COLUMN "agent_territories"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "agent_territories"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
