-- policies
select 0, null::text, c0, c1, c2, c3, c4 from (select t."id"::text as c0, t."premium"::text as c1, t."policyNumber"::text as c2, t."type"::text as c3, t."paymentFrequency"::text as c4 from "policies" t where ((t."type" = any($1::text[]) or t."paymentFrequency" = any($2::text[])) and t."status" = any($3::text[]) and (t."premium" < $4::numeric and t."premium" >= $5::numeric)) order by t."premium" desc, t."id" limit 4) l0
union all select 1, null::text, c0, null::text, null::text, null::text, null::text from (select count(*)::text as c0 from "policies" t where ((t."type" = any($6::text[]) or t."paymentFrequency" = any($7::text[])) and t."status" = any($8::text[]) and (t."premium" < $9::numeric and t."premium" >= $10::numeric))) l1;
-- $1 = {"HOME"}
-- $2 = {"MONTHLY"}
-- $3 = {"ACTIVE","SUSPENDED"}
-- $4 = 2000
-- $5 = 500.00
-- $6 = {"HOME"}
-- $7 = {"MONTHLY"}
-- $8 = {"ACTIVE","SUSPENDED"}
-- $9 = 2000
-- $10 = 500.00
