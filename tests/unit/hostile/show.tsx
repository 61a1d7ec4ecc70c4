import { Artifact } from '@vitrine/react';
import { TextBlockWithMarkdown } from '@vitrine/react/markdown';
import { createSession, type Session } from '@vitrine/runtime';
import { openArtifact, type Artifact as ArtifactDocument, type Issue } from '@vitrine/schema';
import { renderToString } from 'react-dom/server';
import { expect } from 'vitest';

const now = Date.UTC(2026, 10, 21, 8);

/** What became of a document on its way to a page. */
export interface Shown {
  readonly artifact: ArtifactDocument | null;
  /** Issues of the document and of the session, each once. */
  readonly issues: readonly Issue[];
  readonly html: string;
}

/** A server waits for no chunk: without this it would draw rough texts, and no Markdown would be read. */
const components = [TextBlockWithMarkdown];

/** Takes a document all the way: open, run, draw on the server. Fails when what is drawn could do harm. */
export function show(input: unknown, use: (session: Session) => void = () => {}): Shown {
  const opened = openArtifact(input);
  if (!opened.artifact) {
    const html = renderToString(<Artifact artifact={input} now={now} />);
    expectHarmless(html);
    return { ...opened, html };
  }
  const session = createSession(opened.artifact, { now: () => now });
  const found = session.issues();
  use(session);
  const html = renderToString(<Artifact session={session} components={components} />);
  session.dispose();
  expectHarmless(html);
  return { artifact: opened.artifact, issues: [...opened.issues, ...found], html };
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Tags of HTML that React wrote: every `<` in it is markup, since React escapes those of texts and attributes. */
function tagsOf(html: string): Tag[] {
  return [...html.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        decode(value),
      ]),
    ),
  }));
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const decode = (text: string) => text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (found) => entities[found]!);

const addresses = ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster'];
const forbiddenTags = ['script', 'style', 'iframe', 'object', 'embed', 'link', 'meta', 'base', 'img'];
/** What a browser drops before it reads the scheme of an address. */
const dropped = /[\p{Cc}\s]/gu;

/** No element that runs or loads anything, no style, no handler, no address beyond the policy, no view that threw. */
function expectHarmless(html: string): void {
  expect(html, 'a view threw').not.toContain('<!--$!-->');
  const harm = new Set<string>();
  for (const { name, attributes } of tagsOf(html)) {
    if (forbiddenTags.includes(name)) harm.add(`<${name}>`);
    for (const [key, value] of attributes) {
      if (key === 'style' || key.startsWith('on')) harm.add(`${name} ${key}`);
      if (!addresses.includes(key)) continue;
      const scheme = /^([^/?#]*?):/.exec(value.replaceAll(dropped, ''))?.[1];
      if (scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme.toLowerCase()))
        harm.add(`${key}=${value.slice(0, 80)}`);
    }
  }
  expect([...harm]).toEqual([]);
}

/** Ids of the nodes that were drawn. */
export function drawnNodes(html: string): string[] {
  return tagsOf(html).flatMap(({ attributes }) => attributes.get('data-node') ?? []);
}

/** Fails when running this left anything behind on the prototypes that every object has. */
export function expectUnpolluted(run: () => void): void {
  const state = () =>
    [Object.prototype, Array.prototype, Function.prototype, Map.prototype, String.prototype].map(
      (prototype) => Reflect.ownKeys(prototype).map(String),
    );
  const before = state();
  run();
  expect(state()).toEqual(before);
}
