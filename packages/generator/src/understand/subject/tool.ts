import { headLast } from '../words/headLast.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { Meaning } from '../Meaning.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';

const toolOrder: readonly ToolId[] = [
  'league',
  'checklist',
  'form',
  'calculator',
  'crm',
  'budget',
  'goals',
  'board',
  'schedule',
  'inventory',
  'dashboard',
  'report',
  'tracker',
  'list',
];

/** Whether a board is the one that a report is for: a board report. */
export const isOfReport = (mention: Mention, mentions: readonly Mention[]): boolean =>
  senseOf(mention, 'tool')?.id === 'board' &&
  mentions.some(
    (other) =>
      senseOf(other, 'tool')?.id === 'report' && other.start > mention.end && other.start - mention.end < 2,
  );

/** The kind of tool: the first in the order of how much it says. */
export function toolOf(mentions: readonly Mention[]): Meaning['tool'] {
  const known = mentions.filter((mention) => senseOf(mention, 'tool'));
  // `An overview …, and a form for it`: the form is a part of it; a report form is one.
  const isPartOf = (mention: Mention) =>
    senseOf(mention, 'part')?.id === 'form' && known.some(({ end }) => end + 1 < mention.start);
  // A tablero is a board where stages are named, else a dashboard.
  const isStaged = mentions.some((mention) => isGrammar(mention, 'stages'));
  const isOther = (mention: Mention, id: string) =>
    id === (isStaged ? 'dashboard' : 'board') &&
    ['board', 'dashboard'].every((each) =>
      mention.senses.some((sense) => sense.kind === 'tool' && sense.id === each),
    );
  const outer = known.filter((mention) => !isPartOf(mention) && !isOfReport(mention, known));
  const ranked = outer
    .flatMap((mention) =>
      mention.senses
        .filter(({ kind, id }) => kind === 'tool' && !isOther(mention, id))
        .map(({ id }) => ({ id: id as ToolId, words: mention.text, rank: toolOrder.indexOf(id as ToolId) })),
    )
    .toSorted((a, b) => a.rank - b.rank);
  const [best] = ranked;
  return best ? { id: best.id, words: best.words } : null;
}

/** In Japanese and Chinese what ends in `request` is handed in by a form: 休暇申請. */
export function requestForm(
  prompt: string,
  mentions: readonly Mention[],
  language: Language,
): Meaning['tool'] {
  const last = mentions.findLast((mention) => senseOf(mention, 'entity'));
  const isForm =
    last !== undefined &&
    headLast.has(language) &&
    senseOf(last, 'entity')?.id === 'request' &&
    last.end === prompt.trimEnd().length;
  return isForm ? { id: 'form', words: last.text } : null;
}
