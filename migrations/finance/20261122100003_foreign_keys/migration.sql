ALTER TABLE "commissions" ADD CONSTRAINT "commissions_clawbackOfId_fkey" FOREIGN KEY ("clawbackOfId") REFERENCES "commissions"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;--> statement-breakpoint
ALTER TABLE "commissions" ADD CONSTRAINT "commissions_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;--> statement-breakpoint
ALTER TABLE "commissions" ADD CONSTRAINT "commissions_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;--> statement-breakpoint
ALTER TABLE "commissions" ADD CONSTRAINT "commissions_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "commission_statements"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_creditNoteForId_fkey" FOREIGN KEY ("creditNoteForId") REFERENCES "invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_refundOfPaymentId_fkey" FOREIGN KEY ("refundOfPaymentId") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
