import type { DeedId } from '../../nouns/deeds.js';
import { headFirst } from '../columns/headMention.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { senseIndexOf } from '../lexicon/senses.js';
import { numberWords } from '../numbers/numberWords.js';
import { fold, isDense } from '../words/fold.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { tokenize, type Token } from '../words/tokens.js';
import { classOf, nounIndexOf } from './classOf.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A noun phrase of a prompt, and what is done with what it names. */
export interface ReadNoun extends Span {
  readonly text: string;
  /** Whether it stands behind a word such as `for`. */
  readonly isFor: boolean;
  /** What else stands behind it. */
  readonly rest: string | null;
  readonly deed: (Span & { readonly id: DeedId; readonly text: string }) | null;
}

type Role = 'deed' | 'tool' | 'link' | 'of' | 'article' | 'word';

interface Part extends Span {
  readonly role: Role;
  readonly deed?: DeedId;
}

const longestDeed = 4;
const mostWords = 5;

/** The noun phrase that a short prompt is about, without what is done with it, the kind of tool and whom it is for. */
export function readNoun(
  text: string,
  known: readonly Mention[],
  language: Language,
  isForm = false,
): ReadNoun | null {
  const { deeds, deedsWithoutForm } = nounIndexOf(language);
  const parts = partsOf(text, known, language, isForm ? deeds : deedsWithoutForm);
  const pieces = piecesOf(parts, language);
  const joins = known.some(
    (mention) => isGrammar(mention, 'and') && pieces.some(({ end }) => end <= mention.start),
  );
  if (joins) return null;
  const deed = parts.find(({ role }) => role === 'deed') ?? null;
  const piece = deed ? beside(pieces, deed, language) : isDense(text) ? pieces.at(-1) : pieces[0];
  if (!piece) return null;
  const written = text.slice(piece.start, piece.end);
  if (!isDense(written) && written.split(/\s+/u).length > mostWords) return null;
  return {
    ...piece,
    text: written,
    rest: restOf(text, pieces, piece),
    isFor: parts.some(({ role, end }) => role === 'link' && end <= piece.start),
    deed: deed && {
      id: deed.deed!,
      start: deed.start,
      end: deed.end,
      text: text.slice(deed.start, deed.end),
    },
  };
}

function restOf(text: string, pieces: readonly Span[], piece: Span): string | null {
  const next = pieces[pieces.indexOf(piece) + 1];
  return next ? text.slice(next.start, next.end) : null;
}

/** What is done follows its noun in Germanic languages, in Chinese and in Japanese: `kayak rentals`, but also `rentals of kayaks`. */
function beside(pieces: readonly Span[], deed: Span, language: Language): Span | undefined {
  const before = pieces.findLast(({ end }) => end <= deed.start);
  const after = pieces.find(({ start }) => start >= deed.end);
  return headFirst.has(language) ? (after ?? before) : (before ?? after);
}

function partsOf(
  text: string,
  known: readonly Mention[],
  language: Language,
  deeds: ReadonlyMap<string, DeedId>,
): Part[] {
  const isTool = (mention: Mention) =>
    !mention.isTypo && (senseOf(mention, 'tool') ?? senseOf(mention, 'part')) !== undefined;
  const tools = known.filter(isTool);
  const cuts = new Set([...deeds.keys(), ...tools.map((mention) => fold(mention.text)), ...'の的']);
  const tokens = tokenize(text, isDense(text) ? cuts : deeds);
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = deedAt(text, tokens, at, language, deeds);
    if (
      found &&
      !isQualifier(text, tokens[at + found.count - 1]!, nextNoun(tokens, at + found.count), tools, language)
    ) {
      parts.push(...found.parts);
      at += found.count;
      continue;
    }
    const token = tokens[at]!;
    const isOfTool = tools.some(({ start, end }) => start <= token.start && end >= token.end);
    const role = isOfTool ? 'tool' : roleOf(token, known, language);
    const joined = isOfTool && language === 'de' ? joinedTool(text, token, deeds) : null;
    parts.push(...(joined ?? [{ start: token.start, end: token.end, role }]));
    at += 1;
  }
  return parts.map((part, at) =>
    part.role === 'of' && isOfTeam(parts.slice(at + 1), known) ? { ...part, role: 'link' } : part,
  );
}

/** Whether what follows says whose those things are: the equipe of `chamados da equipe de operações`. */
function isOfTeam(behind: readonly Part[], known: readonly Mention[]): boolean {
  const next = behind.find(({ role }) => role !== 'article');
  return known.some(
    (mention) =>
      mention.start === next?.start &&
      ['team', 'department'].includes(senseOf(mention, 'attribute')?.id ?? ''),
  );
}

/** The next word that is no の: of 水質検査の結果 the results. */
const nextNoun = (tokens: readonly Token[], at: number): Token | undefined =>
  /^[の的]$/u.test(tokens[at]?.text ?? '') ? tokens[at + 1] : tokens[at];

