-- quotes
select 0, null::text, c0, c1 from (select t.c0::text as c0, t.c1::text as c1 from (select case when t."status" is null or t."status" = any($1::text[]) then t."status" else 'UNRECOGNIZED' end as c0, count(*) as c1 from "quotes" t group by 1) t order by t."c1" desc, t."c0" limit 100) l0;
-- $1 = {"DRAFT","RATED","REFERRED","QUOTED","ACCEPTED","BOUND","DECLINED","REJECTED","EXPIRED","WITHDRAWN"}
