-- policies
select 0, null::text, c0, c1 from (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t where (t."policyNumber", t."id") > ($1::text, $2::text) and (t."policyNumber", t."id") < ($3::text, $4::text) order by t."policyNumber" desc, t."id" desc limit 3) l0;
-- $1 = POL-2025-000001
-- $2 = 
-- $3 = POL-2025-000010
-- $4 = 
