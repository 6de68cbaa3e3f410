-- policies
with l0 as (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t order by t."policyNumber", t."id" limit 3)
select 0, null::text, c0, c1, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from (select * from l0 limit 2) p
       cross join lateral (select t."id"::text as c0, t."name"::text as c1, t."premium"::text as c2 from "coverages" t where t."policyId" = p.c0 order by t."premium" desc, t."id" limit 2) x) l1
union all select 2, p, c0, null::text, null::text
  from (select p.c0 as p, x.* from (select * from l0 limit 2) p
       cross join lateral (select count(*)::text as c0 from "coverages" t where t."policyId" = p.c0 and t."isOptional" = $1::boolean) x) l2;
-- $1 = true
