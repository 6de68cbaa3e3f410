import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  parse,
  print,
} from 'graphql';

/**
 * Everything a client can see of a schema, a line each and in order: types with what they implement, fields with
 * arguments and types, values of enums, members of unions. Descriptions, directives and what composers add to a
 * supergraph are left out.
 *
 * @param sdl a public schema, or a supergraph
 */
export function coordinatesOf(sdl: string): string[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap(linesOf).sort();
}

/** Types of a supergraph that no client sees. */
const internal = /^(join|link)__/;

function linesOf(definition: DefinitionNode): string[] {
  if (!('name' in definition) || !definition.name || internal.test(definition.name.value)) return [];
  const name = definition.name.value;
  switch (definition.kind) {
    case 'ObjectTypeDefinition':
    case 'InterfaceTypeDefinition': {
      const interfaces = (definition.interfaces ?? []).map((each) => each.name.value).sort();
      const kind = definition.kind === 'ObjectTypeDefinition' ? 'type' : 'interface';
      const head = `${kind} ${name}: ${interfaces.join(' & ')}`;
      return [head, ...(definition.fields ?? []).map((field) => `${name}.${fieldLine(field)}`)];
    }
    case 'InputObjectTypeDefinition':
      return (definition.fields ?? []).map((field) => `${name}.${inputLine(field)}`);
    case 'EnumTypeDefinition':
      return (definition.values ?? []).map((value) => `${name}.${value.name.value}`);
    case 'UnionTypeDefinition':
      return (definition.types ?? []).map((member) => `union ${name}: ${member.name.value}`);
    case 'ScalarTypeDefinition':
      return [`scalar ${name}`];
    default:
      return [];
  }
}

function fieldLine({ name, arguments: parameters = [], type }: FieldDefinitionNode): string {
  const list = parameters.map(inputLine).sort();
  return `${name.value}${list.length > 0 ? `(${list.join(', ')})` : ''}: ${print(type)}`;
}

function inputLine({ name, type, defaultValue }: InputValueDefinitionNode): string {
  return `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;
}
