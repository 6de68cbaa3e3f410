-- claims
select 0, k, c0, c1, c2 from (select t."id" as k, t."id"::text as c0, t."claimNumber"::text as c1, t."status"::text as c2 from "claims" t where t."id" = any($1::text[])) l0;
-- $1 = {"7b1e4fdc-31d3-53c0-8e13-0347a28e7c7e"}

-- documents
select 0, null::text, c0, c1, c2, c3 from (select t."id"::text as c0, t."documentNumber"::text as c1, t."relatedType"::text as c2, t."relatedId"::text as c3 from "documents" t where t."relatedType" = any($1::text[]) order by t."documentNumber", t."id" limit 3) l0;
-- $1 = {"CLAIM"}

-- documents
select 0, null::text, c0, c1, c2, c3 from (select t."id"::text as c0, t."documentNumber"::text as c1, t."relatedType"::text as c2, t."relatedId"::text as c3 from "documents" t where t."relatedType" = any($1::text[]) order by t."documentNumber", t."id" limit 3) l0;
-- $1 = {"POLICY"}

-- policies
select 0, k, c0, c1, c2 from (select t."id" as k, t."id"::text as c0, t."policyNumber"::text as c1, t."status"::text as c2 from "policies" t where t."id" = any($1::text[])) l0;
-- $1 = {"ee00fe56-d8cb-59da-9333-6d9ffd1fc0b8","9231119c-c618-59ae-8513-1de135b79a7c"}
