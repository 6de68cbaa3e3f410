ALTER TABLE "payments" VALIDATE CONSTRAINT "payments_invoiceId_fkey";--> statement-breakpoint
ALTER TABLE "payments" VALIDATE CONSTRAINT "payments_refundOfPaymentId_fkey";--> statement-breakpoint
ALTER TABLE "invoices" VALIDATE CONSTRAINT "invoices_creditNoteForId_fkey";--> statement-breakpoint
ALTER TABLE "commissions" VALIDATE CONSTRAINT "commissions_clawbackOfId_fkey";--> statement-breakpoint
ALTER TABLE "commissions" VALIDATE CONSTRAINT "commissions_invoiceId_fkey";--> statement-breakpoint
ALTER TABLE "commissions" VALIDATE CONSTRAINT "commissions_paymentId_fkey";--> statement-breakpoint
ALTER TABLE "commissions" VALIDATE CONSTRAINT "commissions_statementId_fkey";
