import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { limits as engineLimits } from '../subgraphs/_engine/limits.ts';
import { Problem } from '../subgraphs/_engine/problems.ts';
import { tooDeep, tooMany } from './gate/refuse-limit.ts';
import { limits } from './limits.ts';

type Values = Readonly<Record<string, unknown>>;

const wayOut = 'Ask for less at a time.';

/**
 * Coerces the variables of a request to the types its operation declares. Values are data, perhaps somebody's, so that
 * a refusal names the place and never repeats what stands there.
 *
 * @throws Problem BAD_USER_INPUT, or LIMIT_EXCEEDED for what is nested too deep or a list too long
 */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  values: Values,
): Values {
  const coerced: Record<string, unknown> = {};
  for (const definition of variableDefinitions) {
    const type = typeFromAST(schema, definition.type);
    // What is no input type was refused in validation.
    if (!isInputType(type)) continue;
    const name = definition.variable.name.value;
    const value = coerceOne(definition, type, Object.hasOwn(values, name) ? values[name] : undefined);
    if (value !== undefined) coerced[name] = value;
  }
  return coerced;
}

function coerceOne(definition: VariableDefinitionNode, type: GraphQLInputType, value: unknown): unknown {
  const about = `Variable "$${definition.variable.name.value}"`;
  const refuse = (what: string) => {
    const options = { nodes: definition, extensions: { http: { status: 400 } } };
    return new Problem('BAD_USER_INPUT', `${about} ${what}`, options);
  };
  if (value === undefined && definition.defaultValue) return valueFromAST(definition.defaultValue, type);
  if (value === undefined && isNonNullType(type)) throw refuse(`is missing; its type is ${type}.`);
  if (value === undefined) return undefined;
  if (value === null && isNonNullType(type)) throw refuse(`must not be null; its type is ${type}.`);
  if (value === null) return null;
  checkNesting(about, value);
  checkLists(about, value, type);
  return coerceInputValue(value, type, (path, _value, error) => {
    const place = path.length > 0 ? `at "${path.join('.')}" ` : '';
    throw refuse(`${place}is refused: ${withoutValue(error)}`);
  });
}

/** Level by level and not by calling itself: JSON may be nested deeper than the stack is. */
function checkNesting(about: string, value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.variableNesting)
      throw tooDeep(`${about} is`, `more than ${limits.variableNesting}`, limits.variableNesting, wayOut);
    level = level.flatMap((each) => (isNested(each) ? Object.values(each) : [])).filter(isNested);
  }
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** No argument takes a longer list than the engine's longest; what is inside a JSON value is its own affair. */
function checkLists(about: string, value: unknown, nullable: GraphQLInputType): void {
  const type = getNullableType(nullable);
  if (isListType(type) && Array.isArray(value)) {
    const { listValuesMax } = engineLimits;
    if (value.length > listValuesMax)
      throw tooMany(`values in a list of ${about.toLowerCase()}`, value.length, listValuesMax, wayOut);
    for (const item of value) checkLists(about, item, type.ofType);
  } else if (isInputObjectType(type) && isNested(value)) {
    for (const [name, field] of Object.entries(type.getFields()))
      if (Object.hasOwn(value, name)) checkLists(about, (value as Values)[name], field.type);
  }
}

/** What graphql-js says of a value, without the value. */
function withoutValue(error: GraphQLError): string {
  if (error instanceof Problem) return error.message;
  return error.message
    .replace(/^Value ".*" does not exist in "(\w+)" enum\./s, 'There is no such value in "$1".')
    .replace(/(cannot represent [^:"]*):? .*$/s, '$1.');
}
