-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "complaints_updatedAt" BEFORE UPDATE ON "complaints" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "complaint_escalations" IS 'A complaint handed up, within the house or to the regulator; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_escalations"."id" IS 'Identifier of the complaint escalation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_escalations"."complaintId" IS 'Complaint that was handed up.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_escalations"."escalatedFrom" IS 'User, or on adopted rows the tier, that had it before; users are in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_escalations"."escalatedTo" IS 'User, or on adopted rows the tier, that has it now; for the regulator whoever answers to it in the house.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_escalations"."reason" IS 'Why it was handed up.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_escalations"."escalatedBy" IS 'User who handed it up, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_escalations"."escalatedAt" IS 'Instant at which it was handed up.';--> statement-breakpoint
COMMENT ON TABLE "complaint_responses" IS 'Something written on a complaint, to the customer or among ourselves; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."id" IS 'Identifier of the complaint response; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."complaintId" IS 'Complaint it belongs to.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."respondedBy" IS 'User who wrote it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."responseType" IS 'Kind of writing: receipt, request, account of the unit complained of, decision.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."message" IS 'Text as it was written.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."isInternal" IS 'Whether the customer never sees it.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."attachments" IS 'Addresses of the files sent with it.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON TABLE "complaints" IS 'A complaint of a customer, to be answered within a month of its filing (Ley 44/2002 art. 29 bis).';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."id" IS 'Identifier of the complaint; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."complaintNumber" IS 'Number of the complaint, unique across the book; the customer follows it by this key.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."customerId" IS 'Customer who complains, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."policyId" IS 'Policy it is about, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."claimId" IS 'Claim it is about, in the claims database.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."type" IS 'QUEJA is about a delay or bad treatment, RECLAMACION asks for a right or money, CONSULTA asks a question, INCIDENCIA reports a fault.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."category" IS 'What it is about.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."severity" IS 'How grave it is for the customer and for us.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."status" IS 'State of the complaint, from RECEIVED to a decision and CLOSED; ESCALATED_DGSFP lies with the regulator.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."subject" IS 'Subject in a few words, as the customer put it.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."description" IS 'What the customer wrote.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."channel" IS 'Way it came in; there is no telephone, since the law wants it in writing (Ley 44/2002 art. 29 ter).';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."assignedTo" IS 'User who handles it, in the authentication database; he is outside the unit complained of (art. 29.3).';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."priority" IS 'Order in which it is to be handled.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."resolutionDueDate" IS 'Instant by which it must be decided: a month from filing, without the days the customer takes to complete it; 90 days for the stage before the regulator.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."resolvedAt" IS 'Instant of the decision, settlement, withdrawal or archiving.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."resolution" IS 'Reasoned decision; an adverse one names the way to the regulator (art. 29 septies).';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."customerSatisfaction" IS 'Points from 1 to 5 the customer gave the handling once it was closed.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."agentId" IS 'Agent complained of, in the agents database; null where it is about no agent.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."insurerId" IS 'Insurer complained of, in the insurers database; null where it is about us alone.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."parentComplaintId" IS 'Complaint we denied before this one reached the regulator.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."productId" IS 'Product the policy was sold as, in the products database.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."metadata" IS 'Further facts as JSON: days the clock stood, when the decision was notified, when it went to the regulator.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
