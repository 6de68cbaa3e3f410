-- customers
select 0, null::text, c0, c1, c2 from (select count(*)::text as c0, min(t."birthDate")::text as c1, max(t."birthDate")::text as c2 from "customers" t where t."birthDate" < $1::timestamptz) l0
union all select 1, null::text, c0, c1, null::text from (select t.c0::text as c0, t.c1::text as c1 from (select date_trunc('year', t."birthDate", $2::text) as c0, count(*) as c1 from "customers" t where t."birthDate" < $3::timestamptz group by 1) t order by t."c0" desc limit 3) l1;
-- $1 = 1960-01-01
-- $2 = UTC
-- $3 = 1960-01-01
