import type { Cell } from '@vitrine/schema';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { NodeContext } from '../../../renderer/types.js';
import { defaultUrlPolicy } from '../../../ui/urlPolicy.js';
import { draftBlocks } from '../TextBlock.logic.js';
import { MarkdownView } from './MarkdownView.js';

/** The markup that a text makes, with a value for every formula. */
function markupOf(text: string, value: Cell = 'value'): string {
  const interpolations = { get: () => value } as unknown as ReadonlyMap<string, Cell>;
  const node = {
    id: 'text',
    readOnly: false,
    snapshot: { interpolations, values: new Map() },
    format: String,
    url: (address: string) => (address ? defaultUrlPolicy(address) : undefined),
    change: () => ({}),
  } as unknown as NodeContext;
  return renderToStaticMarkup(<MarkdownView text={text} node={node} headingLevel={3} />);
}

function draw(text: string, value?: Cell): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = markupOf(text, value);
  return page;
}

const tags =
  'a blockquote br code del div em h3 h4 h5 h6 hr input label li ol p pre s span strong table tbody td th thead tr ul';
const allowedTags = new Set(tags.split(' '));
const names = 'checked class data-align data-done data-language for href id rel start tabindex target type';
const allowedAttributes = new Set(names.split(' '));

/** No element that loads or runs anything, no handler, no style, no address beyond the policy. */
function expectInert(page: HTMLElement): void {
  for (const element of page.querySelectorAll('*')) {
    expect(allowedTags).toContain(element.tagName.toLowerCase());
    for (const name of element.getAttributeNames()) expect(allowedAttributes).toContain(name);
    if (element.tagName === 'INPUT') expect(element).toHaveAttribute('type', 'checkbox');
    const address = element.getAttribute('href');
    if (address === null) continue;
    // A browser drops controls and spaces before it reads the scheme.
    const scheme = /^([^/?#]*?):/.exec(address.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, ''))?.[1] ?? 'https';
    expect(['http', 'https', 'mailto', 'tel']).toContain(scheme.toLowerCase());
  }
}

const schemes = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java&#10;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'j\\avascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u00ADscript:alert(1)',
  'java\u200Bscript:alert(1)',
  'javascript\u2028:alert(1)',
  '%6Aavascript:alert(1)',
  'javascript%3Aalert(1)',
  'vbscript:x',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://a.b/c',
  'file:///etc/passwd',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  '\\\\evil.example',
];
const places: Readonly<Record<string, (address: string) => string>> = {
  link: (address) => `[x](${address})`,
  'link in angles': (address) => `[x](<${address}>)`,
  image: (address) => `![x](${address})`,
  'image in a link': (address) => `[![x](${address})](${address})`,
  autolink: (address) => `<${address}>`,
  'bare address': (address) => address,
  reference: (address) => `[x][a]\n\n[a]: ${address} "title"`,
  'reference in angles': (address) => `[a]\n\n[a]: <${address}>`,
  'table cell': (address) => `| [x](${address}) |\n| - |\n| ![x](${address}) |`,
  'check list': (address) => `- [ ] [x](${address})`,
  formula: (address) => `[{{ a }}](${address}) [x]({{ a }}${address})`,
};

describe('hostile Markdown is inert:', () => {
  it.each(Object.entries(places))('addresses in a %s', (_, write) => {
    for (const address of schemes) expectInert(draw(write(address), address));
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT\n>alert(1)</SCRIPT\t>',
    '<img src=x onerror=alert(1)>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<!--><script>alert(1)</script>-->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?php echo 1 ?>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;alert(1)&#60;/script&#62;',
    '[x](https://a.b "\\" onmouseover=alert(1) x=\\"")',
    '[x](https://a.b" onmouseover="alert(1))',
    '![" onerror="alert(1)](https://a.b/c.png)',
    '```" onclick="alert(1)\ncode\n```',
    '```constructor __proto__\ncode\n```',
    '| a |\n| :-: |\n| <b>x</b> |',
    '1" onclick="alert(1)". x',
    '[__proto__]\n\n[__proto__]: https://a.b',
    '[constructor] [toString][]\n\n[hasOwnProperty]: https://a.b',
    '# <base href="//evil.example">',
    '\u202E[x](https://a.b)\u202C',
    '\0<b>\0',
  ])('%j', (text) => {
    expectInert(draw(text));
    expectInert(draw('{{ a }}', text));
  });

  // oxfmt-ignore
  const fragments = fc.constantFrom(
    '[', ']', '(', ')', '<', '>', '!', '*', '_', '~~', '`', '```\n', '|', '\n|-|\n', '- [ ] ', '> ', '# ', '1. ',
    '\n', '\n\n', '    ', '\t', '\\', '&', '&#', ';', ':', '"', "'", '{{ a }}', '{{', '}}', '\uFDD0', '0\uFDD1',
    '&#xFDD0;', '&#xFDD1;', '<img src=x onerror=a>', '<!--', 'javascript:', 'https://a.b', '[a]: ', 'word', '\u2028',
  );
  const texts = fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(''));

  it('any text of its signs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        draftBlocks(text);
        expectInert(draw(text));
      }),
      { numRuns: 400 },
    );
  });

  it('any value in the place of a formula, which is text and makes no element', () => {
    const shape = (page: HTMLElement) => page.innerHTML.replaceAll(/>[^<]*/g, '>');
    fc.assert(
      fc.property(texts, texts, (text, value) => {
        const page = draw(`${text}\n\nbefore {{ a }} after\n`, value);
        expect(shape(page)).toBe(shape(draw(`${text}\n\nbefore {{ a }} after\n`, 'x')));
        for (const span of page.querySelectorAll('.vt-md-value')) expect(span.children).toHaveLength(0);
      }),
      { numRuns: 400 },
    );
  });

  it('nesting of any depth, which a page would not survive', () => {
    const size = 4000;
    const page = draw(`${'*'.repeat(size)}a${'*'.repeat(size)}\n\n${'> '.repeat(size)}b`);
    expectInert(page);
    expect(page.textContent).toContain('a');
    let depth = 0;
    for (let element = page.firstElementChild; element; element = element.firstElementChild) depth += 1;
    expect(depth).toBeLessThan(100);
  });

  it('entities never stand for the place of a formula', () => {
    const page = draw('{{ secret }} &#xFDD0;0&#xFDD1; &#64976;0&#64977;');
    expect(page.querySelectorAll('.vt-md-value')).toHaveLength(1);
  });
});

