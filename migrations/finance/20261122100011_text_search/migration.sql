-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "invoices_invoiceNumber_trgm_idx" ON "invoices" USING gin ("invoiceNumber" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "payments_paymentNumber_trgm_idx" ON "payments" USING gin ("paymentNumber" gin_trgm_ops);