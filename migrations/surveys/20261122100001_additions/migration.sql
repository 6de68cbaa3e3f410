ALTER TABLE "survey_responses" ADD COLUMN "relatedId" text;--> statement-breakpoint
ALTER TABLE "survey_responses" ADD COLUMN "relatedType" text;