import { classes, type ClassId } from '../../nouns/classes/index.js';
import { measured } from '../../nouns/classes/measured.js';
import { deeds, type Deed } from '../../nouns/deeds.js';
import type { NounClass } from '../../nouns/NounClass.js';
import { people } from '../../samples/people.js';
import { entities, type EntityId } from '../../samples/entities.js';
import { trades } from '../../trades/index.js';
import { readColumn, type TradeTable } from '../../trades/Trade.js';
import { asLabel } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import { nounWords } from '../lexicon/nouns/index.js';
import { recordWords } from '../lexicon/recordWords.js';
import { labelIn } from '../lexicon/senses.js';
import type { ColumnWish, Meaning, NamedEntity, NamedMetric, NamedThing } from '../Meaning.js';
import { fold, isDense } from '../words/fold.js';
import { senseOf, type Mention } from '../words/mentions.js';
import { isRoadmap } from '../subject/isRoadmap.js';
import { withoutAsking } from '../subject/title.js';
import { asksNoMore, isShort } from '../subject/trade.js';
import { isInside, touches, tradeMentions } from '../subject/tradeMentions.js';
import { numbersOf } from '../words/plural.js';
import { classOf, type KnownNoun } from './classOf.js';
import { isOfClub, isOfSchool, isOfSport, isOfYoung } from './surroundings.js';
import { readNoun, type ReadNoun } from './readNoun.js';

/** Tools that say of themselves what they keep. */
const telling: ReadonlySet<ToolId | null> = new Set<ToolId | null>([
  'calculator',
  'goals',
  'budget',
  'league',
  'checklist',
  'crm',
]);

/**
 * What a prompt keeps by a noun that stands for a kind of thing, and what is done with it:
 *   1 done    loans, bookings, inspections are records of their own, named by the thing
 *   2 noted   a log has what is noted of such things each time
 *   3 kept    anything else has what is kept of each
 * Null where the lexicons know its records themselves.
 */
export function namedThing(
  meaning: Meaning,
  prompt: string,
  known: readonly Mention[],
  qualifier: ColumnWish | null,
): NamedThing | null {
  const { language, tool } = meaning;
  const columns = meaning.columns.filter((wish) => wish !== qualifier);
  const isAlone = isShort(withoutAsking(prompt, language)) && asksNoMore({ ...meaning, columns }, []);
  if (!isAlone || meaning.topic.unit !== null || isRoadmap(meaning)) return null;
  const noun = readNoun(prompt, known, language, tool?.id === 'form');
  if (!noun) return null;
  const kind = classOf(noun.text, language);
  const head = kind && headSpan(noun, kind);
  // Registrations are counted, and what is done; the rate of a rate limit says of what it is.
  const isBefore = (at: number) => known.some(({ start, end }) => start === at && end <= (head?.start ?? 0));
  const isNoFigure = ({ start }: NamedMetric) =>
    (noun.deed !== null && start >= noun.deed.start && start < noun.deed.end) ||
    (kind !== null && isMeasured(kind) && isBefore(start));
  if (!meaning.topic.metrics.every(isNoFigure)) return null;
  if (telling.has(tool?.id ?? null) && !isOfDeed(tool, noun.deed)) return null;
  if (!noun.deed && (!kind || !areKept(noun, kind, meaning))) return null;
  if (isKnownElsewhere(meaning, prompt, noun, kind, known)) return null;
  const thing =
    (noun.deed && doneWith(prompt, noun, noun.deed, kind, meaning, known)) ??
    (kind && keptOf(noun, kind, meaning));
  const whose = qualifier ?? holderOf(noun, language);
  const called =
    qualifier && meaning.noun && !noun.deed ? { one: meaning.noun.one, many: meaning.noun.many } : null;
  return thing && { ...thing, ...called, ...(called && { name: called.one }), ...(whose && { whose }) };
}

/** Whose things those are, where people are named behind them: `certificates of our welders`. */
function holderOf({ rest }: ReadNoun, language: Language): ColumnWish | null {
  const kind = rest === null ? null : classOf(rest, language);
  return kind?.id === 'person' || kind?.id === 'animal'
    ? { label: kind.one, entity: 'employee', options: [] }
    : null;
}

