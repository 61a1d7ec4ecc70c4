import { applyPatch, type PatchOp } from '@vitrine/schema';
import { newFaults } from '../../faults.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { plainWords } from '../../text/words/plain.js';
import { isSameWord } from '../../text/words/sameWord.js';
import type { Context, Outcome } from '../Action.js';

const isIdle = idleBeside('all', 'it', 'page');

/** `delete all the deals`, where no part of the page is called so but the data. */
function namesRows(told: readonly Word[], page: Context['page']): boolean {
  const said = told.map(({ plain }) => plain).join(' ');
  const isCalled = (name: string | undefined) => plainWords(name ?? '').join(' ') === said;
  return (
    said !== '' &&
    page.datasets.some(({ title, rows }) => rows && isCalled(title)) &&
    !page.things.some(({ kind, name }) => kind !== 'dataset' && isCalled(name))
  );
}

/** `delete all the sample data`: takes the rows out of the datasets and leaves the page as it is; null for other orders. */
export function emptyRows({ clause, page, components }: Context): Outcome | null {
  const said = clause.words.filter((word) => means(word, 'sampleData'));
  const isAll = clause.words.some((word) => means(word, 'all'));
  const told = clause.words.filter((word) => !isIdle(word) && !said.includes(word));
  if (said.length === 0 && !(isAll && namesRows(told, page))) return null;
  const filled = page.datasets.filter(({ rows, query }) => !query && rows && rows.length > 0);
  const named = filled.filter(({ name, title = '' }) =>
    told.some((word) =>
      plainWords(word.plain).every((part) =>
        plainWords(`${title} ${name}`).some((own) => isSameWord(own, part)),
      ),
    ),
  );
  const meant = told.length === 0 ? filled : named;
  if (meant.length === 0 || (told.length > 0 && named.length === 0 && !isAll)) return null;
  const ops: PatchOp[] = meant.map(({ name }) => ({ op: 'dataset.set', name, path: ['rows'], value: [] }));
  const { artifact } = applyPatch(page.artifact, ops, { components });
  if (!artifact || newFaults(page.artifact, artifact, components).length > 0)
    return { refused: { key: 'noRows', params: {} } };
  const what = page.things.filter(
    ({ kind, dataset }) => kind === 'dataset' && dataset && meant.includes(dataset),
  );
  return { ops, said: { key: 'emptied', params: { what } } };
}
