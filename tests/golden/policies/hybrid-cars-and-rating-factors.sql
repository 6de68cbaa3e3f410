-- policies
select 0, null::text, c0 from (select count(*)::text as c0 from "policies" t where nullif(t."metadata" #> $1::text[], 'null') is null) l0;
-- $1 = {"vehicle"}

-- policies
select 0, null::text, c0 from (select count(*)::text as c0 from "policies" t where nullif(t."metadata", 'null') @> $1::jsonb) l0;
-- $1 = {"smoker":true}

-- policies
select 0, null::text, c0, c1, c2 from (select t."id"::text as c0, t."policyNumber"::text as c1, t."metadata"::text as c2 from "policies" t where (nullif(t."metadata" #> $1::text[], 'null') = $2::jsonb and (jsonb_typeof(nullif(t."metadata" #> $3::text[], 'null')) = jsonb_typeof($4::jsonb) and nullif(t."metadata" #> $5::text[], 'null') > $6::jsonb)) order by t."policyNumber", t."id" limit 3) l0
union all select 1, null::text, c0, null::text, null::text from (select count(*)::text as c0 from "policies" t where (nullif(t."metadata" #> $7::text[], 'null') = $8::jsonb and (jsonb_typeof(nullif(t."metadata" #> $9::text[], 'null')) = jsonb_typeof($10::jsonb) and nullif(t."metadata" #> $11::text[], 'null') > $12::jsonb))) l1;
-- $1 = {"vehicle","fuel"}
-- $2 = "HYBRID"
-- $3 = {"ratingFactor"}
-- $4 = 1.1
-- $5 = {"ratingFactor"}
-- $6 = 1.1
-- $7 = {"vehicle","fuel"}
-- $8 = "HYBRID"
-- $9 = {"ratingFactor"}
-- $10 = 1.1
-- $11 = {"ratingFactor"}
-- $12 = 1.1