/** Those who work together, and not what they keep: a board for the design team. */
const audiences: readonly ClassId[] = ['person', 'group', 'organization'];
/** What somebody sees and reports. */
const happenings: readonly ClassId[] = ['mishap', 'observation', 'episode'];
const dated: readonly string[] = ['date', 'start', 'due', 'time'];

/** Whether a noun stands for what is measured or counted again and again. */
const isMeasured = ({ id }: KnownNoun): boolean => Object.hasOwn(measured, id);

/** Whether such things are what a page keeps, and not whom it is for, what it looks at or what is run. */
function areKept(noun: ReadNoun, kind: KnownNoun, { tool, language }: Meaning): boolean {
  const { id, one, many } = kind;
  if (noun.isFor && audiences.includes(id)) return false;
  const isOne = fold(one) !== fold(many) && fold(noun.text) !== fold(many);
  const hasNumber = fold(one) !== fold(many);
  switch (tool?.id) {
    case undefined:
      // One limit, or a level, is looked up again and again.
      return !isOne || isMeasured(kind) || id === 'plan';
    case 'report':
      // Pothole reports come in one by one.
      if (happenings.includes(id) && numbersOf(tool.words, language).many === tool.words) return true;
      return hasNumber && !isOne;
    case 'dashboard':
      return hasNumber && !isOne;
    case 'schedule':
      return (
        !audiences.includes(id) &&
        classes[id].kept.columns.some((column) => dated.includes(readColumn(column).attribute))
      );
    default:
      return true;
  }
}

/** Whether the word for what is done is also the one for the kind of tool: a waiting list. */
const isOfDeed = (tool: Meaning['tool'], deed: ReadNoun['deed']): boolean =>
  deed !== null && tool !== null && fold(deed.text).includes(fold(tool.words));

/** Whether a noun is for people: who signs up as a member or a patient is one, and gives what is kept of those. */
const isSomebody = (noun: ReadNoun, kind: KnownNoun | null, known: readonly Mention[]): boolean =>
  kind?.id === 'person' ||
  known.some((mention) => touches(mention, noun) && people.has(senseOf(mention, 'entity')?.id ?? ''));

function doneWith(
  prompt: string,
  noun: ReadNoun,
  deed: NonNullable<ReadNoun['deed']>,
  kind: KnownNoun | null,
  { language, tool }: Meaning,
  known: readonly Mention[],
): NamedThing | null {
  const { asked, of, by, ...deedOf }: Deed = deeds[deed.id];
  const kept = (deed.id === 'signUp' && joined(prompt, language)) || deedOf.kept;
  if (of && !(kind && of.includes(kind.id))) return null;
  const isForm = tool?.id === 'form' || (by === 'itself' && (tool === null || isOfDeed(tool, deed)));
  if (by && (!isForm || isSomebody(noun, kind, known))) return null;
  const [start, end] = [Math.min(noun.start, deed.start), Math.max(noun.end, deed.end)];
  const title = asLabel(prompt.slice(start, end));
  const entry = labelIn(language, 'entities', 'thing');
  const table = (isForm && asked) || kept;
  const own = isDense(title) || language === 'de' ? entry : numbersOf(title, language).one;
  const { one, many } = table.of === 'own' ? { one: own, many: title } : recordWords(table.of, language);
  return {
    table,
    ...(isForm && { isForm }),
    text: prompt.slice(start, end),
    name: kind?.one ?? asLabel(isDense(noun.text) ? noun.text : numbersOf(noun.text, language).one),
    one,
    many,
  };
}

/** What those give who join: of a child also who its parents are; for good, since when and in which section. */
function joined(prompt: string, language: Language): TradeTable | null {
  if (isOfYoung(prompt, language)) return trades.youthRegistration[0]!;
  return isOfClub(prompt, language) ? trades.membershipForm[0]! : null;
}

function keptOf(noun: ReadNoun, { id, one, many }: KnownNoun, meaning: Meaning): NamedThing | null {
  const { language, tool } = meaning;
  const { kept, noted, ofSport }: NounClass = classes[id];
  const isLog = tool !== null && nounWords[language].logs.split('|').map(fold).includes(fold(tool.words));
  if (ofSport && isOfSport(meaning.prompt, language))
    return { table: ofSport, text: noun.text, name: one, one, many };
  // A plan is kept step by step.
  if (id === 'plan') {
    const { one: step } = recordWords('planStep', language);
    return { table: kept, text: noun.text, name: step, one: step, many: meaning.title };
  }
  return isLog && noted
    ? {
        table: noted,
        text: noun.text,
        name: one,
        one: labelIn(language, 'entities', 'thing'),
        many: meaning.title,
      }
    : { table: kept, text: noun.text, name: one, one, many };
}

