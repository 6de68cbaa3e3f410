-- claims
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."claimNumber"::text as c1, t."status"::text as c2 from "claims" t where t."policyId" = p.c0 order by t."submittedAt" desc, t."id" limit 3) x) l1
union all select 2, p, c0, null::text, null::text
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select count(*)::text as c0 from "claims" t where t."policyId" = p.c0) x) l2;
-- $1 = {"ee00fe56-d8cb-59da-9333-6d9ffd1fc0b8","9231119c-c618-59ae-8513-1de135b79a7c","f554f293-0878-54df-8fb5-56d8bc330f7a","e3929299-a610-5b70-bfc4-6694ace2bac1","49bc9e07-92f3-59e2-8ea2-a5cb0af7faf8"}

-- policies
select 0, null::text, c0, c1 from (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t order by t."policyNumber", t."id" limit 6) l0;
