import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../../examples/artifacts');

/** The text of each example artifact, by the name of its file. */
export const exampleTexts: [string, string][] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readFileSync(resolve(folder, name), 'utf8')]);

/** A node in a text of strict JSON, and where it ends. */
export interface WrittenNode {
  readonly value: Readonly<Record<string, unknown>>;
  readonly end: number;
}

/** The nodes that are written in a text of strict JSON: what has a type and props. */
export function writtenNodes(text: string): WrittenNode[] {
  const nodes: WrittenNode[] = [];
  const open: number[] = [];
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString && character === '\\') index += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && character === '{') open.push(index);
    else if (!inString && character === '}') {
      const value = JSON.parse(text.slice(open.pop(), index + 1)) as Record<string, unknown>;
      if ('type' in value && 'props' in value) nodes.push({ value, end: index + 1 });
    }
  }
  return nodes;
}
