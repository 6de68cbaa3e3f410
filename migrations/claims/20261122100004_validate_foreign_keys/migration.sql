ALTER TABLE "claims" VALIDATE CONSTRAINT "claims_parentClaimId_fkey";
