ALTER TABLE "addresses" ADD COLUMN "territoryId" text;
