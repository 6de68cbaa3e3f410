-- policies
select 0, k, c0, c1 from (select t."id" as k, t."id"::text as c0, t."status"::text as c1 from "policies" t where t."id" = any($1::text[])) l0;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f"}
