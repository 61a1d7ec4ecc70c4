import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readData } from '@vitrine/runtime/data';
import { createGenerator } from '@vitrine/generator';
import { checkPrompt, type Verdict } from './checkPrompt.js';
import { checkQuestion } from './checkQuestion.js';
import { english } from './prompts/english.js';
import { other } from './prompts/other.js';
import { questions } from './questions.js';
import { rounds } from './rounds/rounds.js';
import type { RawRow } from './types.js';

const now = Date.parse('2026-11-21T08:00:00Z');

export interface ScoreOptions {
  readonly data: string;
  readonly heldOut: boolean;
  /** Only the cases of a later round. */
  readonly round?: number;
  readonly everything: boolean;
  readonly only?: string;
}

/** FNV-1a: the same third is held out wherever this runs. */
function isHeldOut(text: string): boolean {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash % 3 === 0;
}

interface Scored extends Verdict {
  readonly name: string;
  readonly milliseconds: number;
}

export async function scoreAll(options: ScoreOptions): Promise<void> {
  const later = options.round === undefined ? undefined : rounds.get(options.round);
  const chosen = (name: string) =>
    (later !== undefined || isHeldOut(name) === options.heldOut) &&
    (!options.only || name.includes(options.only));
  const generator = createGenerator();
  const prompts: Scored[] = [];
  for (const test of (later?.prompts ?? [...english, ...other]).filter(({ prompt }) => chosen(prompt)))
    prompts.push(
      await score(`[${test.lang ?? 'en'}] ${test.prompt}`, async () => {
        const { context } = test;
        const result = await generator.generate(test.prompt, {
          now,
          id: 'bench',
          ...(context && { context }),
        });
        return () => checkPrompt(test, result, now);
      }),
    );
  print('Prompts', prompts, options.everything);

  const asked: Scored[] = [];
  for (const test of (later?.questions ?? questions).filter(({ ask, file }) => chosen(`${file} ${ask}`))) {
    const text = test.text ?? readFileSync(join(options.data, test.file), 'utf8');
    const { data } = await readData(text, { name: test.file });
    asked.push(
      await score(`${test.file}: ${test.ask}`, async () => {
        const result = await generator.generate(test.ask, { data, now, id: 'bench' });
        return () => checkQuestion(test, result, test.text ? [] : rawRows(test.file, text), now);
      }),
    );
  }
  print('Questions', asked, options.everything);
}

/** Times the making, not the checking; what throws has failed. */
async function score(name: string, make: () => Promise<() => Verdict | Promise<Verdict>>): Promise<Scored> {
  const start = performance.now();
  try {
    const check = await make();
    const milliseconds = performance.now() - start;
    return { name, milliseconds, ...(await check()) };
  } catch (error) {
    return { name, milliseconds: 0, checks: 1, failed: [`threw ${String(error)}`] };
  }
}

function rawRows(file: string, text: string): RawRow[] {
  if (file.endsWith('.json')) return JSON.parse(text) as RawRow[];
  const [head = [], ...records] = splitCsv(text);
  return records.map((record) => Object.fromEntries(head.map((key, index) => [key, record[index] ?? ''])));
}

function splitCsv(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

function print(title: string, cases: readonly Scored[], everything: boolean): void {
  if (cases.length === 0) return;
  const whole = cases.filter(({ failed }) => failed.length === 0).length;
  const checks = cases.reduce((total, { checks: count }) => total + count, 0);
  const passed = checks - cases.reduce((total, { failed }) => total + failed.length, 0);
  const times = cases.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
  console.log(
    `${title}: ${whole} of ${cases.length} without a fault (${percent(whole, cases.length)}), ` +
      `${percent(passed, checks)} of ${checks} checks, median ${times[times.length >> 1]!.toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms`,
  );
  const worst = cases
    .filter(({ failed }) => failed.length > 0)
    .toSorted((a, b) => b.failed.length - a.failed.length);
  for (const { name, failed } of everything ? worst : worst.slice(0, 12)) {
    console.log(`  ${name.slice(0, 120)}`);
    for (const fault of failed) console.log(`      ${fault.slice(0, 200)}`);
  }
}
