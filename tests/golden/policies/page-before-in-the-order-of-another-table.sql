-- policies
with l0 as (select t."id"::text as c0, t."policyNumber"::text as c1, t."previousPolicyId"::text as c2 from "policies" t where (((select t1."premium" from "policies" t1 where t1."id" = t."previousPolicyId") > $1::numeric or (select t1."premium" from "policies" t1 where t1."id" = t."previousPolicyId") is null) or ((select t1."premium" from "policies" t1 where t1."id" = t."previousPolicyId") = $2::numeric and ((select count(*) from "coverages" t1 where t1."policyId" = t."id") < $3::bigint or ((select count(*) from "coverages" t1 where t1."policyId" = t."id") = $4::bigint and t."id" < $5::text)))) order by (select t1."premium" from "policies" t1 where t1."id" = t."previousPolicyId"), (select count(*) from "coverages" t1 where t1."policyId" = t."id") desc, t."id" desc limit 3)
select 0, null::text, c0, c1, c2 from l0
union all select 1, k, c0, c1, null::text from (select t."id" as k, t."id"::text as c0, t."premium"::text as c1 from "policies" t where t."id" = any(array(select c2 from (select * from l0 limit 2) p where c2 is not null))) l1;
-- $1 = 300.00
-- $2 = 300.00
-- $3 = 3
-- $4 = 3
-- $5 = 
