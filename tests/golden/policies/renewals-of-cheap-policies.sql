-- policies
with l0 as (select t."id"::text as c0, t."policyNumber"::text as c1, t."premium"::text as c2, t."previousPolicyId"::text as c3 from "policies" t where exists (select from "policies" t1 where t1."id" = t."previousPolicyId" and t1."premium" < $1::numeric) order by (select t1."premium" from "policies" t1 where t1."id" = t."previousPolicyId") desc, (select count(*) from "coverages" t1 where t1."policyId" = t."id"), t."id" limit 4)
select 0, null::text, c0, c1, c2, c3 from l0
union all select 1, null::text, c0, null::text, null::text, null::text from (select count(*)::text as c0 from "policies" t where exists (select from "policies" t1 where t1."id" = t."previousPolicyId" and t1."premium" < $2::numeric)) l1
union all select 2, k, c0, c1, c2, null::text from (select t."id" as k, t."id"::text as c0, t."policyNumber"::text as c1, t."premium"::text as c2 from "policies" t where t."id" = any(array(select c3 from (select * from l0 limit 3) p where c3 is not null))) l2;
-- $1 = 300
-- $2 = 300
