-- policies
with l0 as (select t."id"::text as c0, t."policyNumber"::text as c1, t."previousPolicyId"::text as c2 from "policies" t where t."previousPolicyId" is not null order by t."policyNumber", t."id" limit 3),
     l1 as (select t."id" as k, t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t where t."id" = any(array(select c2 from (select * from l0 limit 2) p where c2 is not null)))
select 0, null::text, c0, c1, c2 from l0
union all select 1, k, c0, c1, null::text from l1
union all select 2, p, c0, c1, null::text
  from (select p.c0 as p, x.* from l1 p
       cross join lateral (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t where t."previousPolicyId" = p.c0 order by t."id" limit 21) x) l2
union all select 3, p, c0, null::text, null::text
  from (select p.c0 as p, x.* from l1 p
       cross join lateral (select count(*)::text as c0 from "policies" t where t."previousPolicyId" = p.c0) x) l3;
