-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "training_courses_prerequisites_idx" ON "training_courses" USING gin ("prerequisites");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "training_courses_code_trgm_idx" ON "training_courses" USING gin ("code" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "training_courses_name_trgm_idx" ON "training_courses" USING gin ("name" gin_trgm_ops);