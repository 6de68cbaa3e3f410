ALTER TABLE "agent_territories" ADD COLUMN "territoryId" text;
