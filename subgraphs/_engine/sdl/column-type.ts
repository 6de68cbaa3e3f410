import type { Column, ColumnKind } from '../model.ts';

const typeByKind: Readonly<Record<Exclude<ColumnKind, 'enum'>, string>> = {
  id: 'ID',
  text: 'String',
  integer: 'Int',
  boolean: 'Boolean',
  decimal: 'Decimal',
  instant: 'DateTime',
  date: 'Date',
  json: 'JSON',
  textList: '[String!]',
};

/** GraphQL type of a column's values, without its nullability; enums have a type of their own. */
export function columnType({ enumeration, kind }: Column): string {
  return enumeration?.typeName ?? typeByKind[kind as Exclude<ColumnKind, 'enum'>];
}