/** Before another noun what is done only qualifies it, where heads come last: the maintenance of maintenance requests. */
function isQualifier(
  text: string,
  { end }: Token,
  next: Token | undefined,
  tools: readonly Mention[],
  language: Language,
): boolean {
  if (headFirst.has(language) || !next || !/^[\s\-の的]*$/u.test(text.slice(end, next.start))) return false;
  const isTool = tools.some(({ start, end: last }) => start <= next.start && last >= next.end);
  return !isTool && classOf(next.text, language) !== null;
}

/** What is done, where a word or a German compound says so: Verleih, Rollstuhlverleih. */
function deedAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
  deeds: ReadonlyMap<string, DeedId>,
): { parts: Part[]; count: number } | null {
  for (let count = Math.min(longestDeed, tokens.length - at); count > 0; count -= 1) {
    const words = tokens.slice(at, at + count);
    const deed = deeds.get(words.map(({ folded }) => folded).join(' '));
    if (deed)
      return { parts: [{ start: words[0]!.start, end: words.at(-1)!.end, role: 'deed', deed }], count };
  }
  const { folded, start, end } = tokens[at]!;
  const cut = language === 'de' ? cutBefore(tokens[at]!, (last) => deeds.has(last)) : null;
  if (cut === null) return null;
  const deed = deeds.get(folded.slice(cut));
  return {
    parts: [firstOf(text, start, cut), { start: start + cut, end, role: 'deed', ...(deed && { deed }) }],
    count: 1,
  };
}

/** What stands in front of a kind of tool: the Trikots of a list, or the Wartung of a plan. */
function deedOrNoun(part: Part, text: string, deeds: ReadonlyMap<string, DeedId>): Part {
  const deed = deeds.get(fold(text.slice(part.start, part.end)));
  return deed ? { ...part, role: 'deed', deed } : part;
}

/** A German compound of a noun, or of what is done, and a kind of tool: Trikotliste, Wartungsplan. */
function joinedTool(text: string, token: Token, deeds: ReadonlyMap<string, DeedId>): Part[] | null {
  const index = senseIndexOf('de');
  if (index.get(token.folded)?.some(({ kind }) => kind === 'tool')) return null;
  const cut = cutBefore(token, (last) => index.get(last)?.some(({ kind }) => kind === 'tool') === true);
  if (cut === null) return null;
  const { start, end } = token;
  return [deedOrNoun(firstOf(text, start, cut), text, deeds), { start: start + cut, end, role: 'tool' }];
}

const fewestLetters = 3;

/** Where the last part of a compound begins that is known. */
function cutBefore({ folded, start, end }: Token, isKnown: (last: string) => boolean): number | null {
  if (folded.length !== end - start) return null;
  for (let cut = fewestLetters; cut <= folded.length - fewestLetters; cut += 1)
    if (isKnown(folded.slice(cut))) return cut;
  return null;
}

/** What a compound begins with, without the s that joins its parts. */
function firstOf(text: string, start: number, cut: number): Part {
  const noun = text.slice(start, start + cut);
  const length = noun.endsWith('s') && !classOf(noun, 'de') ? cut - 1 : cut;
  return { start, end: start + length, role: 'word' };
}

function roleOf({ start, end, folded }: Token, known: readonly Mention[], language: Language): Role {
  const { of, article, by } = lexicons[language].grammar;
  const words = (list: string) => list.split('|').map(fold);
  if (words(article).includes(folded) || numberWords.has(folded) || /^\d+$/u.test(folded)) return 'article';
  // The track of `keep track of` is no noun.
  const isAsking = known.some(
    (mention) =>
      mention.start <= start && mention.end >= end && /\s/u.test(mention.text) && isGrammar(mention, 'lead'),
  );
  if (isAsking) return 'article';
  if (words(of).includes(folded)) return 'of';
  const isLink = known.some(
    (mention) =>
      mention.start <= start &&
      mention.end >= end &&
      isGrammar(mention, 'for', 'with', 'of', 'in', 'without', 'and', 'to', 'has', 'which', 'self', 'from'),
  );
  return isLink || words(by).includes(folded) ? 'link' : 'word';
}

/** The stretches of words between links and tools; in Romance languages what qualifies a noun follows it behind `de`. */
function piecesOf(parts: readonly Part[], language: Language): Span[] {
  const pieces: Span[] = [];
  let open: Span | null = null;
  let isJoined = true;
  for (const part of parts) {
    if (part.role === 'word') {
      open = open && isJoined ? { start: open.start, end: part.end } : { start: part.start, end: part.end };
      if (isJoined && pieces.length > 0 && pieces.at(-1)!.start === open.start) pieces.pop();
      pieces.push(open);
      isJoined = true;
    } else if (part.role !== 'article' && !(part.role === 'of' && headFirst.has(language) && open))
      isJoined = false;
  }
  return pieces;
}
