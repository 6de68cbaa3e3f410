-- claims
select 0, null::text, c0, c1, c2 from (select t."id"::text as c0, t."claimNumber"::text as c1, t."submittedAt"::text as c2 from "claims" t where t."submittedAt" < $1::timestamptz order by t."submittedAt" desc, t."id" limit 2) l0
union all select 1, null::text, c0, null::text, null::text from (select count(*)::text as c0 from "claims" t where t."submittedAt" < $2::timestamptz) l1;
-- $1 = 2026-01-01T00:00:00Z
-- $2 = 2026-01-01T00:00:00Z
