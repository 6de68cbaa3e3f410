-- customers
select 0, null::text, c0, c1, c2, c3, c4 from (select t."id"::text as c0, t."customerNumber"::text as c1, t."firstName"::text as c2, t."lastName"::text as c3, t."email"::text as c4 from "customers" t where (t."firstName" ilike $1::text or t."lastName" ilike $2::text or t."companyName" ilike $3::text or t."email" ilike $4::text) order by t."lastName", t."id" limit 4) l0
union all select 1, null::text, c0, null::text, null::text, null::text, null::text from (select count(*)::text as c0 from "customers" t where (t."firstName" ilike $5::text or t."lastName" ilike $6::text or t."companyName" ilike $7::text or t."email" ilike $8::text)) l1;
-- $1 = %GARCÍA%
-- $2 = %GARCÍA%
-- $3 = %GARCÍA%
-- $4 = %GARCÍA%
-- $5 = %GARCÍA%
-- $6 = %GARCÍA%
-- $7 = %GARCÍA%
-- $8 = %GARCÍA%
