-- policies
select 0, k, c0, c1, c2, c3 from (select t."policyNumber" as k, t."id"::text as c0, t."policyNumber"::text as c1, t."premium"::text as c2, t."sumInsured"::text as c3 from "policies" t where t."policyNumber" = any($1::text[])) l0;
-- $1 = {"POL-2025-000001"}
