-- agents
select 0, k, c0, c1, c2 from (select t."id" as k, t."id"::text as c0, t."firstName"::text as c1, t."lastName"::text as c2 from "agents" t where t."id" = any($1::text[])) l0;
-- $1 = {"a86ed07c-3b2a-5c7b-bd15-1bfd69df8eb0"}

-- audit-logs
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text, null::text, null::text from l0
union all select 1, p, c0, c1, c2, c3
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."action"::text as c1, t."timestamp"::text as c2, t."userId"::text as c3 from "audit_logs" t where t."resourceId" = p.c0 and t."resource" = $2::text order by t."timestamp", t."id" limit 3) x) l1;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f"}
-- $2 = policies

-- authentication
with l0 as (select k, k as c0, c1 from unnest($1::text[], $2::text[]) u(k, c1))
select 0, k, c0, c1, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."firstName"::text as c1, t."lastName"::text as c2 from "users" t where t."id" = p.c1 order by t."id" limit 1) x) l1;
-- $1 = {"5bccb79d-c1c7-570f-84a2-31ee2c81c62a","10dcd631-7573-5053-a852-54aacb7414ba"}
-- $2 = {"4bab8c6a-2cef-5444-aadf-0ba7bdb127b6","0f026bb0-d622-5bca-868e-8fa15c90e5a5"}

-- claims
with l0 as (select k, k as c0 from unnest($1::text[]) u(k)),
     l1 as (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."claimNumber"::text as c1, t."status"::text as c2 from "claims" t where t."policyId" = p.c0 order by t."submittedAt", t."id" limit 4) x)
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2 from l1
union all select 2, p, c0, c1, c2
  from (select p.c0 as p, x.* from l1 p
       cross join lateral (select t."id"::text as c0, t."kind"::text as c1, t."amount"::text as c2 from "claim_reserves" t where t."claimId" = p.c0 order by t."reservedAt", t."id" limit 3) x) l2;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f"}

-- complaints
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."complaintNumber"::text as c1, t."status"::text as c2 from "complaints" t where t."policyId" = p.c0 order by t."complaintNumber", t."id" limit 2) x) l1;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f"}

-- customers
select 0, k, c0, c1, c2 from (select t."id" as k, t."id"::text as c0, t."firstName"::text as c1, t."lastName"::text as c2 from "customers" t where t."id" = any($1::text[])) l0;
-- $1 = {"3fb95f3e-bb21-5c69-aa55-6541425c2380"}

-- documents
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text from l0
union all select 1, p, c0, c1
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."documentNumber"::text as c1 from "documents" t where t."relatedId" = p.c0 and t."relatedType" = $2::text order by t."documentNumber", t."id" limit 2) x) l1;
-- $1 = {"b2713a8b-6de9-569a-865d-c2a83b035c86","dbe7c1ff-7583-51cd-b5de-250e5e36db70","19640d67-976d-537c-a1be-5f33ca0125fa"}
-- $2 = CLAIM

-- finance
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text from l0
union all select 1, p, c0, c1
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."amount"::text as c1 from "payments" t where t."claimId" = p.c0 order by t."id" limit 2) x) l1;
-- $1 = {"b2713a8b-6de9-569a-865d-c2a83b035c86","dbe7c1ff-7583-51cd-b5de-250e5e36db70","19640d67-976d-537c-a1be-5f33ca0125fa"}

-- finance
with l0 as (select k, k as c0 from unnest($1::text[]) u(k)),
     l1 as (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."invoiceNumber"::text as c1, t."total"::text as c2 from "invoices" t where t."policyId" = p.c0 order by t."dueDate", t."id" limit 3) x)
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2 from l1
union all select 2, p, c0, c1, c2
  from (select p.c0 as p, x.* from l1 p
       cross join lateral (select t."id"::text as c0, t."amount"::text as c1, t."status"::text as c2 from "payments" t where t."invoiceId" = p.c0 order by t."id" limit 2) x) l2
union all select 3, p, c0, c1, null::text
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."amount"::text as c1 from "commissions" t where t."policyId" = p.c0 order by t."periodStart", t."id" limit 2) x) l3;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f"}

-- fraud-detection
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."severity"::text as c1, t."status"::text as c2 from "fraud_alerts" t where t."entityId" = p.c0 and t."entityType" = $2::text order by t."createdAt", t."id" limit 3) x) l1;
-- $1 = {"b2713a8b-6de9-569a-865d-c2a83b035c86","dbe7c1ff-7583-51cd-b5de-250e5e36db70","19640d67-976d-537c-a1be-5f33ca0125fa"}
-- $2 = CLAIM

-- insurers
select 0, k, c0, c1, c2 from (select t."id" as k, t."id"::text as c0, t."name"::text as c1, t."rating"::text as c2 from "insurers" t where t."id" = any($1::text[])) l0;
-- $1 = {"4fbc476a-8889-5776-af1f-08d05d8dd8e1"}

-- loyalty
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."tierLevel"::text as c1, t."currentPoints"::text as c2 from "loyalty_accounts" t where t."customerId" = p.c0 order by t."id" limit 2) x) l1;
-- $1 = {"3fb95f3e-bb21-5c69-aa55-6541425c2380"}

