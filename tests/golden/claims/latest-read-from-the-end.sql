-- claims
select 0, null::text, c0, c1, c2 from (select t."id"::text as c0, t."claimNumber"::text as c1, t."incidentDate"::text as c2 from "claims" t order by t."incidentDate" desc, t."id" desc limit 4) l0;
