-- claims
select 0, null::text, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 from (select count(*)::text as c0, count(distinct case when t."type" is null or t."type" = any($1::text[]) then t."type" else 'UNRECOGNIZED' end)::text as c1, count(distinct t."policyId")::text as c2, sum(t."amount")::text as c3, avg(t."amount")::text as c4, min(t."amount")::text as c5, min(t."incidentDate")::text as c6, max(t."amount")::text as c7, max(t."incidentDate")::text as c8, stddev_samp(t."amount")::text as c9, percentile_disc($2::float8) within group (order by t."amount")::text as c10, percentile_disc($3::float8) within group (order by t."amount")::text as c11 from "claims" t where t."status" <> all($4::text[])) l0;
-- $1 = {"COLLISION","THEFT","VANDALISM","FIRE","NATURAL_EVENT","GLASS","ROADSIDE_ASSISTANCE","WATER_DAMAGE","ELECTRICAL","BURGLARY","LIABILITY","BODILY_INJURY","DEATH","DISABILITY","HOSPITALIZATION","MEDICAL_EXPENSE","LEGAL_DEFENCE","TRAVEL","FUNERAL","OTHER"}
-- $2 = 0.5
-- $3 = 0.95
-- $4 = {"REJECTED"}
