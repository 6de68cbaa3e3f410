-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "commissions_clawbackOfId_idx" ON "commissions" ("clawbackOfId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "commissions_invoiceId_idx" ON "commissions" ("invoiceId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "commissions_paymentId_idx" ON "commissions" ("paymentId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "commissions_statementId_idx" ON "commissions" ("statementId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "invoices_creditNoteForId_idx" ON "invoices" ("creditNoteForId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "invoices_endorsementId_idx" ON "invoices" ("endorsementId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "invoices_policyId_idx" ON "invoices" ("policyId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "invoices_renewalId_idx" ON "invoices" ("renewalId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "payments_beneficiaryPayoutId_idx" ON "payments" ("beneficiaryPayoutId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "payments_claimId_idx" ON "payments" ("claimId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "payments_endorsementId_idx" ON "payments" ("endorsementId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "payments_invoiceId_idx" ON "payments" ("invoiceId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "payments_payeeType_payeeId_idx" ON "payments" ("payeeType","payeeId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "payments_refundOfPaymentId_idx" ON "payments" ("refundOfPaymentId");
