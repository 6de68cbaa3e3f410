-- agents
with l0 as (select t."id"::text as c0, t."agentNumber"::text as c1 from "agents" t where exists (select from "agent_territories" t1 where t1."agentId" = t."id" and t1."postalCodes" @> $1::text[]) order by t."agentNumber", t."id" limit 3)
select 0, null::text, c0, c1, null::text from l0
union all select 1, null::text, c0, null::text, null::text from (select count(*)::text as c0 from "agents" t where exists (select from "agent_territories" t1 where t1."agentId" = t."id" and t1."postalCodes" @> $2::text[])) l1
union all select 2, p, c0, c1, c2
  from (select p.c0 as p, x.* from (select * from l0 limit 2) p
       cross join lateral (select t."id"::text as c0, t."territory"::text as c1, array_to_json(t."postalCodes")::text as c2 from "agent_territories" t where t."agentId" = p.c0 and t."postalCodes" @> $3::text[] order by t."id" limit 21) x) l2;
-- $1 = {"28000"}
-- $2 = {"28000"}
-- $3 = {"28000"}
