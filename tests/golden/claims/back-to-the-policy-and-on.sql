-- claims
with l0 as (select t."id"::text as c0, t."claimNumber"::text as c1, t."policyId"::text as c2 from "claims" t order by t."claimNumber", t."id" limit 2),
     l1 as (select distinct c2 as k, c2 as c0 from (select * from l0 limit 1) p where c2 is not null)
select 0, null::text, c0, c1, c2 from l0
union all select 1, k, c0, null::text, null::text from l1
union all select 2, p, c0, null::text, null::text
  from (select p.c0 as p, x.* from l1 p
       cross join lateral (select count(*)::text as c0 from "claims" t where t."policyId" = p.c0) x) l2;
