-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "survey_responses_relatedType_relatedId_idx" ON "survey_responses" ("relatedType","relatedId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "survey_responses_respondentType_respondentId_idx" ON "survey_responses" ("respondentType","respondentId");