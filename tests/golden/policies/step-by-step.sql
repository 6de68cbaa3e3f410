-- policies
with l0 as (select t."policyNumber" as k, t."id"::text as c0, t."policyNumber"::text as c1, t."status"::text as c2, t."premium"::text as c3, t."customerId"::text as c4 from "policies" t where t."policyNumber" = any($1::text[]))
select 0, k, c0, c1, c2, c3, c4 from l0
union all select 1, p, c0, c1, c2, null::text, null::text
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."name"::text as c1, t."premium"::text as c2 from "coverages" t where t."policyId" = p.c0 order by t."premium" desc, t."id" limit 3) x) l1
union all select 2, p, c0, null::text, null::text, null::text, null::text
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select count(*)::text as c0 from "coverages" t where t."policyId" = p.c0) x) l2;
-- $1 = {"POL-2025-000001"}
