-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "training_courses_instructor_idx" ON "training_courses" ("instructor");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "training_sessions_instructor_idx" ON "training_sessions" ("instructor");