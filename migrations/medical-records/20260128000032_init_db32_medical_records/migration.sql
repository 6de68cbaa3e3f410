CREATE TABLE "medical_records" (
	"id" text PRIMARY KEY,
	"customerId" text NOT NULL,
	"recordType" text NOT NULL,
	"recordDate" timestamp(3) NOT NULL,
	"diagnosis" text,
	"treatment" text,
	"medications" text[],
	"doctorName" text,
	"facilityName" text,
	"notes" text,
	"isPreexisting" boolean DEFAULT false NOT NULL,
	"affectsCoverage" boolean DEFAULT false NOT NULL,
	"confidential" boolean DEFAULT true NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "medical_questionnaires" (
	"id" text PRIMARY KEY,
	"customerId" text NOT NULL,
	"quoteId" text,
	"policyId" text,
	"questions" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"riskScore" numeric(5,2),
	"reviewedBy" text,
	"reviewedAt" timestamp(3),
	"status" text NOT NULL,
	"completedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "medical_examinations" (
	"id" text PRIMARY KEY,
	"customerId" text NOT NULL,
	"policyId" text,
	"examinationType" text NOT NULL,
	"examinationDate" timestamp(3) NOT NULL,
	"doctorName" text NOT NULL,
	"facilityName" text NOT NULL,
	"results" jsonb NOT NULL,
	"conclusion" text,
	"recommendedActions" text,
	"reportUrl" text,
	"status" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "medical_records_customerId_idx" ON "medical_records" ("customerId");--> statement-breakpoint
CREATE INDEX "medical_records_recordType_idx" ON "medical_records" ("recordType");--> statement-breakpoint
CREATE INDEX "medical_records_recordDate_idx" ON "medical_records" ("recordDate");--> statement-breakpoint
CREATE INDEX "medical_questionnaires_customerId_idx" ON "medical_questionnaires" ("customerId");--> statement-breakpoint
CREATE INDEX "medical_questionnaires_quoteId_idx" ON "medical_questionnaires" ("quoteId");--> statement-breakpoint
CREATE INDEX "medical_questionnaires_policyId_idx" ON "medical_questionnaires" ("policyId");--> statement-breakpoint
CREATE INDEX "medical_questionnaires_status_idx" ON "medical_questionnaires" ("status");--> statement-breakpoint
CREATE INDEX "medical_examinations_customerId_idx" ON "medical_examinations" ("customerId");--> statement-breakpoint
CREATE INDEX "medical_examinations_policyId_idx" ON "medical_examinations" ("policyId");--> statement-breakpoint
CREATE INDEX "medical_examinations_status_idx" ON "medical_examinations" ("status");