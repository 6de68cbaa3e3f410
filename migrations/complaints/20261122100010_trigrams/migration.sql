-- pg_trgm is a trusted extension: whoever may create objects in the database may create it, superuser or not.
CREATE EXTENSION IF NOT EXISTS pg_trgm;