ALTER TABLE "renewal_processes" ADD COLUMN "acceptedQuoteId" text;--> statement-breakpoint
ALTER TABLE "renewal_processes" ADD COLUMN "customerId" text;--> statement-breakpoint
ALTER TABLE "renewal_processes" ADD COLUMN "newPolicyId" text;