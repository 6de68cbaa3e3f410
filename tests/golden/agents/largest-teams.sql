-- agents
with l0 as (select t."id"::text as c0, t."agentNumber"::text as c1, t."managerId"::text as c2 from "agents" t where (select count(*) from "agents" t1 where t1."managerId" = t."id") > $1::bigint order by (select count(*) from "agents" t1 where t1."managerId" = t."id") desc, t."agentNumber", t."id" limit 4)
select 0, null::text, c0, c1, c2 from l0
union all select 1, k, c0, c1, null::text from (select t."id" as k, t."id"::text as c0, t."agentNumber"::text as c1 from "agents" t where t."id" = any(array(select c2 from (select * from l0 limit 3) p where c2 is not null))) l1
union all select 2, p, c0, null::text, null::text
  from (select p.c0 as p, x.* from (select * from l0 limit 3) p
       cross join lateral (select count(*)::text as c0 from "agents" t where t."managerId" = p.c0) x) l2;
-- $1 = 0
