-- policies
select 0, null::text, c0, c1 from (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t where t."policyNumber" <= $1::text and (t."policyNumber" < $2::text or (t."policyNumber" = $3::text and t."id" > $4::text)) order by t."policyNumber" desc, t."id" limit 3) l0;
-- $1 = POL-2025-000003
-- $2 = POL-2025-000003
-- $3 = POL-2025-000003
-- $4 = 
