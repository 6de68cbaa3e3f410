-- documents
with l0 as (select k, k as c0 from unnest($1::text[]) u(k))
select 0, k, c0, null::text, null::text from l0
union all select 1, p, c0, c1, c2
  from (select p.c0 as p, x.* from l0 p
       cross join lateral (select t.c0::text as c0, t.c1::text as c1, t.c2::text as c2 from (select case when t."type" is null or t."type" = any($2::text[]) then t."type" else 'UNRECOGNIZED' end as c0, count(*) as c1, max(t."uploadedAt") as c2 from "documents" t where t."relatedId" = p.c0 and (t."relatedType" = $3::text and t."fileName" ilike $4::text) group by 1) t order by t."c1" desc, t."c0" limit 3) x) l1;
-- $1 = {"5b180355-405a-539c-81c0-898237da568e","d865ec81-8689-5f16-8d38-5d7fe6eea723"}
-- $2 = {"POLICY_SCHEDULE","GENERAL_CONDITIONS","PARTICULAR_CONDITIONS","IPID","GREEN_CARD","ENDORSEMENT","RECEIPT","INVOICE","QUOTE","CLAIM_FORM","EXPERT_REPORT","ID_DOCUMENT","MANDATE","CONTRACT","CERTIFICATE","GDPR_EXPORT","CORRESPONDENCE","OTHER"}
-- $3 = POLICY
-- $4 = %.PDF

-- policies
select 0, null::text, c0, c1 from (select t."id"::text as c0, t."policyNumber"::text as c1 from "policies" t where t."type" = any($1::text[]) order by t."policyNumber", t."id" limit 3) l0;
-- $1 = {"HOME"}
