CREATE TABLE "agent_certifications" (
	"id" text PRIMARY KEY,
	"agentId" text NOT NULL,
	"name" text NOT NULL,
	"issuingOrganization" text NOT NULL,
	"issueDate" timestamp(3) NOT NULL,
	"expiryDate" timestamp(3),
	"certificateNumber" text,
	"status" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_territories" (
	"id" text PRIMARY KEY,
	"agentId" text NOT NULL,
	"territory" text NOT NULL,
	"postalCodes" text[],
	"isPrimary" boolean DEFAULT false NOT NULL,
	"assignedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agents" (
	"id" text PRIMARY KEY,
	"agentNumber" text NOT NULL,
	"firstName" text NOT NULL,
	"lastName" text NOT NULL,
	"email" text NOT NULL,
	"phone" text NOT NULL,
	"mobile" text,
	"identityType" text NOT NULL,
	"identityNumber" text NOT NULL,
	"status" text NOT NULL,
	"level" text NOT NULL,
	"managerId" text,
	"commissionRate" numeric(5,2) NOT NULL,
	"territory" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "agent_certifications_agentId_idx" ON "agent_certifications" ("agentId");--> statement-breakpoint
CREATE INDEX "agent_certifications_status_idx" ON "agent_certifications" ("status");--> statement-breakpoint
CREATE INDEX "agent_territories_agentId_idx" ON "agent_territories" ("agentId");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_agentNumber_key" ON "agents" ("agentNumber");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_email_key" ON "agents" ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_identityNumber_key" ON "agents" ("identityNumber");--> statement-breakpoint
CREATE INDEX "agents_status_idx" ON "agents" ("status");--> statement-breakpoint
CREATE INDEX "agents_managerId_idx" ON "agents" ("managerId");--> statement-breakpoint
ALTER TABLE "agent_certifications" ADD CONSTRAINT "agent_certifications_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "agents"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "agent_territories" ADD CONSTRAINT "agent_territories_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "agents"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "agents"("id") ON DELETE SET NULL ON UPDATE CASCADE;
