-- claims
with l0 as (select t."id"::text as c0, t."claimNumber"::text as c1 from "claims" t order by t."claimNumber", t."id" limit 3)
select 0, null::text, c0, c1, null::text, null::text from l0
union all select 1, p, c0, null::text, null::text, null::text
  from (select p.c0 as p, x.* from (select * from l0 limit 2) p
       cross join lateral (select sum(t."amount")::text as c0 from "claim_reserves" t where t."claimId" = p.c0) x) l1
union all select 2, p, c0, c1, c2, c3
  from (select p.c0 as p, x.* from (select * from l0 limit 2) p
       cross join lateral (select t.c0::text as c0, t.c1::text as c1, t.c2::text as c2, t.c3::text as c3 from (select case when t."kind" is null or t."kind" = any($1::text[]) then t."kind" else 'UNRECOGNIZED' end as c0, count(*) as c1, max(t."reservedAt") as c2, sum(t."amount") as c3 from "claim_reserves" t where t."claimId" = p.c0 group by 1) t order by t."c3" desc, t."c0" limit 100) x) l2;
-- $1 = {"INDEMNITY","EXPENSE","RECOVERY"}
