-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "campaign_messages_leadId_idx" ON "campaign_messages" ("leadId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "campaign_messages_recipientEmail_idx" ON "campaign_messages" ("recipientEmail");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "campaign_messages_recipientType_recipientId_idx" ON "campaign_messages" ("recipientType","recipientId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "campaign_messages_templateId_idx" ON "campaign_messages" ("templateId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "leads_customerId_idx" ON "leads" ("customerId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "leads_productId_idx" ON "leads" ("productId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "leads_quoteId_idx" ON "leads" ("quoteId");