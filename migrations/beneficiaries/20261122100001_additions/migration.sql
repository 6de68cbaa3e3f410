ALTER TABLE "beneficiaries" ADD COLUMN "customerId" text;--> statement-breakpoint
ALTER TABLE "beneficiary_payouts" ADD COLUMN "paymentId" text;