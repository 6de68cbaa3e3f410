-- claims
with l0 as (select t."id"::text as c0, t."claimNumber"::text as c1, t."incidentDate"::text as c2 from "claims" t order by t."incidentDate" desc, t."id" desc limit 4)
select 0, null::text, c0, c1, c2 from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from (select * from l0 limit 3) p
       cross join lateral (select t."id"::text as c0, t."kind"::text as c1, t."amount"::text as c2 from "claim_reserves" t where t."claimId" = p.c0 order by t."reservedAt" desc, t."id" desc limit 2) x) l1;
