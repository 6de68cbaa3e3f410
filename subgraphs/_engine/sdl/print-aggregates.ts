import type { Column, Entity } from '../model.ts';
import { columnsOf, distinctKinds, extremeKinds, numericKinds } from '../plan-aggregate.ts';
import { columnType } from './column-type.ts';
import { words } from './wording.ts';

/** Types and inputs of `aggregate` and `groupBy`. An entity without numbers has neither sums nor averages. */
export function printAggregates(entity: Entity): string[] {
  const { name } = entity;
  const numbers = columnsOf(entity, numericKinds);
  const extremes = columnsOf(entity, extremeKinds);
  const distinct = columnsOf(entity, distinctKinds);
  const figures = figureFields(name, numbers.length > 0);
  const each = (columns: readonly Column[], type: (column: Column) => string) =>
    columns.map((column) => `  ${column.field}: ${type(column)}`).join('\n');
  return [
    `"Figures over ${words(name)} rows."\ntype ${name}Aggregate {\n${figures}\n}`,
    `type ${name}DistinctCounts {\n${each(distinct, () => 'Int!')}\n}`,
    `type ${name}Extremes {\n${each(extremes, columnType)}\n}`,
    ...(numbers.length > 0
      ? printNumbers(
          name,
          each(numbers, () => 'Decimal'),
          numbers,
        )
      : []),
    `"Rows that are alike in the columns of \`by\`."\ntype ${name}Group {\n  key: ${name}GroupKey!\n${figures}\n}`,
    `"A column that is not among those of \`by\` is null. Where a bucket was asked for, the instant at which it begins."\ntype ${name}GroupKey {\n${each(distinct, columnType)}\n}`,
    `enum ${name}GroupColumn {\n${distinct.map(({ field }) => `  ${field}`).join('\n')}\n}`,
    `input ${name}GroupBy {
  column: ${name}GroupColumn!
  "For instants and days."
  bucket: TimeBucket
  "Where the bucket begins, such as \\"Europe/Madrid\\"; UTC without one."
  timeZone: String
}`,
    `"All conditions given must hold for a group."\ninput ${name}Having {\n  count: IntFilter${numbers.length > 0 ? aggregateInputs(`${name}NumbersFilter`) : ''}\n}`,
    `"One value per item; ties fall back to the key."\ninput ${name}GroupOrderBy {\n  key: ${name}OrderBy\n  count: OrderDirection${numbers.length > 0 ? aggregateInputs(`${name}NumbersOrderBy`) : ''}\n}`,
  ];
}

function figureFields(name: string, hasNumbers: boolean): string {
  const plain = [
    '  count: Int!',
    `  countDistinct: ${name}DistinctCounts!`,
    `  min: ${name}Extremes!`,
    `  max: ${name}Extremes!`,
  ];
  if (!hasNumbers) return plain.join('\n');
  return [
    ...plain,
    `  "Exact."\n  sum: ${name}Numbers!`,
    `  avg: ${name}Numbers!`,
    `  "Of a sample; null below two rows."\n  stddev: ${name}Numbers!`,
    `  "The smallest value that at least this part of the rows does not exceed: 0.5 is the median."\n  percentile(fraction: Float!): ${name}Numbers!`,
  ].join('\n');
}

function printNumbers(name: string, fields: string, numbers: readonly Column[]): string[] {
  const inputs = (type: string) => numbers.map(({ field }) => `  ${field}: ${type}`).join('\n');
  return [
    `type ${name}Numbers {\n${fields}\n}`,
    `input ${name}NumbersFilter {\n${inputs('DecimalFilter')}\n}`,
    `input ${name}NumbersOrderBy {\n${inputs('OrderDirection')}\n}`,
  ];
}

function aggregateInputs(type: string): string {
  return ['sum', 'avg', 'min', 'max', 'stddev'].map((aggregate) => `\n  ${aggregate}: ${type}`).join('');
}
