-- policies
select 0, null::text, c0, c1 from (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t order by t."policyNumber", t."id" limit 4 offset $1::bigint) l0
union all select 1, null::text, c0, null::text from (select count(*)::text as c0 from "policies" t) l1;
-- $1 = 30
