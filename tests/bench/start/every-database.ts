import { parse } from 'graphql';
import { readSdl } from '../../../gateway/subgraphs.ts';
import { domains } from '../../../subgraphs/domains.generated.ts';

/** Requests to each database at a time: enough for every connection it may have. */
const AT_ONCE = 8;

/** Asks every database for lists and for rows by id, several at once; no id has a row. */
export async function useEveryDatabase(url: string): Promise<void> {
  for (const { name } of domains) {
    const documents = documentsFor(name);
    await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => ask(url, documents[n % documents.length]!)));
  }
}

/** A row by its id and a list, as the contract of the domain names them. */
function documentsFor(domain: string): string[] {
  const fields = parse(readSdl(domain)).definitions.flatMap((definition) =>
    definition.kind === 'ObjectTypeDefinition' && definition.name.value === 'Query'
      ? (definition.fields ?? [])
      : [],
  );
  const takes = (argument: string) =>
    fields.find((field) => field.arguments?.some(({ name }) => name.value === argument))!.name.value;
  return [
    `{ ${takes('id')}(id: "none") { id } }`,
    `{ ${takes('first')}(first: 5) { totalCount nodes { id } } }`,
  ];
}

async function ask(url: string, query: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"'))
    throw new Error(`${query} is answered with ${text.slice(0, 300)}`);
}
