import { asLabel } from './columns/columns.js';
import { isLedOver } from './columns/isLedOver.js';
import { headFirst } from './columns/headMention.js';
import { fold } from './words/fold.js';
import { lexicons, type Language } from './lexicon/index.js';
import type { PartId } from './lexicon/Lexicon.js';
import { clausesOf } from './lists/lists.js';
import type { PartWish } from './Meaning.js';
import { refusedBehind } from './lexicon/refusing.js';
import { numberWords } from './numbers/numberWords.js';
import { isGrammar, senseOf, type Mention } from './words/mentions.js';
import { isOfReport } from './subject/tool.js';
import { readTopic } from './subject/topic.js';

const denseNegationAfter = new RegExp(`^(?:は|が|も|を)?(?:${refusedBehind})`, 'u');

/** The parts of a page that a prompt names, those it wants and those it does not. */
export function readParts(
  prompt: string,
  mentions: readonly Mention[],
  language: Language,
): {
  wanted: PartWish[];
  unwanted: PartId[];
  spans: { start: number; end: number }[];
} {
  const named = mentions.filter(
    (mention) =>
      senseOf(mention, 'part') &&
      !isCounted(prompt, mention) &&
      !isOfReport(mention, mentions) &&
      !isMistaken(prompt, mention) &&
      !isLedOver(prompt, mention, language) &&
      !isChoice(prompt, mention, mentions) &&
      !isSaidAgain(prompt, mention, mentions),
  );
  const unwanted: PartId[] = [];
  const spans: { start: number; end: number }[] = [];
  const kept = named.filter((mention) => {
    const negation = negationOf(prompt, mention, mentions, named);
    if (negation === null) return true;
    if (!isOfSome(mention, mentions)) unwanted.push(senseOf(mention, 'part')!.id as PartId);
    spans.push({ start: negation, end: mention.end });
    return false;
  });
  const wanted = kept.flatMap((mention, index): PartWish[] => {
    const part = senseOf(mention, 'part')!.id as PartId;
    const span = subjectOf(prompt, mention, kept[index - 1], kept[index + 1], mentions, language);
    const own = part === 'list' ? recordBefore(prompt, mention, mentions, language) : undefined;
    const wish: PartWish = {
      // A guest list holds all of them; a list of orders shows the newest.
      part: own ? 'table' : part,
      topic: readTopic(prompt, span, mentions, language),
      words: mention.text,
      start: mention.start,
      ...(own && { title: asLabel(prompt.slice(own.start, mention.end)) }),
    };
    return Array.from({ length: countBefore(prompt, mention) }, () => wish);
  });
  return { wanted, unwanted, spans };
}

const things: ReadonlySet<string> = new Set(['metric', 'entity', 'attribute']);

/** `No charts of revenue`: others are as welcome as before. */
const isOfSome = (part: Mention, mentions: readonly Mention[]): boolean => {
  const of = mentions.find(({ start }) => start > part.end && start - part.end < 2);
  return (
    of !== undefined &&
    isGrammar(of, 'of') &&
    mentions.some((mention) => mention.start > of.end && mention.senses.some(({ kind }) => things.has(kind)))
  );
};

/** `Intake form` is one form, and both words say so. */
const isSaidAgain = (prompt: string, mention: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (before) =>
      before.end < mention.start &&
      prompt.slice(before.end, mention.start).trim() === '' &&
      senseOf(before, 'tool') !== undefined &&
      senseOf(before, 'tool')?.id === senseOf(mention, 'tool')?.id,
  );

/** Among choices in brackets no part is named by mistake: `(recibido, listo)`. */
const isMistaken = (prompt: string, { isTypo, start }: Mention): boolean =>
  isTypo === true && /[(（][^)）]*$/u.test(prompt.slice(0, start));

