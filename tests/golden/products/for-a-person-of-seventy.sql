-- products
select 0, null::text, c0, c1, c2, c3, c4, c5 from (select count(*)::text as c0, min(t."minAge")::text as c1, min(t."basePrice")::text as c2, max(t."maxAge")::text as c3, avg(t."minAge")::text as c4, sum(t."basePrice")::text as c5 from "products" t where (t."minAge" <= $1::integer and t."maxAge" >= $2::integer)) l0;
-- $1 = 70
-- $2 = 70
