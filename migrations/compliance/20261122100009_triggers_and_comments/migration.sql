-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "compliance_rules_updatedAt" BEFORE UPDATE ON "compliance_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "compliance_checks_updatedAt" BEFORE UPDATE ON "compliance_checks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "gdpr_requests_updatedAt" BEFORE UPDATE ON "gdpr_requests" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "data_retention_policies_updatedAt" BEFORE UPDATE ON "data_retention_policies" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "compliance_checks" IS 'One rule checked on one thing of the business, and what was found.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."id" IS 'Identifier of the compliance check; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."ruleId" IS 'Rule that was checked.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."entityType" IS 'Kind of thing that was checked, which says in which database the id is found.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."entityId" IS 'Identifier of the thing that was checked.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."status" IS 'Outcome: PASSED, or FAILED until it is RESOLVED or WAIVED; PENDING while nobody has looked.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."result" IS 'What the check looked at and found, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."violations" IS 'List of violations as JSON; null where there are none.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."resolvedAt" IS 'Instant at which a violation was mended or waived.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."resolvedBy" IS 'User who mended or waived it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."checkedAt" IS 'Instant of the check.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "compliance_rules" IS 'A duty, by law or our own, that things of the business are checked against.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."id" IS 'Identifier of the compliance rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."name" IS 'Short name of the duty, in Spanish.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."description" IS 'What the law or the house asks, with the article where there is one.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."category" IS 'Field of the duty, such as KYC for knowing the customer or AML against money laundering.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."regulation" IS 'Law or standard it comes from; INTERNAL is our own.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."severity" IS 'How grave a violation is; CRITICAL stops the operation.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."conditions" IS 'Which things are checked and what must hold for them, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."actions" IS 'What follows a violation, as JSON: a task, a notice, a stop.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."isActive" IS 'Whether checks are still made by it.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."effectiveFrom" IS 'Instant from which it applies.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."effectiveTo" IS 'First instant at which it no longer applies; null while it does.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."createdBy" IS 'User who wrote the rule down, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "data_retention_policies" IS 'How long data of one kind is kept before it is blocked and destroyed.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."id" IS 'Identifier of the data retention policy; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."name" IS 'Short name of the policy, in Spanish.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."dataType" IS 'Kind of data it is about.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."retentionPeriod" IS 'How long the data is in use, counted in the unit beside it; precontractual papers six years after the contract (RDL 3/2020 DA 13).';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."retentionUnit" IS 'Unit of all three periods.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."archiveAfter" IS 'Age at which data moves to the archive, in the unit; null where it never does.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."deleteAfter" IS 'Age at which data is destroyed, in the unit; in between it is kept blocked (LOPDGDD art. 32).';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."isActive" IS 'Whether the policy is applied; a replaced one stays for the record.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "gdpr_requests" IS 'A request of a person about his own data, to be answered within a month (GDPR art. 12.3).';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."id" IS 'Identifier of the GDPR request; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."requestType" IS 'Right that is exercised (GDPR art. 15 to 22).';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."customerId" IS 'Customer who asks, in the customers database; always a natural person.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."status" IS 'State of the request; PARTIALLY_COMPLETED means that some data is kept blocked by legal duty.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."requestedAt" IS 'Instant of the request; the month to answer runs from it.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."processedAt" IS 'Instant at which work on it began, once the identity was proven.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."completedAt" IS 'Instant at which it ended: answered, rejected or withdrawn.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."processedBy" IS 'User who handles it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."notes" IS 'Remarks of the handler, such as the reason of a rejection.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."metadata" IS 'Further facts as JSON: when the answer is due, an extension by two months, and what was done in each database.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
