import { plainWords } from '../../text/words/plain.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { partAt, wordsBefore } from '../../text/clauses/readClauses.js';
import { idleBeside, means } from '../../text/words/Word.js';
import type { Thing } from '../../page/Thing.js';
import type { Context } from '../Action.js';

const isIdle = idleBeside();

/**
 * `everything about churn`: all that has it in its name, and of what only shows it among others that part. Null where an order
 * does not say so, and where nothing is called so.
 */
export function allAbout({ clause, page }: Context): readonly Thing[] | null {
  const head = wordsBefore(clause, 'of').filter((word) => !isIdle(word) && word !== clause.verb);
  const told = (partAt(clause, 'of')?.words ?? []).filter((word) => !isIdle(word));
  const isAll = head.length === 1 && means(head[0], 'all');
  const isKind = told.some((word) => word.senses.some((sense) => sense.startsWith('kind:')));
  if (!isAll || told.length === 0 || isKind) return null;
  const isAbout = ({ name }: Thing): boolean =>
    told.every((word) =>
      plainWords(word.plain).every((part) => plainWords(name).some((own) => isSameWord(own, part))),
    );
  const nodes = page.nodes.filter(isAbout);
  const parts = page.things.filter(
    (thing) => thing.kind === 'element' && isAbout(thing) && !nodes.some(({ id }) => id === thing.node?.id),
  );
  const found = [...nodes, ...parts];
  return found.length > 0 ? found : null;
}