-- notifications
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text from l0
union all select 1, p, c0, c1
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."subject"::text as c1 from "notifications" t where t."relatedId" = p.c0 and t."relatedType" = $2::text order by t."createdAt", t."id" limit 2) x) l1;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f"}
-- $2 = POLICY

-- policies
with l0 as (select t."policyNumber" as k, t."id"::text as c0, t."policyNumber"::text as c1, t."status"::text as c2, t."customerId"::text as c3, t."agentId"::text as c4, t."insurerId"::text as c5, t."productId"::text as c6 from "policies" t where t."policyNumber" = any($1::text[]))
select 0, k, c0, c1, c2, c3, c4, c5, c6 from l0
union all select 1, p, c0, c1, c2, null::text, null::text, null::text, null::text
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."name"::text as c1, t."limit"::text as c2 from "coverages" t where t."policyId" = p.c0 order by t."name", t."id" limit 11) x) l1
union all select 2, p, c0, c1, c2, c3, null::text, null::text, null::text
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."sumInsured"::text as c1, t."objectType"::text as c2, t."objectId"::text as c3 from "policy_risks" t where t."policyId" = p.c0 order by t."id" limit 4) x) l2;
-- $1 = {"POL-2025-000001"}

-- products
select 0, k, c0, c1 from (select t."id" as k, t."id"::text as c0, t."name"::text as c1 from "products" t where t."id" = any($1::text[])) l0;
-- $1 = {"238da766-116f-54da-9a98-7219ced5393b"}

-- properties
select 0, k, c0, c1, c2, c3 from (select t."id" as k, t."id"::text as c0, t."propertyNumber"::text as c1, t."city"::text as c2, t."postalCode"::text as c3 from "properties" t where t."id" = any($1::text[])) l0;
-- $1 = {"f1d17f93-9129-5d75-a8ab-14acaaf3dd04"}

-- reinsurance
with l0 as (select k, k as c0 from unnest($1::text[]) u(k)),
     l1 as (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."cessionId"::text as c1 from "reinsurance_claims" t where t."claimId" = p.c0 order by t."id" limit 2) x),
     l2 as (select t."id" as k, t."id"::text as c0, t."contractId"::text as c1 from "reinsurance_cessions" t where t."id" = any(array(select c1 from l1 p where c1 is not null)))
select 0, k, c0, null::text from l0
union all select 1, p, c0, c1 from l1
union all select 2, k, c0, c1 from l2
union all select 3, k, c0, c1 from (select t."id" as k, t."id"::text as c0, t."contractNumber"::text as c1 from "reinsurance_contracts" t where t."id" = any(array(select c1 from l2 p where c1 is not null))) l3;
-- $1 = {"b2713a8b-6de9-569a-865d-c2a83b035c86","dbe7c1ff-7583-51cd-b5de-250e5e36db70","19640d67-976d-537c-a1be-5f33ca0125fa"}

-- renewals
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."status"::text as c1, t."proposedPremium"::text as c2 from "renewal_processes" t where t."policyId" = p.c0 order by t."createdAt", t."id" limit 2) x) l1;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f"}

-- surveys
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text from l0
union all select 1, p, c0, c1
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."score"::text as c1 from "survey_responses" t where t."relatedId" = p.c0 and t."relatedType" = $2::text order by t."id" limit 2) x) l1;
-- $1 = {"b2713a8b-6de9-569a-865d-c2a83b035c86","dbe7c1ff-7583-51cd-b5de-250e5e36db70","19640d67-976d-537c-a1be-5f33ca0125fa"}
-- $2 = CLAIM

-- tasks
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."title"::text as c1, t."status"::text as c2 from "tasks" t where t."relatedId" = p.c0 and t."relatedType" = $2::text order by t."createdAt", t."id" limit 3) x) l1;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f"}
-- $2 = POLICY

-- territories
with l0 as (select k, k as c0, c1 from unnest($1::text[], $2::text[]) u(k, c1)),
     l1 as (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."name"::text as c1, t."parentId"::text as c2 from (select t.xmin, t.* from "territories" t where t."postalCodes" @> array[p.c1] offset 0) t order by t."id" limit 1) x)
select 0, k, c0, c1, null::text from l0
union all select 1, p, c0, c1, c2 from l1
union all select 2, k, c0, c1, null::text from (select t."id" as k, t."id"::text as c0, t."name"::text as c1 from "territories" t where t."id" = any(array(select c2 from (select distinct on (c0) * from l1) p where c2 is not null))) l2;
-- $1 = {"f1d17f93-9129-5d75-a8ab-14acaaf3dd04"}
-- $2 = {"46007"}

-- workflows
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text from l0
union all select 1, p, c0, c1
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t."id"::text as c0, t."status"::text as c1 from "workflow_instances" t where t."relatedId" = p.c0 and t."relatedType" = $2::text order by t."id" limit 2) x) l1;
-- $1 = {"0e404c45-428f-5b1e-8b54-5a6652fd493f"}
-- $2 = POLICY
