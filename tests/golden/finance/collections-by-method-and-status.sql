-- finance
select 0, null::text, c0, c1, c2, c3, c4 from (select t.c0::text as c0, t.c1::text as c1, t.c2::text as c2, t.c3::text as c3, t.c4::text as c4 from (select case when t."method" is null or t."method" = any($1::text[]) then t."method" else 'UNRECOGNIZED' end as c0, case when t."status" is null or t."status" = any($2::text[]) then t."status" else 'UNRECOGNIZED' end as c1, count(*) as c2, avg(t."amount") as c3, count(distinct t."policyId") as c4 from "payments" t where t."direction" = any($3::text[]) group by 1, 2) t where t."c3" >= $4::numeric order by t."c2" desc, t."c0", t."c1" limit 100) l0;
-- $1 = {"DIRECT_DEBIT","BANK_TRANSFER","CREDIT_CARD","DEBIT_CARD","BIZUM","CASH","CHECK","OFFSET"}
-- $2 = {"PENDING","SCHEDULED","PROCESSING","COMPLETED","FAILED","RETURNED","PARTIALLY_REFUNDED","REFUNDED","CANCELLED"}
-- $3 = {"IN"}
-- $4 = 400
