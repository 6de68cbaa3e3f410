-- policies
select 0, null::text, c0, c1, c2, c3 from (select t.c0::text as c0, t.c1::text as c1, t.c2::text as c2, t.c3::text as c3 from (select t."productId" as c0, count(*) as c1, sum(t."premium") as c2, avg(t."premium") as c3 from "policies" t where t."status" = any($1::text[]) group by 1) t order by t."c2" desc, t."c0" limit 3) l0;
-- $1 = {"ACTIVE"}
