-- claims
select 0, null::text, c0, c1, c2, c3 from (select t.c0::text as c0, t.c1::text as c1, t.c2::text as c2, t.c3::text as c3 from (select case when t."type" is null or t."type" = any($1::text[]) then t."type" else 'UNRECOGNIZED' end as c0, count(*) as c1, sum(t."amount") as c2, sum(t."approvedAmount") as c3 from "claims" t where t."status" <> all($2::text[]) group by 1) t where (t."c1" >= $3::bigint and t."c2" > $4::numeric) order by t."c2" desc, t."c0" limit 3) l0;
-- $1 = {"COLLISION","THEFT","VANDALISM","FIRE","NATURAL_EVENT","GLASS","ROADSIDE_ASSISTANCE","WATER_DAMAGE","ELECTRICAL","BURGLARY","LIABILITY","BODILY_INJURY","DEATH","DISABILITY","HOSPITALIZATION","MEDICAL_EXPENSE","LEGAL_DEFENCE","TRAVEL","FUNERAL","OTHER"}
-- $2 = {"REJECTED","WITHDRAWN"}
-- $3 = 5
-- $4 = 1000
