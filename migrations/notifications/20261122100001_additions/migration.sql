ALTER TABLE "notifications" ADD COLUMN "relatedId" text;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "templateId" text;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "relatedType" text;