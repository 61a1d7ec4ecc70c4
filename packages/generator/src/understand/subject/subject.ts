import { asLabel } from '../columns/columns.js';
import { headFirst } from '../columns/headMention.js';
import { fold } from '../words/fold.js';
import { headLast } from '../words/headLast.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import type { Meaning, NamedEntity, PartWish, Topic } from '../Meaning.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { numberWords } from '../numbers/numberWords.js';
import type { titleOf } from './title.js';

/** Goals in sport are no objectives. Elsewhere a team is who works together, which is also a column, and no records of a league. */
export function withSport(mentions: readonly Mention[], language: Language): readonly Mention[] {
  const isSport = mentions.some(
    (mention) =>
      senseOf(mention, 'tool')?.id === 'league' ||
      (!isTeam(mention) && ['player', 'club', 'match'].includes(senseOf(mention, 'entity')?.id ?? '')),
  );
  // OKRs are set everywhere.
  const isScored = ({ senses }: Mention) =>
    senses.some(({ kind, id }) => kind === 'attribute' && id === 'goals');
  // The equipos of a Spanish league are no devices.
  const isClub = ({ senses }: Mention) => senses.some(({ id }) => id === 'club');
  const isMeant = (mention: Mention, { kind, id }: Mention['senses'][number]) =>
    isSport
      ? !(isScored(mention) && (id === 'objective' || (kind === 'tool' && id === 'goals'))) &&
        !(id === 'asset' && isClub(mention))
      : !(isTeam(mention) && isOne(mention.text, language) && id === 'club');
  return mentions
    .map((mention) => ({
      ...mention,
      senses: mention.senses.filter((sense) => isMeant(mention, sense)),
    }))
    .filter(({ senses }) => senses.length > 0);
}

const isOne = (text: string, language: Language) => numbersOf(text, language).one === text;
const isTeam = (mention: Mention) => senseOf(mention, 'attribute')?.id === 'team';

const treated: ReadonlySet<string> = new Set(['patient', 'appointment', 'vaccination', 'noShow']);

/** Where people are treated a practice is a place, and nothing that is rehearsed. */
export function withClinic(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ senses }) => senses.some(({ id }) => treated.has(id)))) return mentions;
  return mentions
    .map((mention) => ({ ...mention, senses: mention.senses.filter(({ id }) => id !== 'practice') }))
    .filter(({ senses }) => senses.length > 0);
}

const mostNamed = 12;

/** The number up to two words before a record: `three vendors`, `5 cleaning companies`. */
export function countBefore(prompt: string, start: number): number | null {
  const words = fold(prompt.slice(0, start)).split(/\s+/).slice(-2);
  const counts = words.map((word) => numberWords.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0));
  const count = counts.find((each) => each > 1 && each <= mostNamed);
  return count ?? null;
}

/** What all is about: the head of the first noun phrase, known words before mere hints. */
export function mainEntity(
  entities: readonly NamedEntity[],
  prompt: string,
  mentions: readonly Mention[],
  language: Language,
): NamedEntity | null {
  const strong = entities.filter(({ isWeak }) => !isWeak);
  // `Hiring pipeline`: the word of the tool hints less at what it is about than the one before it.
  const isTool = ({ start }: NamedEntity) =>
    mentions.some((mention) => mention.start === start && senseOf(mention, 'tool') !== undefined);
  const hinted = entities.every(isTool) ? entities : entities.filter((entity) => !isTool(entity));
  const known = strong.length > 0 ? strong : hinted;
  // 休暇申請 asks for leave: that it is asked for is said by the form.
  const isLeave = known.some(({ id }) => id === 'leave');
  const asked = headLast.has(language) || isLeave ? known.filter(({ id }) => id !== 'request') : known;
  const pool = asked.length > 0 ? asked : known;
  if (headFirst.has(language)) return pool[0] ?? null;
  const preposition = mentions.find(
    (mention) =>
      mention.start > (pool[0]?.start ?? 0) &&
      // In Japanese and Chinese the head follows: の and 的 stand behind what qualifies it.
      !(headLast.has(language) && isGrammar(mention, 'of')) &&
      isGrammar(mention, 'for', 'with', 'of', 'by', 'in', 'without', 'and'),
  );
  const mark = prompt.search(/[:：（(,，。]/u);
  const end = Math.min(preposition?.start ?? Infinity, mark < 0 ? Infinity : mark);
  return pool.findLast(({ start }) => start < end) ?? pool[0] ?? null;
}

/** The records that views count, such as the tickets of `tickets per week`: they say more than a mere hint. */
export function countedIn(views: readonly PartWish[]): NamedEntity | null {
  const counted = views.filter(
    ({ topic, top, part, measures }) => topic.metrics.length === 0 && !top && !measures && part !== 'list',
  );
  return counted.flatMap(({ topic }) => topic.entities.filter(({ isWeak }) => !isWeak))[0] ?? null;
}

/** Figures that a page is called by. */
const mostFigures = 3;

/** The person's own words; where they make no name, what all is about. */
export function nameOf(
  title: ReturnType<typeof titleOf>,
  entity: NamedEntity | null,
  topic: Topic,
  language: Language,
): string {
  if (title.isBare && topic.metrics.length > 0)
    return topic.metrics
      .slice(0, mostFigures)
      .map(({ text }) => asLabel(text))
      .join(', ');
  if (!title.isSentence) return title.text;
  if (entity) return asLabel(labelIn(language, 'entities', entity.id, true));
  return topic.metrics.length > 0
    ? topic.metrics.map(({ id }) => labelIn(language, 'metrics', id)).join(', ')
    : title.text;
}

/** Where the prompt is a list of parts, what they are about is the title: no page is called `A table of orders`. */
export function subjectTitle(
  prompt: string,
  parts: readonly PartWish[],
  { entities: named, metrics: figures }: Meaning['topic'],
  language: Language,
): string | null {
  const [first] = parts;
  const isList =
    first && parts.length > 1 && /^\P{L}*(?:\p{L}+\P{L}+){0,3}$/u.test(prompt.slice(0, first.start));
  // What stands before the first colon names the page: `Form for the summer camp: name, age`.
  const colon = prompt.search(/[:：]/u);
  const isNamed = colon > 0 && parts.slice(1).every(({ start }) => start > colon);
  if (!isList || isNamed) return null;
  const subjects = [...named.filter(({ isWeak }) => !isWeak), ...figures].toSorted(
    (a, b) => a.start - b.start,
  );
  const [subject] = subjects;
  if (!subject) return null;
  const isDenseText = language === ('zh' as Language) || language === ('ja' as Language);
  return isDenseText ? subject.text : asLabel(subject.text);
}

/** `I run a hardware store. Show me sales by month, …`: the page is of the store, and not called by its first view. */
export function placeTitle(
  own: string,
  views: readonly PartWish[],
  place: string | undefined,
): string | null {
  const isView = views.some(({ title = '' }) => title !== '' && fold(title) === fold(own));
  const isInside = place === undefined || fold(own).includes(fold(place));
  return isView && !isInside ? asLabel(place) : null;
}
