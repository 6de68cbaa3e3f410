CREATE TABLE "training_courses" (
	"id" text PRIMARY KEY,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"category" text NOT NULL,
	"level" text NOT NULL,
	"duration" integer NOT NULL,
	"format" text NOT NULL,
	"instructor" text,
	"maxParticipants" integer,
	"price" numeric(10,2),
	"isActive" boolean DEFAULT true NOT NULL,
	"prerequisites" text[],
	"objectives" text[],
	"content" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_sessions" (
	"id" text PRIMARY KEY,
	"courseId" text NOT NULL,
	"name" text NOT NULL,
	"startDate" timestamp(3) NOT NULL,
	"endDate" timestamp(3) NOT NULL,
	"location" text,
	"isOnline" boolean DEFAULT false NOT NULL,
	"meetingUrl" text,
	"instructor" text NOT NULL,
	"maxParticipants" integer NOT NULL,
	"enrolledCount" integer DEFAULT 0 NOT NULL,
	"status" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_enrollments" (
	"id" text PRIMARY KEY,
	"sessionId" text NOT NULL,
	"userId" text NOT NULL,
	"status" text NOT NULL,
	"enrolledAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"completedAt" timestamp(3),
	"score" numeric(5,2),
	"certificateUrl" text,
	"feedback" text,
	"rating" integer,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_assessments" (
	"id" text PRIMARY KEY,
	"enrollmentId" text NOT NULL,
	"assessmentType" text NOT NULL,
	"questions" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"score" numeric(5,2) NOT NULL,
	"maxScore" numeric(5,2) NOT NULL,
	"passed" boolean NOT NULL,
	"feedback" text,
	"completedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "training_courses_code_key" ON "training_courses" ("code");--> statement-breakpoint
CREATE INDEX "training_courses_category_idx" ON "training_courses" ("category");--> statement-breakpoint
CREATE INDEX "training_courses_isActive_idx" ON "training_courses" ("isActive");--> statement-breakpoint
CREATE INDEX "training_sessions_courseId_idx" ON "training_sessions" ("courseId");--> statement-breakpoint
CREATE INDEX "training_sessions_startDate_idx" ON "training_sessions" ("startDate");--> statement-breakpoint
CREATE INDEX "training_sessions_status_idx" ON "training_sessions" ("status");--> statement-breakpoint
CREATE INDEX "training_enrollments_sessionId_idx" ON "training_enrollments" ("sessionId");--> statement-breakpoint
CREATE INDEX "training_enrollments_userId_idx" ON "training_enrollments" ("userId");--> statement-breakpoint
CREATE INDEX "training_enrollments_status_idx" ON "training_enrollments" ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "training_enrollments_sessionId_userId_key" ON "training_enrollments" ("sessionId","userId");--> statement-breakpoint
CREATE INDEX "training_assessments_enrollmentId_idx" ON "training_assessments" ("enrollmentId");--> statement-breakpoint
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "training_courses"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "training_enrollments" ADD CONSTRAINT "training_enrollments_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "training_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "training_assessments" ADD CONSTRAINT "training_assessments_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "training_enrollments"("id") ON DELETE CASCADE ON UPDATE CASCADE;