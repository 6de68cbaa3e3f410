ALTER TABLE "coverages" ADD CONSTRAINT "coverages_endorsementId_fkey" FOREIGN KEY ("endorsementId") REFERENCES "endorsements"("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_previousPolicyId_fkey" FOREIGN KEY ("previousPolicyId") REFERENCES "policies"("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;
