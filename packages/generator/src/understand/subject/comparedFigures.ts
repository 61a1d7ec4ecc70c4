import type { AttributeId } from '../../samples/attributes.js';
import { isNumber } from '../columns/attributeKind.js';
import { asLabel, stripLead } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { FigureName, NamedMetric } from '../Meaning.js';
import { sidesOf } from '../views/versusView.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { placeOf } from '../words/placeOf.js';
import { recordSums } from './recordSums.js';

const longest = 28;

/** What a figure is held against is in its unit. */
const aims: ReadonlySet<string | undefined> = new Set<AttributeId>([
  'target',
  'planned',
  'actual',
  'baseline',
]);

/**
 * The two figures of a page that sets one against the other: `revenue vs costs by month`, `planned vs actual hours`, `tickets
 * opened vs closed`. What a figure is held against that is none itself is one like it. Null where neither side is a figure, or
 * one is a time: `vs last year`.
 */
export function comparedFigures(
  prompt: string,
  mentions: readonly Mention[],
  language: Language,
): readonly NamedMetric[] | null {
  const versus = viewWords[language].versus.split('|');
  const behind = endOfPhrase(prompt, versus);
  const end = mentions.find(
    (mention) =>
      mention.start >= behind && (isGrammar(mention, 'by', 'overTime', 'for') || isToolBehind(mention)),
  );
  const sides = sidesOf(prompt.slice(0, end?.start), versus);
  if (!sides || sides.some((side) => side.length > longest || isTime(side, language))) return null;
  const figures = setAgainst(sides, language) ?? countedDeeds(sides, language);
  return (
    figures?.map((figure, at) => ({ ...figure, start: prompt.indexOf(sides[at]!), isBeside: true })) ?? null
  );
}

/** Where the longest of some phrases ends that stands in a text. */
function endOfPhrase(text: string, phrases: readonly string[]): number {
  return Math.max(
    0,
    ...phrases.map((phrase) => {
      const start = placeOf(text, [phrase]);
      return start < 0 ? 0 : start + phrase.length;
    }),
  );
}

const isToolBehind = (mention: Mention): boolean =>
  senseOf(mention, 'tool') !== undefined && senseOf(mention, 'attribute') === undefined;

type Figure = Pick<NamedMetric, 'id' | 'text' | 'like'>;

/** Two figures, or one and what it is held against. */
function setAgainst(sides: readonly string[], language: Language): readonly Figure[] | null {
  const read = sides.map((side) => readSide(side, language));
  const measure = read.find((side) => side.measure?.id !== 'own' && side.measure)?.measure;
  const like =
    measure ?? (read.some(({ isAim }) => isAim) ? read.find((side) => side.measure)?.measure : null);
  if (!like) return null;
  return read.map((side) =>
    side.measure && !side.isAim ? side.measure : { id: 'own', text: side.text, like },
  );
}

interface Side {
  readonly text: string;
  /** The figure that it names. */
  readonly measure: FigureName | null;
  /** Whether it is what was planned, aimed at or came of that. */
  readonly isAim: boolean;
}

function readSide(side: string, language: Language): Side {
  const text = asLabel(stripLead(side, language));
  const { mentions } = findMentions(text, language);
  const attributeOf = (mention: Mention) => senseOf(mention, 'attribute')?.id;
  const isAim = mentions.some((mention) => aims.has(attributeOf(mention)));
  const measure = mentions.flatMap((mention): FigureName[] => {
    const entity = senseOf(mention, 'entity')?.id;
    const id = senseOf(mention, 'metric')?.id ?? (entity && recordSums[entity as keyof typeof recordSums]);
    const name = isAim ? asLabel(mention.text) : text;
    if (id) return [{ id: id as FigureName['id'], text: name }];
    const attribute = attributeOf(mention);
    return isNumber(attribute) && !aims.has(attribute) ? [{ id: 'own', text: name }] : [];
  });
  return { text, measure: measure.at(-1) ?? null, isAim };
}

/** How many of some records two things happened to: `orders received vs shipped`. */
function countedDeeds(
  [first, second]: readonly [string, string],
  language: Language,
): readonly Figure[] | null {
  const records = findMentions(first, language).mentions.find(
    (mention) =>
      mention.start === 0 && senseOf(mention, 'entity') && senseOf(mention, 'metric') === undefined,
  );
  const deeds = [first.slice(records?.end ?? 0).trim(), second.trim()];
  const known = findMentions(second, language).mentions.some(
    (mention) => senseOf(mention, 'entity') !== undefined || senseOf(mention, 'metric') !== undefined,
  );
  const areWords = deeds.every((deed) => /^\p{L}+$/u.test(deed));
  return records && areWords && !known
    ? [first, second].map((text) => ({ id: 'own', text: asLabel(text.trim()) }))
    : null;
}

const isTime = (side: string, language: Language): boolean =>
  findMentions(side, language).mentions.some(
    (mention) => senseOf(mention, 'unit') !== undefined || senseOf(mention, 'month') !== undefined,
  );
