import { limits as engine } from '../subgraphs/_engine/limits.ts';
import { limits } from './limits.ts';

/** Prints what one request may hold as a Markdown table, for the README. */
export function renderLimitTable(): string {
  const rows: readonly (readonly [string, number])[] = [
    ['bytes of the body', limits.bodyBytes],
    ['tokens of the document', limits.tokens],
    ['levels of fields', limits.depth],
    ['levels of questions about the schema', limits.introspectionDepth],
    ['fields at the top', limits.rootFields],
    ['fields and fragments, with every fragment written out', limits.selections],
    ['aliases', limits.aliases],
    ['directives', limits.directives],
    ['variables', limits.variables],
    ['levels within a variable', limits.variableNesting],
    ['values in a list', engine.listValuesMax],
    ['rows of a page', engine.pageSizeMax],
    ['rows passed over by `offset`', engine.offsetMax],
    ['groups of a `groupBy`', engine.groupsMax],
    ['points of cost', limits.cost],
  ];
  const lines = rows.map(([what, value]) => `| ${what} | ${value.toLocaleString('en-GB')} |`);
  return ['| a request has at most | |', '|---|--:|', ...lines, ''].join('\n');
}
