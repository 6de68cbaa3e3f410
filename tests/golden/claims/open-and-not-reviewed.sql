-- claims
select 0, null::text, c0, c1, c2, c3 from (select t."id"::text as c0, t."claimNumber"::text as c1, t."status"::text as c2, t."submittedAt"::text as c3 from "claims" t where (t."status" <> all($1::text[]) and t."reviewedAt" is null) order by t."submittedAt", t."id" limit 4) l0
union all select 1, null::text, c0, null::text, null::text, null::text from (select count(*)::text as c0 from "claims" t where (t."status" <> all($2::text[]) and t."reviewedAt" is null)) l1;
-- $1 = {"CLOSED","WITHDRAWN","REJECTED"}
-- $2 = {"CLOSED","WITHDRAWN","REJECTED"}
