ALTER TABLE "complaints" ADD COLUMN "agentId" text;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "insurerId" text;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "parentComplaintId" text;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "productId" text;