import type { Picked } from './pick.ts';

/** A picked tree as indented text: response name, field, arguments; a type in front where several are possible. */
export function printPicked(picked: readonly Picked[], indent = '  '): string {
  return picked
    .map(({ key, name, args, on }) => {
      const alias = key === name ? name : `${key}: ${name}`;
      const given = Object.keys(args).length > 0 ? ` ${JSON.stringify(args)}` : '';
      const types = Object.entries(on).filter(([, fields]) => fields.length > 0);
      const below = types.map(([type, fields]) => {
        const inside = printPicked(fields, `${indent}  `);
        return types.length > 1 ? `${indent}  on ${type}\n${inside.replace(/^/gm, '  ')}` : inside;
      });
      return [`${indent}${alias}${given}`, ...below].join('\n');
    })
    .join('\n');
}
