-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "loss_ratios_insurerId_idx" ON "loss_ratios" ("insurerId");