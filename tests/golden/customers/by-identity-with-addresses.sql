-- customers
with l0 as (select t."id"::text as c0, t."customerNumber"::text as c1, t."companyName"::text as c2, t."identityType"::text as c3, t."birthDate"::text as c4, t."metadata"::text as c5 from "customers" t where t."type" = any($1::text[]) order by t."customerNumber", t."id" limit 2)
select 0, null::text, c0, c1, c2, c3, c4, c5 from l0
union all select 1, p, c0, c1, c2, c3, null::text, null::text
  from (select p.c0 as p, x.* from (select * from l0 limit 1) p
       cross join lateral (select t."id"::text as c0, t."postalCode"::text as c1, t."city"::text as c2, t."isPrimary"::text as c3 from "addresses" t where t."customerId" = p.c0 order by t."isPrimary" desc, t."id" limit 21) x) l1
union all select 2, p, c0, c1, c2, null::text, null::text, null::text
  from (select p.c0 as p, x.* from (select * from l0 limit 1) p
       cross join lateral (select t."id"::text as c0, t."type"::text as c1, t."verified"::text as c2 from "contacts" t where t."customerId" = p.c0 order by t."id" limit 21) x) l2;
-- $1 = {"COMPANY"}
