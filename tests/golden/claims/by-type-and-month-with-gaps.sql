-- claims
select 0, null::text, c0, c1, c2, c3 from (select t.c0::text as c0, t.c1::text as c1, t.c2::text as c2, t.c3::text as c3 from (with g as (select case when t."type" is null or t."type" = any($1::text[]) then t."type" else 'UNRECOGNIZED' end as c0, date_trunc('month', t."incidentDate", $2::text) as c1, count(*) as c2, sum(t."amount") as c3 from "claims" t where (t."type" = any($3::text[]) and t."incidentDate" >= $4::timestamptz) group by 1, 2) select c0, c1, c2, c3 from g
union all select o.c0, s.b, 0, null from (select distinct c0 from g) o cross join (select date_trunc('month', generate_series(min(c1), max(c1), interval '10 days'), $5::text) as b from g union select c1 from g where c1 is not null) s where not exists (select from g where g.c1 = s.b and g.c0 is not distinct from o.c0)) t order by t."c0", t."c1" limit 100) l0;
-- $1 = {"COLLISION","THEFT","VANDALISM","FIRE","NATURAL_EVENT","GLASS","ROADSIDE_ASSISTANCE","WATER_DAMAGE","ELECTRICAL","BURGLARY","LIABILITY","BODILY_INJURY","DEATH","DISABILITY","HOSPITALIZATION","MEDICAL_EXPENSE","LEGAL_DEFENCE","TRAVEL","FUNERAL","OTHER"}
-- $2 = Europe/Madrid
-- $3 = {"WATER_DAMAGE","GLASS"}
-- $4 = 2026-01-01T00:00:00+01:00
-- $5 = Europe/Madrid
