-- products
select 0, null::text, c0 from (select count(*)::text as c0 from "product_rules" t where nullif(t."condition" #> $1::text[], 'null') = $2::jsonb) l0;
-- $1 = {"between","0"}
-- $2 = 18

-- products
with l0 as (select t."id"::text as c0, t."condition"::text as c1, t."productId"::text as c2 from "product_rules" t where ((jsonb_typeof(nullif(t."condition" #> $1::text[], 'null')) = jsonb_typeof($2::jsonb) and nullif(t."condition" #> $3::text[], 'null') >= $4::jsonb) and nullif(t."action", 'null') @> $5::jsonb) order by (select t1."productCode" from "products" t1 where t1."id" = t."productId"), t."id" limit 3)
select 0, null::text, c0, c1, c2 from l0
union all select 1, null::text, c0, null::text, null::text from (select count(*)::text as c0 from "product_rules" t where ((jsonb_typeof(nullif(t."condition" #> $6::text[], 'null')) = jsonb_typeof($7::jsonb) and nullif(t."condition" #> $8::text[], 'null') >= $9::jsonb) and nullif(t."action", 'null') @> $10::jsonb)) l1
union all select 2, k, c0, c1, null::text from (select t."id" as k, t."id"::text as c0, t."productCode"::text as c1 from "products" t where t."id" = any(array(select c2 from (select * from l0 limit 2) p where c2 is not null))) l2;
-- $1 = {"gt"}
-- $2 = 100000
-- $3 = {"gt"}
-- $4 = 100000
-- $5 = {"refer":true}
-- $6 = {"gt"}
-- $7 = 100000
-- $8 = {"gt"}
-- $9 = 100000
-- $10 = {"refer":true}
