import { applyPatch, type Dataset, type PatchOp } from '@vitrine/schema';
import { newFaults } from '../../faults.js';
import { kindSenses } from '../../page/findThings.js';
import type { Page } from '../../page/Page.js';
import type { Thing } from '../../page/Thing.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { plainWords } from '../../text/words/plain.js';
import { isSameWord } from '../../text/words/sameWord.js';
import type { Context, Outcome } from '../Action.js';
import { choose } from '../targets/resolve.js';

const isIdle = idleBeside('all', 'it', 'page');
const isUnnamed = idleBeside('all');

/** What is to lose its rows, or what is meant instead. */
type Meant =
  | { readonly datasets: readonly Dataset[] }
  | { readonly things: readonly Thing[] }
  | { readonly outcome: Outcome };

/**
 * `delete all the sample data`, `delete all the deals`: takes the rows out of the datasets and leaves the page as it is; null
 * for other orders. What the page has a part of the same name for is asked.
 */
export function emptyRows(context: Context): Exclude<Meant, { datasets: unknown }> | null {
  const meant = sampleRows(context) ?? calledRows(context);
  return meant && 'datasets' in meant ? { outcome: emptied(meant.datasets, context) } : meant;
}

const filledOf = ({ datasets }: Page): readonly Dataset[] =>
  datasets.filter(({ rows, query }) => !query && rows && rows.length > 0);

function sampleRows({ clause, page }: Context): Meant | null {
  const said = clause.words.filter((word) => means(word, 'sampleData'));
  if (said.length === 0) return null;
  const told = clause.words.filter((word) => !isIdle(word) && !said.includes(word));
  const isAll = clause.words.some((word) => means(word, 'all'));
  const filled = filledOf(page);
  const named = filled.filter(({ name, title = '' }) =>
    told.some((word) =>
      plainWords(word.plain).every((part) =>
        plainWords(`${title} ${name}`).some((own) => isSameWord(own, part)),
      ),
    ),
  );
  const meant = told.length === 0 ? filled : named;
  return meant.length === 0 || (told.length > 0 && named.length === 0 && !isAll) ? null : { datasets: meant };
}

/** `all the deals`, which may be the rows, and a table called so as well. */
function calledRows(context: Context): Meant | null {
  const { clause, page } = context;
  const words = clause.words.flatMap((word) => (isAllOf(word) ? word.parts! : [word]));
  const [word, ...others] = words.filter((one) => one.isName || !isUnnamed(one));
  if (!word || others.length > 0 || !words.some((one) => means(one, 'all'))) return null;
  const isCalled = (name: string): boolean => {
    const own = plainWords(name).filter(
      (part) => !words.some((one) => means(one, 'all') && one.plain === part),
    );
    const said = plainWords(word.plain);
    return (
      own.length === 1 &&
      said.length === 1 &&
      [said[0]!, ...kindSenses(word)].some((sense) => isSameWord(own[0]!, sense))
    );
  };
  const dataset = filledOf(page).find(({ title, name }) => isCalled(title ?? name));
  const rows = page.things.find(({ kind, dataset: own }) => kind === 'dataset' && own === dataset);
  if (!dataset || !rows) return null;
  const parts = page.things.filter(
    ({ kind, name }) => (kind === 'node' || kind === 'element') && isCalled(name),
  );
  if (parts.length === 0) return { datasets: [dataset] };
  const chosen = choose(context, [rows, ...parts]);
  if (!chosen.things) return { outcome: chosen.outcome };
  return chosen.things[0] === rows ? { datasets: [dataset] } : { things: chosen.things };
}

/** A name such as `All deals` may also mean the words that it is made of. */
const isAllOf = ({ isName, parts = [] }: Word): boolean =>
  isName === true && parts.some((part) => means(part, 'all'));

function emptied(datasets: readonly Dataset[], { page, components }: Context): Outcome {
  const ops: PatchOp[] = datasets.map(({ name }) => ({
    op: 'dataset.set',
    name,
    path: ['rows'],
    value: [],
  }));
  const { artifact } = applyPatch(page.artifact, ops, { components });
  if (!artifact || newFaults(page.artifact, artifact, components).length > 0)
    return { refused: { key: 'noRows', params: {} } };
  const what = page.things.filter(
    ({ kind, dataset }) => kind === 'dataset' && dataset && datasets.includes(dataset),
  );
  return { ops, said: { key: 'emptied', params: { what } } };
}
