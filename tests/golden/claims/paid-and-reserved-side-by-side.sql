-- claims
with l0 as (select t."id"::text as c0, t."claimNumber"::text as c1, t."status"::text as c2, t."amount"::text as c3, t."approvedAmount"::text as c4 from "claims" t where (t."status" = any($1::text[]) and t."amount" > $2::numeric) order by t."claimNumber", t."id" limit 3)
select 0, null::text, c0, c1, c2, c3, c4 from l0
union all select 1, p, c0, c1, c2, c3, null::text
  from (select p.c0 as p, x.* from (select * from l0 limit 2) p
       cross join lateral (select t."id"::text as c0, t."kind"::text as c1, t."amount"::text as c2, t."reservedAt"::text as c3 from "claim_reserves" t where t."claimId" = p.c0 order by t."reservedAt", t."id" limit 21) x) l1
union all select 2, p, c0, null::text, null::text, null::text, null::text
  from (select p.c0 as p, x.* from (select * from l0 limit 2) p
       cross join lateral (select count(*)::text as c0 from "claim_recoveries" t where t."claimId" = p.c0) x) l2;
-- $1 = {"PAID","CLOSED"}
-- $2 = 1000

-- finance
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."purpose"::text as c1, t."amount"::text as c2 from "payments" t where t."claimId" = p.c0 and t."direction" = any($2::text[]) order by t."id" limit 21) x) l1;
-- $1 = {"a5fcdd17-64fb-5b83-bdc2-6c329af80656","fe3f7c28-6de8-5e6e-a319-b8c037a93af0"}
-- $2 = {"OUT"}
