-- policies
select 0, null::text, c0 from (select count(*)::text as c0 from "policies" t where (t."deductible" <= $1::numeric or t."paymentFrequency" = any($2::text[]))) l0;
-- $1 = 150
-- $2 = {"MONTHLY"}

-- policies
select 0, null::text, c0 from (select count(*)::text as c0 from "policies" t where not ((t."deductible" <= $1::numeric or t."paymentFrequency" = any($2::text[])))) l0;
-- $1 = 150
-- $2 = {"MONTHLY"}
