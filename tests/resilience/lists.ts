import { buildModel } from '../../subgraphs/_engine/build-model.ts';
import { domains } from '../../subgraphs/domains.generated.ts';

/** A list of each domain by the domain's name, and the field that asks for its first rows. */
export const lists: ReadonlyMap<string, { readonly plural: string; readonly field: string }> = new Map(
  domains.map((declaration) => {
    const [{ plural } = { plural: '' }] = buildModel(declaration).entities.values();
    const field = `${plural}(first: 3, orderBy: [{ id: ASC }]) { totalCount nodes { id } }`;
    return [declaration.name, { plural, field }];
  }),
);

/** A request may have that many fields at the top. */
const FIELDS_MAX = 20;

/** Documents that ask these domains for their lists. */
export function askingFor(names: readonly string[]): string[] {
  const fields = names.map((name) => lists.get(name)!.field);
  const parts = Array.from({ length: Math.ceil(fields.length / FIELDS_MAX) }, (_, part) =>
    fields.slice(part * FIELDS_MAX, (part + 1) * FIELDS_MAX),
  );
  return parts.map((part) => `{ ${part.join(' ')} }`);
}
