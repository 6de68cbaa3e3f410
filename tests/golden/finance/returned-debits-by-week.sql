-- finance
select 0, null::text, c0, c1, c2 from (select t.c0::text as c0, t.c1::text as c1, t.c2::text as c2 from (with g as (select date_trunc('week', t."dueDate", $1::text) as c0, count(*) as c1, sum(t."amount") as c2 from "payments" t where (t."status" = any($2::text[]) and (t."dueDate" < $3::timestamptz and t."dueDate" >= $4::timestamptz)) group by 1) select c0, c1, c2 from g
union all select s.b, 0, null from (select) o cross join (select date_trunc('week', generate_series(min(c0), max(c0), interval '3 days'), $5::text) as b from g union select c0 from g where c0 is not null) s where not exists (select from g where g.c0 = s.b)) t order by t."c0" limit 100) l0;
-- $1 = Europe/Madrid
-- $2 = {"RETURNED","FAILED"}
-- $3 = 2026-03-01T00:00:00+01:00
-- $4 = 2026-01-01T00:00:00+01:00
-- $5 = Europe/Madrid
