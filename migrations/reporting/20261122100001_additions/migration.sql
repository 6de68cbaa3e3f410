CREATE TABLE "dashboard_widgets" (
	"id" text PRIMARY KEY,
	"dashboardId" text NOT NULL,
	"title" text NOT NULL,
	"type" text NOT NULL,
	"query" jsonb NOT NULL,
	"reportId" text,
	"position" jsonb NOT NULL,
	"createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL,
	"updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "dashboard_widgets_dashboardId_idx" ON "dashboard_widgets" ("dashboardId");--> statement-breakpoint
CREATE INDEX "dashboard_widgets_reportId_idx" ON "dashboard_widgets" ("reportId");--> statement-breakpoint
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_dashboardId_fkey" FOREIGN KEY ("dashboardId") REFERENCES "dashboards"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE SET NULL ON UPDATE CASCADE;