-- claims
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text from l0
union all select 1, p, c0, c1
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select count(*)::text as c0, sum(t."amount")::text as c1 from "claims" t where t."policyId" = p.c0) x) l1
union all select 2, p, c0, c1
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t.c0::text as c0, t.c1::text as c1 from (select date_trunc('year', t."incidentDate", $2::text) as c0, sum(t."amount") as c1 from "claims" t where t."policyId" = p.c0 group by 1) t order by t."c0" limit 100) x) l2;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f","fc966aec-7d5f-5abd-ab27-8296972ef8c0","0aaa0ee4-155b-5986-930b-14ab713c4ca1"}
-- $2 = Europe/Madrid

-- policies
select 0, null::text, c0, c1, c2 from (select t."id"::text as c0, t."policyNumber"::text as c1, t."premium"::text as c2 from "policies" t where (select count(*) from "coverages" t1 where t1."policyId" = t."id") >= $1::bigint order by t."premium" desc, t."id" limit 4) l0;
-- $1 = 5