/** Whether a trade, or the lexicon of records, knows what a noun stands for. */
function isKnownElsewhere(
  { language, trade, entity }: Meaning,
  prompt: string,
  noun: ReadNoun,
  kind: KnownNoun | null,
  known: readonly Mention[],
): boolean {
  const names = tradeMentions(prompt, language, known).mentions.filter(({ isTypo }) => !isTypo);
  const ofTrades = names.filter((mention) => senseOf(mention, 'trade'));
  const { deed } = noun;
  // `Car rental` is a trade, and a gym knows what is booked there; anybody can sign up for anything.
  const isOfAnything = deed !== null && deeds[deed.id].kept.names === 'fullName:#';
  // Who asks for a vacation takes one, as a deed and as a request.
  const isRecord = kind === null && entity !== null && !entity.isWeak && touches(spanOf(entity), noun);
  if (deed && 'by' in deeds[deed.id] && !isOfAnything && isRecord) return true;
  if (deed)
    return ofTrades.some(
      (name) => touches(name, noun) && (touches(name, deed) || (kind === null && !isOfAnything)),
    );
  if (!kind) return true;
  if (entity?.id === 'leave' && kind.id === 'case' && isInside(spanOf(entity), noun)) return true;
  const head = headSpan(noun, kind);
  const isMany = fold(noun.text) === fold(kind.many) && fold(kind.one) !== fold(kind.many);
  // A boat club is a club; parking permits are no building permits.
  const isTrade = trade !== null && trade.id !== 'undertaking';
  // The fees of a gym are fees: another trade only says whose.
  const isOfOther = (name: Mention) => ofTrades.some((other) => other !== name && isInside(other, noun));
  const isOwn = (name: Mention) =>
    isInside(isMany ? noun : head, name) || (isInside(head, name) && isOfOther(name));
  if (isTrade && ofTrades.some(isOwn)) return true;
  const isNamed = (mention: Mention) => !mention.isTypo && touches(mention, head);
  const isBeside = isTrade && !fold(kind.head).includes(fold(trade.text));
  const kept = isBeside ? trades[trade.id].map(({ of }) => of) : [];
  const isKept = ({ senses }: Mention) =>
    senses.some(({ kind, id }) => (kind === 'record' || kind === 'entity') && kept.includes(id));
  if ([...names, ...known].some((mention) => isNamed(mention) && isKept(mention))) return true;
  const sense = known.filter(isNamed).flatMap((mention) => senseOf(mention, 'entity') ?? [])[0];
  if (isMeasured(kind)) {
    // Meter readings are kept as such, whatever the meter.
    if (names.some((name) => touches(name, head) && name.start < head.start)) return true;
    const isQualified = !known.some((mention) => isNamed(mention) && isInside(noun, mention));
    // The readings of a water meter, and no climate; the results of a test of concrete, and no exam.
    if (sense && isQualified && (sense.id === 'reading' || sense.id === 'exam'))
      return sense.id === 'exam' && isOfSchool(known, ofTrades);
    const isOfSports = classes[kind.id] as NounClass;
    const isOfRecord = (mention: Mention) =>
      isInside(mention, noun) && senseOf(mention, 'entity')?.isWeak === false;
    // Stock levels are those of the stock.
    if (known.some(isOfRecord)) return !(isOfSports.ofSport && isOfSport(prompt, language));
  }
  if (!sense) return entity !== null && !entity.isWeak && touches(spanOf(entity), head);
  if (sense.isWeak) return false;
  // What has usual names is another thing where a word before it says so: a fishing permit.
  const isBare = known.some((mention) => isNamed(mention) && isInside(noun, mention));
  return isBare || sense.id === 'own' || entities[sense.id as EntityId].family === 'code';
}

/** Where the word of a noun stands that names the kind. */
function headSpan(noun: ReadNoun, { head }: KnownNoun) {
  const start = noun.start + Math.max(0, noun.text.lastIndexOf(head));
  return { start, end: start + head.length };
}

const spanOf = ({ start, text }: NamedEntity) => ({ start, end: start + text.length });
