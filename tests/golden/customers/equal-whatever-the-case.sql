-- customers
select 0, null::text, c0 from (select count(*)::text as c0 from "customers" t where lower(t."firstName") <> all(array(select lower(v) from unnest($1::text[]) v))) l0;
-- $1 = {"SOFÍA","fernando"}

-- customers
select 0, null::text, c0 from (select count(*)::text as c0 from "customers" t where lower(t."firstName") <> lower($1::text)) l0;
-- $1 = SOFÍA

-- customers
select 0, null::text, c0 from (select count(*)::text as c0 from "customers" t where lower(t."firstName") = any(array(select lower(v) from unnest($1::text[]) v))) l0;
-- $1 = {"SOFÍA","fernando"}

-- customers
select 0, null::text, c0 from (select count(*)::text as c0 from "customers" t where t."lastName" ilike $1::text) l0;
-- $1 = suárez vicente
