-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "customers_updatedAt" BEFORE UPDATE ON "customers" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "addresses_updatedAt" BEFORE UPDATE ON "addresses" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "contacts_updatedAt" BEFORE UPDATE ON "contacts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "customer_notes_updatedAt" BEFORE UPDATE ON "customer_notes" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "customers" IS 'A person or company that asks for, holds or benefits from insurance.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."id" IS 'Identifier of the customer; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."customerNumber" IS 'Number of the customer in our book, unique.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."type" IS 'Whether the customer is a person, a company, a community of owners or a public body.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."firstName" IS 'Given name; null for companies.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."lastName" IS 'Family names; null for companies.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."companyName" IS 'Registered name; null for persons.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."email" IS 'E-mail address the customer is written to, unique across customers.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."phone" IS 'Main telephone number.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."mobile" IS 'Mobile number, where it differs from the main one.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."birthDate" IS 'Day of birth, stored as midnight UTC; null for companies.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."nationality" IS 'Nationality as an ISO 3166 country code.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."identityType" IS 'Kind of identity document or tax number held.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."identityNumber" IS 'Number of the identity document (DNI, NIE, CIF …), unique across customers.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."status" IS 'State of the customer; ERASED means pseudonymised on request, the originals blocked (LOPDGDD art. 32).';--> statement-breakpoint
COMMENT ON COLUMN "customers"."rating" IS 'Commercial rating given by us, higher is better; 0 when not rated.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."metadata" IS 'Further facts of the customer as JSON, such as language or source book.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "customers"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "addresses" IS 'A postal address of a customer.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."id" IS 'Identifier of the address; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."customerId" IS 'Customer whose address it is; the row goes when the customer goes.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."type" IS 'What the address is used for, such as FISCAL or CORRESPONDENCE.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."street" IS 'Kind and name of the street.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."number" IS 'Number in the street, or s/n where there is none.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."floor" IS 'Floor of the building.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."door" IS 'Door on the floor.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."postalCode" IS 'Postcode; in Spain five digits, the first two the INE code of the province.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."city" IS 'Town or municipality.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."province" IS 'Province.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."country" IS 'Country as an ISO 3166 code.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."isPrimary" IS 'Whether this is the customer''s main address.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."territoryId" IS 'Sales territory the address lies in, in the territories database.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "addresses"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "contacts" IS 'One more way to reach a customer, beside the e-mail and telephone of the customer row.';--> statement-breakpoint
COMMENT ON COLUMN "contacts"."id" IS 'Identifier of the contact; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "contacts"."customerId" IS 'Customer who is reached; the row goes when the customer goes.';--> statement-breakpoint
COMMENT ON COLUMN "contacts"."type" IS 'Channel, such as WHATSAPP or MOBILE.';--> statement-breakpoint
COMMENT ON COLUMN "contacts"."value" IS 'The number or address to use on that channel.';--> statement-breakpoint
COMMENT ON COLUMN "contacts"."isPrimary" IS 'Whether this is the preferred one of its kind.';--> statement-breakpoint
COMMENT ON COLUMN "contacts"."verified" IS 'Whether the customer has proved to hold it.';--> statement-breakpoint
COMMENT ON COLUMN "contacts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "contacts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "customer_notes" IS 'A remark of our staff about a customer.';--> statement-breakpoint
COMMENT ON COLUMN "customer_notes"."id" IS 'Identifier of the note; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "customer_notes"."customerId" IS 'Customer the remark is about; the row goes when the customer goes.';--> statement-breakpoint
COMMENT ON COLUMN "customer_notes"."note" IS 'The remark itself; the customer may ask to read it.';--> statement-breakpoint
COMMENT ON COLUMN "customer_notes"."category" IS 'What the remark is about; VULNERABILITY calls for special care.';--> statement-breakpoint
COMMENT ON COLUMN "customer_notes"."createdBy" IS 'User who wrote the remark.';--> statement-breakpoint
COMMENT ON COLUMN "customer_notes"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "customer_notes"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
