/** A fenced block of a Markdown page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** An operation a page shows, with what the page says around it. */
export interface Example {
  readonly document: string;
  readonly line: number;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly answer?: unknown;
}

/** The fenced blocks of a page, in order. A fence inside a list may be indented. */
export function blocksOf(markdown: string): Block[] {
  const fence = /^( *)```(\w*)[^\n]*\n([\s\S]*?)^\1```\s*$/gm;
  return [...markdown.matchAll(fence)].map(({ index, 2: language = '', 3: text = '' }) => ({
    language,
    text,
    line: markdown.slice(0, index).split('\n').length,
  }));
}

/**
 * The GraphQL operations of a page. A `json` block after one is its answer when it has `data` or `errors`, and its
 * variables otherwise. Throws, naming the line, when such a block is no JSON: an answer cut short proves nothing.
 */
export function examplesOf(blocks: readonly Block[]): Example[] {
  return blocks.flatMap((block, index) => {
    if (block.language !== 'graphql') return [];
    const after = blocks.slice(index + 1);
    const end = after.findIndex(({ language }) => language !== 'json');
    const json = after.slice(0, end < 0 ? undefined : end).map(parse);
    const answer = json.find((value) => 'data' in value || 'errors' in value);
    const variables = json.find((value) => value !== answer);
    return {
      document: block.text,
      line: block.line,
      ...(variables && { variables }),
      ...(answer && { answer }),
    };
  });
}

function parse({ text, line }: Block): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The json block at line ${line} is not JSON: ${String(error)}`);
  }
}

/** A line of a `sh` block, taken apart: `DB_HOST=x npm run load -- csv FILE --table t`. */
export interface Command {
  readonly line: string;
  readonly environment: readonly string[];
  readonly words: readonly string[];
}

/** The commands of a `sh` block; comments and prompts left out, continued lines joined. */
export function commandsOf({ text }: Block): Command[] {
  const lines = text.replaceAll(/\\\n\s*/g, '').split('\n');
  const commands = lines
    .map((line) =>
      line
        .replace(/^\s*\$ /, '')
        .replace(/(^|\s)#.*$/, '')
        .trim(),
    )
    .filter(Boolean);
  return commands
    .flatMap((line) => line.split(/\s*&&\s*/))
    .map((line) => {
      const words = line.split(/\s+/);
      const first = words.findIndex((word) => !/^[A-Z][A-Z0-9_]*=/.test(word));
      return {
        line,
        environment: words.slice(0, first).map((word) => word.split('=')[0] ?? ''),
        words: words.slice(first),
      };
    });
}
