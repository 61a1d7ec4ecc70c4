import { compileFormula } from '@vitrine/runtime';
import type { Page } from '../refine/page/Page.js';
import type { Language } from '../understand/lexicon/index.js';
import { phraseIn } from '../understand/lexicon/senses.js';
import { briefWords } from './briefWords.js';

/** What a name in a formula stands for, as people call it. */
function nameOf(path: readonly string[], page: Page): string {
  const [owner = '', part] = path.filter(
    (step, index) => index > 0 || !['row', 'self', 'page'].includes(step),
  );
  const dataset = page.datasets.find(({ name }) => name === owner);
  if (dataset)
    return part === undefined
      ? (dataset.title ?? owner)
      : (page.columnsOfDataset(owner).find(({ key }) => key === part)?.label ?? part);
  const element = page.things.find(
    (thing) => thing.kind === 'element' && thing.owner?.id === owner && thing.path.at(-1) === part,
  );
  return element?.name || page.nodeThing(owner)?.name || path.join('.');
}

/** Functions in words; of the first argument alone where the others only tell how. */
function sayCall(name: string, args: readonly string[], language: Language): string | null {
  const [x = '', y = ''] = args;
  const isToday = (text: string): boolean => text === `today()`;
  switch (name.toLowerCase()) {
    case 'sum':
      return phraseIn(language, 'total', { x });
    case 'avg':
      return phraseIn(language, 'average', { x });
    case 'count':
      return phraseIn(language, 'count', { x });
    case 'today':
      return 'today()';
    case 'coalesce':
    case 'iferror':
    case 'round':
      return x;
    case 'datediff':
      if (isToday(x)) return briefWords(language).daysUntil(y);
      return isToday(y) ? briefWords(language).daysSince(x) : null;
    default:
      return null;
  }
}

const innermostCall = /(?<![\p{L}\p{N}_])([A-Za-z_]\w*)\(([^()]*)\)/u;

/** Formulas longer than this are not said call by call. */
const mostCalls = 20;

/**
 * The calls of a formula in words, the innermost first; null where one has none.
 *
 * @param done What was said already; it may hold brackets of its own, so marks stand for it until the end.
 */
function sayCalls(text: string, done: string[], language: Language): string | null {
  let said = text;
  for (let count = 0; count < mostCalls; count += 1) {
    const call = innermostCall.exec(said);
    if (!call) break;
    const args = (call[2] ?? '').split(',').map((part) => part.trim());
    const words =
      call[1]?.toLowerCase() === 'today'
        ? 'today()'
        : sayCall(
            call[1] ?? '',
            args.map((part) => restored(part, done)),
            language,
          );
    if (words === null) return null;
    done.push(words);
    said = said.slice(0, call.index) + mark(done.length - 1) + said.slice(call.index + call[0].length);
  }
  const whole = restored(said, done);
  return innermostCall.test(whole) ? null : whole;
}

/** Stands for a call that was said; formulas have no such character. */
const mark = (index: number): string => `\u{E000}${index}\u{E001}`;
const restored = (text: string, done: readonly string[]): string =>
  text.replaceAll(/\u{E000}(\d+)\u{E001}/gu, (_, index: string) => done[Number(index)] ?? '');

/**
 * A formula with the names that people see in place of ids and keys, and with its functions in words: `Target - Today`,
 * `Total MRR / Total Customers`. Empty where there are no words for it.
 */
export function sayFormula(text: string, page: Page, language: Language): string {
  const { formula } = compileFormula(text);
  if (!formula) return '';
  const done: string[] = [];
  let said = '';
  let end = 0;
  for (const { path, columns = [], start, end: after } of formula.references) {
    if (start < end) continue;
    const [column] = columns;
    const isWhole = path.length === 1 && column !== undefined && text.slice(start, after).includes('.');
    done.push(nameOf(isWhole ? [...path, column] : path, page));
    said += text.slice(end, start) + mark(done.length - 1);
    end = after;
  }
  return sayCalls(said + text.slice(end), done, language) ?? '';
}
