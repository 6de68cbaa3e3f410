ALTER TABLE "quotes" VALIDATE CONSTRAINT "quotes_parentQuoteId_fkey";
