-- policies
select 0, null::text, c0 from (select count(*)::text as c0 from "policies" t where (not exists (select from "policies" t1 where t1."previousPolicyId" = t."id") and not exists (select from "endorsements" t1 where t1."policyId" = t."id" and t1."type" = any($1::text[])))) l0;
-- $1 = {"CANCELLATION"}
