-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "compliance_checks" SET "createdAt" = "checkedAt", "updatedAt" = greatest("checkedAt", "resolvedAt");--> statement-breakpoint
UPDATE "gdpr_requests" SET "createdAt" = "requestedAt", "updatedAt" = greatest("requestedAt", "processedAt", "completedAt");
