-- claims
with l0 as (select t."id"::text as c0, t."claimNumber"::text as c1 from "claims" t where exists (select from "claim_recoveries" t1 where t1."claimId" = t."id" and (t1."kind" = any($1::text[]) and t1."status" <> all($2::text[]))) order by t."claimNumber", t."id" limit 21)
select 0, null::text, c0, c1, null::text, null::text from l0
union all select 1, null::text, c0, null::text, null::text, null::text from (select count(*)::text as c0 from "claims" t where exists (select from "claim_recoveries" t1 where t1."claimId" = t."id" and (t1."kind" = any($3::text[]) and t1."status" <> all($4::text[])))) l1
union all select 2, p, c0, c1, c2, c3
  from (select p.c0 as p, x.* from (select * from l0 limit 20) p
       cross join lateral (select t."id"::text as c0, t."kind"::text as c1, t."status"::text as c2, t."amount"::text as c3 from "claim_recoveries" t where t."claimId" = p.c0 and t."status" <> all($5::text[]) order by t."id" limit 21) x) l2;
-- $1 = {"SUBROGATION"}
-- $2 = {"RECEIVED"}
-- $3 = {"SUBROGATION"}
-- $4 = {"RECEIVED"}
-- $5 = {"RECEIVED"}
