-- audit-logs
with l0 as (select k, k as c0 from unnest($1::text[]) u(k)),
     l1 as (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."action"::text as c1, t."userId"::text as c2, t."resource"::text as c3, t."resourceId"::text as c4 from "audit_logs" t where t."resourceId" = p.c0 and t."resource" = $2::text order by t."timestamp", t."id" limit 3) x)
select 0, k, c0, null::text, null::text, null::text, null::text from l0
union all select 1, p, c0, c1, c2, c3, c4 from l1
union all select 2, p, c0, null::text, null::text, null::text, null::text
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select count(*)::text as c0 from "audit_logs" t where t."resourceId" = p.c0 and t."resource" = $3::text) x) l2
union all select 3, k, c0, null::text, null::text, null::text, null::text from (select t."id" as k, t."id"::text as c0 from "audit_logs" t where t."id" = any(array(select c4 from l1 p where c3 = $4 and c4 is not null))) l3
union all select 4, k, c0, null::text, null::text, null::text, null::text from (select t."id" as k, t."id"::text as c0 from "system_logs" t where t."id" = any(array(select c4 from l1 p where c3 = $5 and c4 is not null))) l4
union all select 5, k, c0, null::text, null::text, null::text, null::text from (select t."id" as k, t."id"::text as c0 from "api_logs" t where t."id" = any(array(select c4 from l1 p where c3 = $6 and c4 is not null))) l5
union all select 6, k, c0, null::text, null::text, null::text, null::text from (select t."id" as k, t."id"::text as c0 from "security_events" t where t."id" = any(array(select c4 from l1 p where c3 = $7 and c4 is not null))) l6;
-- $1 = {"7b1e4fdc-31d3-53c0-8e13-0347a28e7c7e"}
-- $2 = claims
-- $3 = claims
-- $4 = audit_logs
-- $5 = system_logs
-- $6 = api_logs
-- $7 = security_events

-- authentication
with l0 as (select k, k as c0, c1 from unnest($1::text[], $2::text[]) u(k, c1))
select 0, k, c0, c1 from l0
union all select 1, p, c0, c1
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."firstName"::text as c1 from "users" t where t."id" = p.c1 order by t."id" limit 1) x) l1;
-- $1 = {"723d31cd-8552-5e74-8e50-5eca0ad314a2","d194d7fc-d1b2-58f9-9f58-d920709c601c"}
-- $2 = {"1c0d140d-86da-5af7-9ab3-2b0a62693cc2","19344e2f-e883-5ddb-b3a7-69ddb199dac4"}

-- claims
select 0, k, c0, c1 from (select t."id" as k, t."id"::text as c0, t."status"::text as c1 from "claims" t where t."id" = any($1::text[])) l0;
-- $1 = {"7b1e4fdc-31d3-53c0-8e13-0347a28e7c7e"}

-- claims
select 0, null::text, c0, c1 from (select t."id"::text as c0, t."claimNumber"::text as c1 from "claims" t order by t."claimNumber", t."id" limit 2) l0;