const bombs: Readonly<Record<string, (size: number) => string>> = {
  'emphasis that is never closed': (size) => '*a_ '.repeat(size),
  'emphasis inside emphasis': (size) => `${'*'.repeat(size)}a${'*'.repeat(size)}`,
  'emphasis of several kinds': (size) => '*a **b _c __d '.repeat(size),
  'strikethrough that is never closed': (size) => '~~a '.repeat(size),
  'open brackets': (size) => '['.repeat(size),
  'brackets inside brackets': (size) => `${'['.repeat(size)}a${']'.repeat(size)}`,
  'links inside links': (size) => `${'['.repeat(size)}a${'](b)'.repeat(size)}`,
  'links that are never closed': (size) => '[a]('.repeat(size),
  'addresses in parentheses': (size) => `[a](${'('.repeat(size)}`,
  'titles that are never closed': (size) => '[a](b "'.repeat(size),
  'images that are never closed': (size) => '!['.repeat(size),
  'runs of backticks': (size) =>
    Array.from({ length: Math.round(Math.sqrt(2 * size)) }, (_, length) => '`'.repeat(length)).join(' '),
  'quotes inside quotes': (size) => '> '.repeat(size),
  'quoted lists': (size) => '> - '.repeat(size),
  'items side by side': (size) => '- [ ] a\n'.repeat(size),
  entities: (size) => '&amp;&'.repeat(size),
  'tags that are never closed': (size) => '<a '.repeat(size),
  'comments that are never closed': (size) => '<!--'.repeat(size),
  'sections that are never closed': (size) => '<![CDATA['.repeat(size),
  'autolinks that are never closed': (size) => '<http://a'.repeat(size),
  'bare addresses': (size) => 'http://a.b/('.repeat(size),
  'definitions of references': (size) =>
    Array.from({ length: size }, (_, index) => `[r${index}]: http://a.b`).join('\n'),
  'definitions without an address': (size) => '[a]:\n'.repeat(size),
  'uses of one reference': (size) => `[a]: http://a.b\n\n${'[a] '.repeat(size)}`,
  'rows of a table': (size) => `|a|\n|-|\n${'|b|\n'.repeat(size)}`,
  'lines that nearly are tables': (size) => '|a|\n'.repeat(size),
  escapes: (size) => '\\'.repeat(size),
  headings: (size) => '# a\n'.repeat(size),
  formulas: (size) => '{{ a }}'.repeat(size),
  'formulas that are never closed': (size) => '{{ a '.repeat(size),
};

/**
 * How often a function looks at a character or tries a regular expression, which is what a parser does all day. The
 * same run gives the same number on any machine, which no clock does.
 */
function countReads(run: () => void): number {
  const { charCodeAt } = String.prototype;
  const { exec } = RegExp.prototype;
  let reads = 0;
  const look = vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, index) {
    reads += 1;
    return charCodeAt.call(this, index);
  });
  const search = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    reads += 1;
    return exec.call(this, text);
  });
  try {
    run();
  } finally {
    look.mockRestore();
    search.mockRestore();
  }
  return reads;
}

describe('hostile Markdown is fast:', () => {
  /** Twice the text may take a little more than twice the work. */
  const most = 2.5;

  it.each(Object.entries(bombs))('twice the size takes about twice the work: %s', (_, make) => {
    const run = (size: number) => {
      const text = make(size);
      draftBlocks(text);
      markupOf(text);
    };
    expect(countReads(() => run(400)) / countReads(() => run(200))).toBeLessThan(most);
  });

  // Work inside regular expressions can't be counted; these took the whole page down with half a minute.
  it.each(['//a.b/', '//a', 'http://a.b//', 'a.b/c:d@', 'mailto:a@b'])(
    'the longest text of nothing but %s is read',
    (part) => {
      const text = part.repeat(65_536 / part.length);
      expect(draw(text).textContent).toHaveLength(text.length);
    },
  );
});