/** `etapa (recibida, lista, entregada)`: what is ready is no list, where nothing beside it is a part. */
function isChoice(prompt: string, { start, end }: Mention, mentions: readonly Mention[]): boolean {
  const [before = ''] = /[(（][^()（）]*$/u.exec(prompt.slice(0, start)) ?? [];
  const [behind = ''] = /^[^()（）]*[)）]/u.exec(prompt.slice(end)) ?? [];
  if (before === '' || behind === '') return false;
  const isWhole = /[,，、]\s*$/u.test(before) && /^\s*[,，、)）]/u.test(behind);
  const parts = mentions.filter(
    (other) =>
      other.start >= start - before.length &&
      other.end <= end + behind.length &&
      senseOf(other, 'part') !== undefined,
  );
  return isWhole && parts.length === 1;
}

/** More than a handful are no parts of a page: `48 tables on Friday`. */
const isCounted = (prompt: string, { start }: Mention) =>
  /(?<![\d.,])(?:[7-9]|\d{2,})\s+$/u.test(prompt.slice(0, start));

function countBefore(prompt: string, mention: Mention): number {
  const word = fold(prompt.slice(0, mention.start)).trim().split(/\s+/).at(-1) ?? '';
  const count = numberWords.get(word) ?? (/^[2-6]$/.test(word) ? Number(word) : 1);
  return senseOf(mention, 'part')?.id === 'metric' ? count : 1;
}

/** Where the word that unwants a part stands; null when it is wanted. */
function negationOf(
  prompt: string,
  mention: Mention,
  mentions: readonly Mention[],
  parts: readonly Mention[],
): number | null {
  if (denseNegationAfter.test(prompt.slice(mention.end))) return mention.start;
  const before = mentions.findLast((other) => other.end <= mention.start && isGrammar(other, 'without'));
  if (!before) return null;
  const between = prompt.slice(before.end, mention.start);
  const others = parts.filter((part) => part.start >= before.end && part.end <= mention.start);
  const words = between.split(/[\s,，、]+/u).filter(Boolean);
  const isNear = words.length <= 2 + others.length * 3 && !/[.;:。]/u.test(between);
  return isNear ? before.start : null;
}

/** The records of a `guest list`, which stand right before the part. */
function recordBefore(
  prompt: string,
  part: Mention,
  mentions: readonly Mention[],
  language: Language,
): Mention | undefined {
  if (headFirst.has(language)) return undefined;
  return mentions.find(
    ({ end, ...mention }) =>
      end < part.start &&
      /^[\s\-‐]$/u.test(prompt.slice(end, part.start)) &&
      senseOf({ end, ...mention }, 'entity') !== undefined,
  );
}

/** The words that say what a part shows: behind it, or before it where nothing follows. */
function subjectOf(
  prompt: string,
  mention: Mention,
  previous: Mention | undefined,
  next: Mention | undefined,
  mentions: readonly Mention[],
  language: Language,
): { start: number; end: number } {
  const clause = clausesOf(prompt).find(({ start, end }) => mention.start >= start && mention.end <= end) ?? {
    start: 0,
    end: prompt.length,
  };
  const own = recordBefore(prompt, mention, mentions, language);
  if (own) return { start: own.start, end: mention.start };
  const isDense = lexicons[language].grammar.of === '的' || lexicons[language].grammar.of === 'の';
  const before = { start: Math.max(previous?.end ?? 0, clause.start), end: mention.start };
  if (isDense) return before;
  const after = { start: mention.end, end: Math.min(next?.start ?? prompt.length, clause.end) };
  const says = ({ start, end }: { start: number; end: number }) =>
    mentions.some(
      (other) =>
        other.start >= start &&
        other.end <= end &&
        ['entity', 'metric', 'attribute'].some((kind) => senseOf(other, kind as 'entity')),
    );
  const isAs = /\b(as an?|als|como|en)\s*$/iu.test(prompt.slice(0, mention.start));
  // `A list of overdue follow-ups`: what follows says of what, also where no word of it is known.
  const isOf = mentions.some(
    (other) => isGrammar(other, 'of') && other.start >= mention.end && other.start - mention.end < 2,
  );
  if ((says(after) || isOf) && !isAs) return after;
  const cut = prompt.slice(before.start, before.end).search(/[,:][^,:]*$/u);
  const and = mentions.findLast(
    (other) => isGrammar(other, 'and') && other.start >= before.start && other.end < before.end,
  );
  return { start: Math.max(before.start + Math.max(0, cut), and?.end ?? 0), end: before.end };
}
