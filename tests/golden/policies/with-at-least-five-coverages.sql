-- policies
with l0 as (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t where (t."type" = any($1::text[]) and (select count(*) from "coverages" t1 where t1."policyId" = t."id") >= $2::bigint) order by (select count(*) from "coverages" t1 where t1."policyId" = t."id") desc, t."policyNumber", t."id" limit 4)
select 0, null::text, c0, c1 from l0
union all select 1, null::text, c0, null::text from (select count(*)::text as c0 from "policies" t where (t."type" = any($3::text[]) and (select count(*) from "coverages" t1 where t1."policyId" = t."id") >= $4::bigint)) l1
union all select 2, p, c0, null::text
  from (select p.c0 as p, x.* from (select * from l0 limit 3) p
       cross join lateral (select count(*)::text as c0 from "coverages" t where t."policyId" = p.c0) x) l2;
-- $1 = {"HOME"}
-- $2 = 5
-- $3 = {"HOME"}
-- $4 = 5
