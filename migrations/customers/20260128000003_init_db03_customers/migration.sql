CREATE TABLE "addresses" (
	"id" text PRIMARY KEY,
	"customerId" text NOT NULL,
	"type" text NOT NULL,
	"street" text NOT NULL,
	"number" text NOT NULL,
	"floor" text,
	"door" text,
	"postalCode" text NOT NULL,
	"city" text NOT NULL,
	"province" text NOT NULL,
	"country" text DEFAULT 'ES' NOT NULL,
	"isPrimary" boolean DEFAULT false NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" text PRIMARY KEY,
	"customerId" text NOT NULL,
	"type" text NOT NULL,
	"value" text NOT NULL,
	"isPrimary" boolean DEFAULT false NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_notes" (
	"id" text PRIMARY KEY,
	"customerId" text NOT NULL,
	"note" text NOT NULL,
	"category" text,
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" text PRIMARY KEY,
	"customerNumber" text NOT NULL,
	"type" text NOT NULL,
	"firstName" text,
	"lastName" text,
	"companyName" text,
	"email" text NOT NULL,
	"phone" text NOT NULL,
	"mobile" text,
	"birthDate" timestamp(3),
	"nationality" text,
	"identityType" text NOT NULL,
	"identityNumber" text NOT NULL,
	"status" text NOT NULL,
	"rating" integer DEFAULT 0,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "addresses_customerId_idx" ON "addresses" ("customerId");--> statement-breakpoint
CREATE INDEX "contacts_customerId_idx" ON "contacts" ("customerId");--> statement-breakpoint
CREATE INDEX "customer_notes_customerId_idx" ON "customer_notes" ("customerId");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_customerNumber_key" ON "customers" ("customerNumber");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_email_key" ON "customers" ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_identityNumber_key" ON "customers" ("identityNumber");--> statement-breakpoint
CREATE INDEX "customers_email_idx" ON "customers" ("email");--> statement-breakpoint
CREATE INDEX "customers_identityNumber_idx" ON "customers" ("identityNumber");--> statement-breakpoint
CREATE INDEX "customers_status_idx" ON "customers" ("status");--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customers"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customers"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "customer_notes" ADD CONSTRAINT "customer_notes_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
