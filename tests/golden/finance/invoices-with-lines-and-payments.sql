-- finance
with l0 as (select t."id"::text as c0, t."invoiceNumber"::text as c1, t."amount"::text as c2, t."tax"::text as c3, t."total"::text as c4 from "invoices" t where t."status" = any($1::text[]) order by t."invoiceNumber", t."id" limit 3),
     l2 as (select p.c0 as p, x.* from (select * from l0 limit 2) p
       cross join lateral (select t."id"::text as c0, t."paymentNumber"::text as c1, t."status"::text as c2, t."amount"::text as c3, t."invoiceId"::text as c4 from "payments" t where t."invoiceId" = p.c0 order by t."paymentNumber", t."id" limit 21) x)
select 0, null::text, c0, c1, c2, c3, c4 from l0
union all select 1, p, c0, c1, c2, c3, c4
  from (select p.c0 as p, x.* from (select * from l0 limit 2) p
       cross join lateral (select t."id"::text as c0, t."lineNumber"::text as c1, t."kind"::text as c2, t."rate"::text as c3, t."amount"::text as c4 from "invoice_lines" t where t."invoiceId" = p.c0 order by t."lineNumber", t."id" limit 21) x) l1
union all select 2, p, c0, c1, c2, c3, c4 from l2
union all select 3, k, c0, c1, null::text, null::text, null::text from (select t."id" as k, t."id"::text as c0, t."invoiceNumber"::text as c1 from "invoices" t where t."id" = any(array(select c4 from l2 p where c4 is not null))) l3;
-- $1 = {"PAID"}
