-- claims
select 0, null::text, c0, c1, c2 from (select t."id"::text as c0, t."claimNumber"::text as c1, t."metadata"::text as c2 from "claims" t where (nullif(t."metadata" #> $1::text[], 'null') = $2::jsonb and nullif(t."metadata" #> $3::text[], 'null') = any($4::jsonb[])) order by t."claimNumber", t."id" limit 4) l0
union all select 1, null::text, c0, null::text, null::text from (select count(*)::text as c0 from "claims" t where (nullif(t."metadata" #> $5::text[], 'null') = $6::jsonb and nullif(t."metadata" #> $7::text[], 'null') = any($8::jsonb[]))) l1;
-- $1 = {"lateNotice"}
-- $2 = true
-- $3 = {"channel"}
-- $4 = {"\"PHONE\"","\"OFFICE\""}
-- $5 = {"lateNotice"}
-- $6 = true
-- $7 = {"channel"}
-- $8 = {"\"PHONE\"","\"OFFICE\""}
