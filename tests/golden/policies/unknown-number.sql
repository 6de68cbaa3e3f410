-- policies
select 0, k, c0 from (select t."policyNumber" as k, t."id"::text as c0 from "policies" t where t."policyNumber" = any($1::text[])) l0;
-- $1 = {"POL-0000-000000"}
