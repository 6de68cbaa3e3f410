-- agents
select 0, null::text, c0, c1, c2 from (select t."id"::text as c0, t."agentNumber"::text as c1, t."territory"::text as c2 from "agents" t order by t."agentNumber", t."id" limit 4) l0;

-- agents
with l0 as (select k, k as c0, c1 from unnest($1::text[], $2::text[]) u(k, c1))
select 0, k, c0, c1 from l0
union all select 1, p, c0, c1
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."agentNumber"::text as c1 from "agents" t where t."territory" = p.c1 order by t."agentNumber", t."id" limit 2) x) l1
union all select 2, p, c0, null::text
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select count(*)::text as c0 from "agents" t where t."territory" = p.c1) x) l2;
-- $1 = {"5f9a0a07-c32b-545c-8596-1fa878c57cff","b924f1d5-01ba-503d-aad2-0f43f451c465","d019a04f-2eed-5452-9788-8516801f2def"}
-- $2 = {"Centro","Norte","Levante"}

-- territories
with l0 as (select k, k as c0, c1 from unnest($1::text[], $2::text[]) u(k, c1))
select 0, k, c0, c1, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."name"::text as c1, t."code"::text as c2 from "territories" t where t."code" = p.c1 order by t."id" limit 1) x) l1;
-- $1 = {"bfe9234e-dbc1-54b3-a365-b16a389b5ced","aa76cb56-b0d7-5eba-98e2-aff2f1e1ae60","c931839f-a2f8-57b2-af7e-db47fe396be3"}
-- $2 = {"Centro","Norte","Levante"}
