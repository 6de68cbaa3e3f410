-- claims
select 0, null::text, c0 from (select count(*)::text as c0 from "claims" t where t."claimNumber" like $1::text) l0;
-- $1 = %-2

-- claims
select 0, null::text, c0 from (select count(*)::text as c0 from "claims" t where t."claimNumber" like $1::text) l0;
-- $1 = SIN-2025-0000%

-- claims
select 0, null::text, c0 from (select count(*)::text as c0 from "claims" t where t."description" ilike $1::text) l0;
-- $1 = %AVERÍA%
