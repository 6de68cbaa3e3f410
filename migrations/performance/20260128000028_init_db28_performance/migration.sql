CREATE TABLE "kpi_definitions" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"category" text NOT NULL,
	"calculation" jsonb NOT NULL,
	"unit" text NOT NULL,
	"target" numeric(15,2),
	"frequency" text NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kpi_values" (
	"id" text PRIMARY KEY,
	"kpiId" text NOT NULL,
	"value" numeric(15,2) NOT NULL,
	"target" numeric(15,2),
	"variance" numeric(15,2),
	"dimension1" text,
	"dimension2" text,
	"dimension3" text,
	"periodStart" timestamp(3) NOT NULL,
	"periodEnd" timestamp(3) NOT NULL,
	"metadata" jsonb,
	"calculatedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "performance_scorecards" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"userId" text,
	"agentId" text,
	"teamId" text,
	"period" text NOT NULL,
	"periodStart" timestamp(3) NOT NULL,
	"periodEnd" timestamp(3) NOT NULL,
	"metrics" jsonb NOT NULL,
	"totalScore" numeric(5,2) NOT NULL,
	"rank" integer,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "performance_goals" (
	"id" text PRIMARY KEY,
	"userId" text NOT NULL,
	"kpiId" text NOT NULL,
	"targetValue" numeric(15,2) NOT NULL,
	"currentValue" numeric(15,2),
	"progress" numeric(5,2),
	"period" text NOT NULL,
	"periodStart" timestamp(3) NOT NULL,
	"periodEnd" timestamp(3) NOT NULL,
	"status" text NOT NULL,
	"achievedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "kpi_definitions_name_key" ON "kpi_definitions" ("name");--> statement-breakpoint
CREATE INDEX "kpi_definitions_category_idx" ON "kpi_definitions" ("category");--> statement-breakpoint
CREATE INDEX "kpi_values_kpiId_idx" ON "kpi_values" ("kpiId");--> statement-breakpoint
CREATE INDEX "kpi_values_periodStart_periodEnd_idx" ON "kpi_values" ("periodStart","periodEnd");--> statement-breakpoint
CREATE INDEX "performance_scorecards_userId_idx" ON "performance_scorecards" ("userId");--> statement-breakpoint
CREATE INDEX "performance_scorecards_agentId_idx" ON "performance_scorecards" ("agentId");--> statement-breakpoint
CREATE INDEX "performance_scorecards_periodStart_periodEnd_idx" ON "performance_scorecards" ("periodStart","periodEnd");--> statement-breakpoint
CREATE INDEX "performance_goals_userId_idx" ON "performance_goals" ("userId");--> statement-breakpoint
CREATE INDEX "performance_goals_kpiId_idx" ON "performance_goals" ("kpiId");--> statement-breakpoint
CREATE INDEX "performance_goals_status_idx" ON "performance_goals" ("status");--> statement-breakpoint
ALTER TABLE "kpi_values" ADD CONSTRAINT "kpi_values_kpiId_fkey" FOREIGN KEY ("kpiId") REFERENCES "kpi_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "performance_goals" ADD CONSTRAINT "performance_goals_kpiId_fkey" FOREIGN KEY ("kpiId") REFERENCES "kpi_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;