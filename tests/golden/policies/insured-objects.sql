-- customers
select 0, k, c0, c1 from (select t."id" as k, t."id"::text as c0, t."customerNumber"::text as c1 from "customers" t where t."id" = any($1::text[])) l0;
-- $1 = {"14f248fd-ecda-5311-b302-4b25a5511eb1","3d947c86-ba3c-51da-8dfb-872a9f4100f2"}

-- policies
select 0, null::text, c0, c1, c2, c3 from (select t."id"::text as c0, t."objectType"::text as c1, t."sumInsured"::text as c2, t."objectId"::text as c3 from "policy_risks" t where t."objectType" = any($1::text[]) order by t."id" limit 3) l0;
-- $1 = {"CUSTOMER"}
