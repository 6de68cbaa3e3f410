-- policies
select 0, null::text, c0, c1 from (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t where (t."policyNumber", t."id") > ($1::text, $2::text) order by t."policyNumber", t."id" limit 3) l0;
-- $1 = POL-2025-000001
-- $2 = 
