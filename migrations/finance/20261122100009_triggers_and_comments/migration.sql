-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "payments_updatedAt" BEFORE UPDATE ON "payments" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "invoices_updatedAt" BEFORE UPDATE ON "invoices" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "commissions_updatedAt" BEFORE UPDATE ON "commissions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "commission_statements_updatedAt" BEFORE UPDATE ON "commission_statements" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "payments" IS 'One movement of money, in or out: a premium collected, a claim paid, a refund.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."id" IS 'Identifier of the payment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."paymentNumber" IS 'Number of the payment, unique across the book.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."policyId" IS 'Policy the money is for, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."customerId" IS 'Customer who pays or is paid, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."amount" IS 'Amount moved, always positive, in the currency beside it; the direction says which way.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."currency" IS 'Currency of the amount, an ISO 4217 code.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."method" IS 'How the money moves; DIRECT_DEBIT is a SEPA collection.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."status" IS 'State of the payment, from PENDING to COMPLETED, RETURNED or REFUNDED.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."dueDate" IS 'Instant at which the money falls due; cover is suspended a month after an unpaid one (LCS art. 15).';--> statement-breakpoint
COMMENT ON COLUMN "payments"."paidAt" IS 'Instant at which the money moved; cover is back 24 hours after that day (LCS art. 15).';--> statement-breakpoint
COMMENT ON COLUMN "payments"."reference" IS 'Reference of the bank or payment provider.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."beneficiaryPayoutId" IS 'Payout to a beneficiary that this payment carries out, in the beneficiaries database.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."claimId" IS 'Claim that is paid or recovered, in the claims database; null for premiums.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."endorsementId" IS 'Endorsement whose premium is collected or given back, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."invoiceId" IS 'Invoice the payment settles in whole or in part.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."payeeId" IS 'Identifier of whoever receives the money.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."refundOfPaymentId" IS 'Payment that this one gives back, in whole or in part.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."payeeType" IS 'Kind of receiver, which says in which database the id is found.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."direction" IS 'Whether the money comes IN or goes OUT; null on adopted rows reads as IN.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."purpose" IS 'What the money is for; null on adopted rows reads as PREMIUM.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."metadata" IS 'Further facts of the payment as JSON, such as return codes of the bank.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "payments"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "invoices" IS 'A receipt (recibo) for a premium instalment, or a credit note against one; never edited once issued.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."id" IS 'Identifier of the invoice; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."invoiceNumber" IS 'Number of the invoice in its series, unique.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."customerId" IS 'Customer who is charged, in the customers database.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."policyId" IS 'Policy the premium is for, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."amount" IS 'Net premium and fees before taxes and surcharges, in the currency beside it.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."tax" IS 'Taxes and surcharges, such as the insurance premium tax (IPS), in the currency beside it.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."total" IS 'Amount to pay, net plus taxes; the sum of the invoice lines.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."currency" IS 'Currency of the amounts, an ISO 4217 code.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."status" IS 'State of the invoice, from DRAFT to PAID, WRITTEN_OFF or CREDITED.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."issueDate" IS 'Instant at which the invoice was issued.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."dueDate" IS 'Instant until which the invoice is to be paid.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."paidAt" IS 'Instant at which the invoice was paid in full; null before.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."creditNoteForId" IS 'Invoice that this credit note takes back; null for ordinary invoices.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."endorsementId" IS 'Endorsement that is charged or credited, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."insurerId" IS 'Insurer who issues the receipt; a broker only holds the money (RDL 3/2020 art. 136).';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."renewalId" IS 'Renewal process that led to the charge, in the renewals database.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."metadata" IS 'Further facts of the invoice as JSON, such as series and instalment.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "invoices"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "commissions" IS 'What an agent earns on a policy, or what an insurer owes for it.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."id" IS 'Identifier of the commission; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."agentId" IS 'Agent who earns it, in the agents database.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."policyId" IS 'Policy it is earned on, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."amount" IS 'Amount earned in euros, negative for a clawback.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."percentage" IS 'Share of the premium it was reckoned at, in per cent.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."type" IS 'Why it is earned, such as NEW_BUSINESS, RENEWAL or OVERRIDE.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."status" IS 'State of the commission, from PENDING to PAID or CLAWED_BACK.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."periodStart" IS 'Instant at which the period it is reckoned for begins.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."periodEnd" IS 'Instant at which the period it is reckoned for ends.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."paidAt" IS 'Instant at which it was paid out; null before.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."clawbackOfId" IS 'Commission that this row takes back (extorno); a paid one is never edited.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."insurerId" IS 'Insurer who owes it, in the insurers database.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."invoiceId" IS 'Invoice whose premium it is earned on.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."paymentId" IS 'Payment that made it earned: commission follows the premium collected.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."statementId" IS 'Statement in which it is settled; null until it is in one.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "commissions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "commission_statements" IS 'A settlement (liquidación) of commissions of one period, with an agent or with an insurer.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."id" IS 'Identifier of the commission statement; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."statementNumber" IS 'Number of the statement, unique.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."agentId" IS 'Agent it is settled with, in the agents database; null when it is an insurer.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."insurerId" IS 'Insurer it is settled with, in the insurers database; null when it is an agent.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."periodStart" IS 'Instant at which the settled period begins.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."periodEnd" IS 'Instant at which the settled period ends.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."currency" IS 'Currency of the total, an ISO 4217 code.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."total" IS 'Amount settled, the sum of its commissions, in the currency beside it.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."status" IS 'State of the statement, from OPEN to RECONCILED or PAID.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."issuedAt" IS 'Instant at which it was sent out; null before.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."paidAt" IS 'Instant at which it was paid; null before.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "commission_statements"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "invoice_lines" IS 'One part of an invoice''s total: net premium, tax, surcharge, fee or discount.';--> statement-breakpoint
COMMENT ON COLUMN "invoice_lines"."id" IS 'Identifier of the invoice line; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "invoice_lines"."invoiceId" IS 'Invoice the line belongs to; an invoice with lines cannot be deleted.';--> statement-breakpoint
COMMENT ON COLUMN "invoice_lines"."lineNumber" IS 'Place of the line on the invoice, from 1.';--> statement-breakpoint
COMMENT ON COLUMN "invoice_lines"."kind" IS 'What the line charges; IPS is the premium tax, CCS_SURCHARGE and CLEA go to the Consorcio.';--> statement-breakpoint
COMMENT ON COLUMN "invoice_lines"."description" IS 'Wording of the line on the invoice.';--> statement-breakpoint
COMMENT ON COLUMN "invoice_lines"."coverageId" IS 'Guarantee whose premium the line charges, in the policies database.';--> statement-breakpoint
COMMENT ON COLUMN "invoice_lines"."rate" IS 'Rate of the tax or surcharge as a fraction, 0.08 for eight per cent; null for other lines.';--> statement-breakpoint
COMMENT ON COLUMN "invoice_lines"."amount" IS 'Amount of the line, negative for discounts and credits, in the currency of the invoice.';--> statement-breakpoint
COMMENT ON COLUMN "invoice_lines"."createdAt" IS 'Instant at which the row was written, to the millisecond.';
