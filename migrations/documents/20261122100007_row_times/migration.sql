ALTER TABLE "documents" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
