-- policies
with l0 as (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t where t."type" = any($1::text[]) order by t."policyNumber", t."id" limit 4)
select 0, null::text, c0, c1, null::text, null::text from l0
union all select 1, p, c0, c1, c2, c3
  from (select p.c0 as p, x.* from (select * from l0 limit 3) p
       cross join lateral (select count(*)::text as c0, sum(t."premium")::text as c1, max(t."premium")::text as c2, max(t."name")::text as c3 from "coverages" t where t."policyId" = p.c0 and t."isOptional" = $2::boolean) x) l1;
-- $1 = {"HOME"}
-- $2 = true
