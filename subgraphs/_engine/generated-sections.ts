import type { Atlas } from './atlas.ts';

/**
 * Puts generated text between the markers `<!-- generated:NAME -->` and `<!-- /generated:NAME -->` of a page.
 *
 * @throws Error when the page has no such markers
 */
export function replaceSection(page: string, name: string, text: string): string {
  const markers = new RegExp(`(<!-- generated:${name} -->\n)[^]*?(<!-- /generated:${name} -->)`);
  if (!markers.test(page)) throw new Error(`the page has no markers for the generated section ${name}`);
  return page.replace(markers, (_, open: string, close: string) => `${open}${text.trimEnd()}\n${close}`);
}

/** Every domain with its entities, their tables and root fields. */
export function domainTables({ domains }: Atlas): string {
  return domains
    .map(({ name, number, description, entities }) => {
      const rows = [...entities.values()].map(
        (entity) =>
          `| \`${entity.name}\` | \`${entity.table}\` | \`${entity.plural}\` | ${entity.description} |`,
      );
      return `### ${number}. ${name}\n\n${description}\n\n| type | table | list | what it is |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    })
    .join('\n');
}
