ALTER TABLE "document_signatures" ADD CONSTRAINT "document_signatures_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "document_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
