-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "system_logs_message_trgm_idx" ON "system_logs" USING gin ("message" gin_trgm_ops);