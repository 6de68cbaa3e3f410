-- agents
select 0, null::text, c0 from (select count(*)::text as c0 from "agent_territories" t where cardinality(t."postalCodes") = 0) l0;

-- agents
select 0, null::text, c0 from (select count(*)::text as c0 from "agent_territories" t where t."postalCodes" && $1::text[]) l0;
-- $1 = {"08001","28000"}

-- agents
select 0, null::text, c0 from (select count(*)::text as c0 from "agent_territories" t where t."postalCodes" @> $1::text[]) l0;
-- $1 = {"30201","30202"}

-- agents
select 0, null::text, c0 from (select count(*)::text as c0 from "agent_territories" t where t."postalCodes" is null) l0;
