-- no transaction
-- Without case and accents: what a search looks for and what is kept in its index.
CREATE OR REPLACE FUNCTION "search_text"("text" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	AS $$ SELECT lower(regexp_replace(normalize("text", NFD), '[\u0300-\u036f]', '', 'g')) $$;--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "insurers_search_idx" ON "insurers" USING gin (search_text(coalesce("insurerCode", '') || ' ' || coalesce("name", '') || ' ' || coalesce("legalName", '')) gin_trgm_ops);