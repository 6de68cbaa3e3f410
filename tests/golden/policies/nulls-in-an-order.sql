-- policies
select 0, null::text, c0, c1 from (select t."id"::text as c0, t."deductible"::text as c1 from "policies" t where (t."deductible" is not null or (t."deductible" is null and t."id" > $1::text)) order by t."deductible" desc, t."id" limit 4) l0;
-- $1 = zzz
