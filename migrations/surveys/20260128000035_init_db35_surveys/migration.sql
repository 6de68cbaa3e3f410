CREATE TABLE "surveys" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"type" text NOT NULL,
	"targetAudience" text NOT NULL,
	"questions" jsonb NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"startDate" timestamp(3),
	"endDate" timestamp(3),
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_responses" (
	"id" text PRIMARY KEY,
	"surveyId" text NOT NULL,
	"respondentId" text,
	"respondentType" text NOT NULL,
	"answers" jsonb NOT NULL,
	"score" numeric(5,2),
	"completedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"metadata" jsonb
);
--> statement-breakpoint
CREATE TABLE "survey_analytics" (
	"id" text PRIMARY KEY,
	"surveyId" text NOT NULL,
	"totalResponses" integer NOT NULL,
	"averageScore" numeric(5,2),
	"completionRate" numeric(5,2),
	"responsesBySegment" jsonb,
	"questionAnalysis" jsonb,
	"calculatedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "surveys_type_idx" ON "surveys" ("type");--> statement-breakpoint
CREATE INDEX "surveys_isActive_idx" ON "surveys" ("isActive");--> statement-breakpoint
CREATE INDEX "survey_responses_surveyId_idx" ON "survey_responses" ("surveyId");--> statement-breakpoint
CREATE INDEX "survey_responses_respondentId_idx" ON "survey_responses" ("respondentId");--> statement-breakpoint
CREATE INDEX "survey_analytics_surveyId_idx" ON "survey_analytics" ("surveyId");--> statement-breakpoint
ALTER TABLE "survey_responses" ADD CONSTRAINT "survey_responses_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "surveys"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "survey_analytics" ADD CONSTRAINT "survey_analytics_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "surveys"("id") ON DELETE CASCADE ON UPDATE CASCADE;