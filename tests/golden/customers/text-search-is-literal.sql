-- customers
select 0, null::text, c0 from (select count(*)::text as c0 from "customers" t where t."lastName" ilike $1::text) l0;
-- $1 = %GARC%

-- customers
select 0, null::text, c0 from (select count(*)::text as c0 from "customers" t where t."lastName" like $1::text) l0;
-- $1 = \%%
