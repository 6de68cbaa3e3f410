import { Lexer, Source, TokenKind } from 'graphql';
import { limits } from '../limits.ts';
import { tooDeep, tooMany } from './refuse-limit.ts';

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Counts words and brackets of a document, token by token: its parser calls itself for every bracket, so a long enough
 * row of them would end it. What is no GraphQL is left for the parser to complain about.
 *
 * @throws Problem LIMIT_EXCEEDED
 */
export function scanText(text: string): void {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let depth = 0;
  for (let kind = next(lexer); kind !== undefined; kind = next(lexer)) {
    tokens += 1;
    if (tokens > limits.tokens)
      throw tooMany('tokens', `more than ${limits.tokens}`, limits.tokens, 'Ask in several requests.');
    if (opening.has(kind)) depth += 1;
    if (closing.has(kind)) depth -= 1;
    if (depth > limits.nesting)
      throw tooDeep('Brackets', `more than ${limits.nesting}`, limits.nesting, 'Ask in several requests.');
  }
}

/** @returns undefined at the end and where the text is no GraphQL */
function next(lexer: Lexer): TokenKind | undefined {
  try {
    const { kind } = lexer.advance();
    return kind === TokenKind.EOF ? undefined : kind;
  } catch {
    return undefined;
  }
}
