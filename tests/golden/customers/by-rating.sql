-- customers
select 0, null::text, c0, c1, c2 from (select t."id"::text as c0, t."customerNumber"::text as c1, t."rating"::text as c2 from "customers" t where (t."rating" <> $1::integer and t."rating" = any($2::integer[])) order by t."rating" desc, t."customerNumber", t."id" limit 3) l0
union all select 1, null::text, c0, null::text, null::text from (select count(*)::text as c0 from "customers" t where (t."rating" <> $3::integer and t."rating" = any($4::integer[]))) l1;
-- $1 = 5
-- $2 = {"4","5"}
-- $3 = 5
-- $4 = {"4","5"}
