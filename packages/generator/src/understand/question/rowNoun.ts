import { isClock } from '../tables/clocks.js';
import { fold } from '../words/fold.js';
import { senseOf } from '../words/mentions.js';
import { isCalled, stem } from './columns/columnWords.js';
import type { Reading } from './Reading.js';

/** What happens once, and that each row may be of, whatever the table is called. */
const happenings: ReadonlySet<string> = new Set([
  'order',
  'sale',
  'transaction',
  'appointment',
  'ticket',
  'match',
  'booking',
  'trip',
  'invoice',
  'shipment',
  'workout',
  'deal',
]);

const entitiesAt = ({ mentions, tokens }: Reading, at: number): readonly string[] => {
  const token = tokens[at];
  return mentions
    .filter(
      ({ start, end, isTypo }) => !isTypo && token !== undefined && start <= token.start && end >= token.end,
    )
    .flatMap((mention) => senseOf(mention, 'entity')?.id ?? []);
};

/** Whether a word names what happens once, such as an order. */
export const isHappening = (reading: Reading, at: number): boolean =>
  entitiesAt(reading, at).some((id) => happenings.has(id));

const visits =
  /^(?:visits?|visitors?|besuche?|besuchen|visitas?|visites?|visitantes?|来店|来館|来訪|利用|访问|到访|チェックイン)$/u;

/** `visits` of a table in which people come and go. */
const isVisit = ({ tokens, headings }: Reading, at: number): boolean =>
  visits.test(tokens[at]?.folded ?? '') &&
  headings.some(
    (heading) =>
      (heading.column.role === 'time' || isClock(heading.column)) &&
      ['check in', 'arrival', 'entry', 'visit'].some((wish) => isCalled(heading, wish)),
  );

/** Whether a word is a kind of record, or the table is called so. */
export const isRowNoun = (reading: Reading, at: number): boolean =>
  entitiesAt(reading, at).length > 0 ||
  isVisit(reading, at) ||
  isOfTitle(reading.tokens[at]?.folded ?? '', reading.title);

/** Whether a word says what the rows are: as the table is called, what happens once, or just rows. */
export const namesRows = (reading: Reading, at: number): boolean =>
  isHappening(reading, at) ||
  isOfTitle(reading.tokens[at]?.folded ?? '', reading.title) ||
  isVisit(reading, at) ||
  /^(?:rows?|records?|entries|times|zeilen|eintrage|mal|filas|registros|veces|lignes|fois|linhas|vezes|次|件|回|行)$/u.test(
    reading.tokens[at]?.folded ?? '',
  );

/** The words of a table's name; files write `foerder` for _förder_. */
const titleWords = (title: string): readonly string[] =>
  fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => [...new Set([word, word.replace(/([aou])e/gu, '$1')])]);

/** Whether a word is one of the table's name. */
export const isTitleWord = (folded: string, title: string) =>
  titleWords(title).some((word) => word.length > 3 && stem(word) === stem(folded));

/** Whether a word stands in the table's name, in another form or as the end of a compound. */
export const isOfTitle = (folded: string, title: string) =>
  titleWords(title)
    .filter((word) => word.length > 1)
    .some(
      (word) =>
        stem(word) === stem(folded) ||
        (folded.length > 4 && (word.startsWith(folded.slice(0, -2)) || stem(word).endsWith(stem(folded)))) ||
        (folded.length > 1 && /\p{Script=Han}/u.test(folded) && word.includes(folded)),
    );
