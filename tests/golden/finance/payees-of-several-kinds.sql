-- customers
select 0, k, c0, c1 from (select t."id" as k, t."id"::text as c0, t."customerNumber"::text as c1 from "customers" t where t."id" = any($1::text[])) l0;
-- $1 = {"955a7322-688a-575d-ab6b-251ff67a151f","f7ad926f-bf2e-5621-b193-ab7ab88653d1","400b3491-bd04-50f6-bdaa-19f48a24c249"}

-- finance
select 0, null::text, c0, c1, c2, c3, c4 from (select t."id"::text as c0, t."paymentNumber"::text as c1, t."amount"::text as c2, t."payeeType"::text as c3, t."payeeId"::text as c4 from "payments" t where (t."payeeType" = any($1::text[]) and t."direction" = any($2::text[])) order by t."paymentNumber", t."id" limit 4) l0;
-- $1 = {"CUSTOMER"}
-- $2 = {"OUT"}
