-- policies
with l0 as (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t where (exists (select from "endorsements" t1 where t1."policyId" = t."id") and not exists (select from "endorsements" t1 where t1."policyId" = t."id" and (t1."status" = any($1::text[])) is not true)) order by t."policyNumber", t."id" limit 4)
select 0, null::text, c0, c1 from l0
union all select 1, null::text, c0, null::text from (select count(*)::text as c0 from "policies" t where (exists (select from "endorsements" t1 where t1."policyId" = t."id") and not exists (select from "endorsements" t1 where t1."policyId" = t."id" and (t1."status" = any($2::text[])) is not true))) l1
union all select 2, p, c0, c1
  from (select p.c0 as p, x.* from (select * from l0 limit 3) p
       cross join lateral (select t."id"::text as c0, t."status"::text as c1 from "endorsements" t where t."policyId" = p.c0 order by t."id" limit 21) x) l2;
-- $1 = {"APPLIED"}
-- $2 = {"APPLIED"}
