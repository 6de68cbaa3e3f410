-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "analytics_metrics_metricName_trgm_idx" ON "analytics_metrics" USING gin ("metricName" gin_trgm_ops);