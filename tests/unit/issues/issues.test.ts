import { readFileSync } from 'node:fs';
import type { Issue } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../packages/react/src/i18n/createTranslate.js';
import { issues as german } from '../../../packages/react/src/i18n/issues.de.js';
import { translateIssue } from '../../../packages/react/src/i18n/translateIssue.js';
import { documents, repairs } from './documents.js';
import { files } from './files.js';
import { formulas } from './formulas.js';
import { models } from './models.js';
import { patches } from './patches.js';
import type { Provocations } from './Provocations.js';
import { queries } from './queries.js';
import { sessions } from './sessions.js';
import { sources } from './sources.js';
import { generator, views } from './views.js';

const all = [
  documents,
  repairs,
  patches,
  formulas,
  queries,
  files,
  sessions,
  sources,
  views,
  generator,
  models,
].flatMap((area: Provocations) => Object.entries(area));
const provoked = new Set(all.map(([key]) => key));

/** Codes of docs/errors.md, which codegen reads from the message functions, with the params of each. */
const documented = new Map<string, Set<string>>();
for (const [, code = '', text = ''] of readFileSync('docs/errors.md', 'utf8').matchAll(
  /^### `(.+)`\n\n(.*)$/gm,
)) {
  const params = [...(text.split(' Params: ')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  documented.set(code, new Set([...(documented.get(code) ?? []), ...params]));
}

/** The end of a key that is no part of the code. */
const part = /(?:\.hint)?(?:\.plain)?$/;
const codeOf = (key: string) => key.split(':', 1)[0]!;
const variantOf = ({ params }: Issue) => String(params['reason'] ?? params['problem']);
const own = Object.keys(german).map((key) => key.slice('issue.'.length));
const sentences = own.filter((key) => !/^(?:word|demand)[.:]/.test(key));
const t = createTranslate(german);

describe.each(all)('%s', (key, provoke) => {
  const code = codeOf(key);

  it('can happen, and is said in German with all its values', async () => {
    const issues = await provoke();
    expect(
      issues.map((issue) => (key === code ? issue.code : `${issue.code}:${variantOf(issue)}`)),
    ).toContain(key);
    const found = issues.filter((issue) => issue.code === code);
    for (const issue of found) {
      const { message, hint } = translateIssue(issue, t);
      expect(message).not.toBe(issue.message);
      expect(message).not.toMatch(/\{(?:\w+)(?::\w+)?\}|undefined|\[object/);
      if (issue.hint === undefined) expect(hint).toBeUndefined();
      else expect(hint).not.toBe(issue.hint);
    }
  });
});

describe('every documented issue', () => {
  it('is provoked above', () => {
    const codes = new Set([...provoked].map(codeOf));
    expect([...documented.keys()].filter((code) => !codes.has(code))).toEqual([]);
    expect([...codes].filter((code) => !documented.has(code))).toEqual([]);
  });

  it('has German words, and no others have', () => {
    expect([...documented.keys()].filter((code) => !Object.hasOwn(german, `issue.${code}`))).toEqual([]);
    const codes = sentences.map((key) => codeOf(key).replace(part, ''));
    expect([...new Set(codes)].filter((code) => !documented.has(code))).toEqual([]);
  });

  it('is provoked in each of its German variants', () => {
    const variants = sentences.filter((key) => key.includes(':')).map((key) => key.replace('.hint', ''));
    expect(variants.filter((variant) => !provoked.has(variant))).toEqual([]);
  });

  it('is said with its own params only', () => {
    const paramsFor = (key: string) =>
      documented.get(key.startsWith('demand') ? 'property.invalid' : codeOf(key).replace(part, ''));
    const foreign = [...sentences, ...own.filter((key) => key.startsWith('demand'))].flatMap((key) =>
      [...german[`issue.${key}`]!.matchAll(/\{(\w+)(?::\w+)?\}/g)]
        .map(([, name = '']) => name)
        .filter((name) => !paramsFor(key)?.has(name === 'demand' ? 'problem' : name))
        .map((name) => `${key}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });
});
