-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "medical_records_claimId_idx" ON "medical_records" ("claimId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "medical_questionnaires_underwritingCaseId_idx" ON "medical_questionnaires" ("underwritingCaseId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "medical_examinations_underwritingCaseId_idx" ON "medical_examinations" ("underwritingCaseId");