-- policies
select 0, null::text, c0 from (select count(*)::text as c0 from "policies" t where (t."status" <> all($1::text[]) or t."type" <> all($2::text[]))) l0;
-- $1 = {"DRAFT","PENDING","ACTIVE","SUSPENDED","CANCELLED","LAPSED","EXPIRED","RENEWED"}
-- $2 = {"AUTO","MOTORCYCLE","FLEET","HOME","COMMUNITY","COMMERCE","SME","LIFE","HEALTH","ACCIDENT","FUNERAL","LIABILITY","TRAVEL","PET","CYBER","TRANSPORT","CREDIT","SURETY","LEGAL","AGRICULTURAL","OTHER"}
