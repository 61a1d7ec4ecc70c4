import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Rules of the format: `- **Q1** …` in docs/*.md. */
const rules = readdirSync('docs')
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(`docs/${file}`, 'utf8').matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(([, rule = '']) => ({
      file,
      rule,
    })),
  );

/** Every number that a title of a test begins with: `'Q1: …'`, `'D30, D31: …'`. */
const quoted = new Set(
  ['packages', 'tests']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.(?:test|e2e)\.tsx?$/.test(file) && !file.includes('node_modules'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/['"`]((?:[A-Z]\d+, )*[A-Z]\d+): /g)])
    .flatMap(([, numbers = '']) => numbers.split(', ')),
);

describe('the rules in docs/', () => {
  it('are each proven by a test that quotes its number', () => {
    expect(rules.filter(({ rule }) => !quoted.has(rule))).toEqual([]);
  });

  it('have each a number of their own', () => {
    const numbers = rules.map(({ rule }) => rule);
    expect(numbers.filter((rule, index) => numbers.indexOf(rule) !== index)).toEqual([]);
  });

  it('are all that tests quote', () => {
    const numbers = new Set(rules.map(({ rule }) => rule));
    expect([...quoted].filter((rule) => !numbers.has(rule))).toEqual([]);
  });
});
