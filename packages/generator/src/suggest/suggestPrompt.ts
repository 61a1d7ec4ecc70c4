import { diffArtifacts, type Artifact, type PatchOp } from '@vitrine/schema';
import { Page } from '../refine/page/Page.js';
import type { Thing } from '../refine/page/Thing.js';
import { lexicons } from '../refine/lexicon/lexicons.js';
import { LexiconIndex } from '../refine/text/meanings/LexiconIndex.js';
import { sayTold } from '../refine/messages/say.js';
import { refine } from '../refine/refine.js';
import { readWords } from '../refine/text/words/readWords.js';
import { chooseLanguage } from '../refine/text/meanings/understandWords.js';
import { sayQuery } from '../draft/sayQuery.js';
import { cutOrders } from './cutOrders.js';
import { suggestWords, type SuggestWords } from './suggestWords.js';

/** A better prompt and the wishes that made it so. */
export interface PromptSuggestion {
  readonly prompt: string;
  /** One sentence for each kind of edit, in the language of the prompt; none when nothing was learned. */
  readonly wishes: readonly string[];
}

/** So many wishes; more would say the page twice. */
const mostWishes = 12;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (page: Page, id: string): string => page.nodeThing(id)?.name || id;

/** What an order may be, in the likeliest wording first. */
type Wordings = readonly string[];

/** Everything that edits are put in words with. */
interface Saying {
  readonly before: Page;
  readonly after: Page;
  readonly words: SuggestWords;
  readonly language: string;
}

const kindOf = (thing: Thing | undefined, { language }: Saying): string =>
  thing ? sayTold({ term: thing.schema.title ?? thing.kind }, language) : '';

/** What is said of setting a property: a new name, another choice, a number. Layout and queries are not said. */
function saySet(op: Extract<PatchOp, { op: 'set' }>, saying: Saying): Wordings | null {
  const { before, after, words, language } = saying;
  const old = before.nodeThing(op.id);
  if (!old) return null;
  const [first = '', ...rest] = op.path;
  if (rest.length > 0) return sayElement(op, saying);
  if (first === old.nameKey && typeof op.value === 'string')
    return words.rename(old.name, op.value, kindOf(old, saying));
  const property = old.schema.properties?.[first];
  const title = nameOf(after, op.id);
  if (property?.enum && typeof op.value === 'string')
    return words.as(title, sayTold({ term: op.value }, language), kindOf(old, saying));
  const isAim = property?.title === 'Target' || property?.title === 'Maximum';
  return isAim && typeof op.value === 'number' ? words.set(title, `${op.value}`) : null;
}

/** A field, tab or series: its new name, or the value it starts with. */
function sayElement({ id, path, value }: Extract<PatchOp, { op: 'set' }>, saying: Saying): Wordings | null {
  const [list = '', key = '', property = ''] = path;
  const elementOf = (page: Page): Thing | undefined =>
    page.things.find(
      (thing) =>
        thing.kind === 'element' && thing.node?.id === id && thing.path[0] === list && thing.path[1] === key,
    );
  const [old, now] = [elementOf(saying.before), elementOf(saying.after)];
  if (!old || !now) return null;
  if (property === old.nameKey && typeof value === 'string')
    return saying.words.rename(old.name, value, kindOf(old, saying));
  const title = old.schema.properties?.[property]?.title;
  const isValue = title === 'Default' || title === 'Value';
  return isValue && (typeof value === 'number' || typeof value === 'string')
    ? saying.words.set(now.name, `${value}`)
    : null;
}

function sayDataset(
  op: Extract<PatchOp, { op: 'dataset.set' | 'dataset.unset' }>,
  saying: Saying,
): Wordings | null {
  const [list, key = '', property] = op.path;
  if (list !== 'columns') return null;
  const columnOf = (page: Page): Thing | undefined =>
    page.things.find(
      (thing) => thing.kind === 'column' && thing.dataset?.name === op.name && thing.path[1] === key,
    );
  const { words } = saying;
  const [old, now] = [columnOf(saying.before), columnOf(saying.after)];
  const dataset = (now ?? old)?.owner?.name ?? op.name;
  if (!old && now) return words.column(now.name, dataset);
  if (old && !now) return words.noColumn(old.name, dataset);
  return old && now && property === 'label' && old.name !== now.name
    ? words.rename(old.name, now.name, kindOf(old, saying))
    : null;
}

/** A new component by what it shows. */
function sayAdded(id: string, saying: Saying): Wordings | null {
  const { after, words, language } = saying;
  const thing = after.nodeThing(id);
  if (!thing?.node) return null;
  const text = thing.schema['x-plan']?.needs.length === 0 ? thing.value['text'] : undefined;
  if (typeof text === 'string') return words.note(text);
  const found = after.queryOf(thing.node);
  const drawn = thing.value['kind'];
  const kind = typeof drawn === 'string' ? sayTold({ term: drawn }, language) : kindOf(thing, saying);
  return words.add(kind, thing.name, found ? sayQuery(found.query, after, language) : thing.name);
}

function sayMoved(
  { id, before, after: behind }: Extract<PatchOp, { op: 'move' }>,
  saying: Saying,
): Wordings | null {
  const { after, words } = saying;
  const place = after.nodeThing(id)?.place;
  const next = before ?? place?.siblings[place.index + 1]?.id ?? behind;
  const other = next === undefined ? '' : (after.nodeThing(next)?.name ?? '');
  const thing = after.nodeThing(id);
  return thing?.name && other !== '' ? words.before(thing.name, other, kindOf(thing, saying)) : null;
}

function sayOp(op: PatchOp, saying: Saying): Wordings | null {
  const { before, after, words } = saying;
  switch (op.op) {
    case 'artifact':
      if (op.title !== undefined) return words.title(op.title);
      return isRecord(op.settings) && typeof op.settings['currency'] === 'string'
        ? words.currency(op.settings['currency'])
        : null;
    case 'add':
      return sayAdded(op.component.id, saying);
    case 'remove': {
      const thing = before.nodeThing(op.id);
      return after.nodeThing(op.id) ? null : words.remove(nameOf(before, op.id), kindOf(thing, saying));
    }
    case 'set':
      return saySet(op, saying);
    case 'dataset.set':
    case 'dataset.unset':
      return sayDataset(op, saying);
    case 'move':
      return sayMoved(op, saying);
    default:
      return null;
  }
}

/** A node whose type changed is removed and added: said once, as what it became. */
function sayRetyped(ops: readonly PatchOp[], saying: Saying): { ids: ReadonlySet<string>; said: Wordings[] } {
  const removed = new Set(ops.flatMap((op) => (op.op === 'remove' ? [op.id] : [])));
  const again = ops.flatMap((op) =>
    op.op === 'add' && removed.has(op.component.id) ? [op.component.id] : [],
  );
  const { before, after, words } = saying;
  return {
    ids: new Set(again),
    said: again.map((id) =>
      words.as(nameOf(after, id), kindOf(after.nodeThing(id), saying), kindOf(before.nodeThing(id), saying)),
    ),
  };
}

/** Title and settings are one op and two wishes. */
function apart(op: PatchOp): PatchOp[] {
  if (op.op !== 'artifact' || op.title === undefined || op.settings === undefined) return [op];
  const { title, ...rest } = op;
  return [{ op: 'artifact', title }, rest];
}

/** Everything that edits are said as, one for each. */
function wordingsOf(ops: readonly PatchOp[], saying: Saying): Wordings[] {
  const retyped = sayRetyped(ops, saying);
  const isRetyped = (op: PatchOp): boolean =>
    (op.op === 'remove' && retyped.ids.has(op.id)) || (op.op === 'add' && retyped.ids.has(op.component.id));
  return [
    ...retyped.said,
    ...ops
      .filter((op) => !isRetyped(op))
      .flatMap(apart)
      .flatMap((op) => {
        const said = sayOp(op, saying);
        return said ? [said] : [];
      }),
  ];
}

/** How far a page is from another: the length of what leads there. */
const distance = (from: Artifact, to: Artifact): number => JSON.stringify(diffArtifacts(from, to)).length;

/** The page after the first wording that brings it nearer to what the person made. */
function nearer(page: Artifact, goal: Artifact, wordings: Wordings): { page: Artifact; wish: string } | null {
  for (const wish of wordings) {
    const { artifact } = refine(page, wish);
    if (artifact && distance(artifact, goal) < distance(page, goal)) return { page: artifact, wish };
  }
  return null;
}

/**
 * A prompt that gives what a person made of the result: the old one, and behind it an order for each edit that one can
 * say. Every order was tried: it brings the page nearer to what the person made. Widths, filters and formulas are left to
 * the page.
 *
 * @param prompt The words the artifact was made from.
 * @param before The artifact as it was generated.
 * @param after The artifact as the person left it.
 */
export function suggestPrompt(prompt: string, before: Artifact, after: Artifact): PromptSuggestion {
  const { prompt: start, orders } = cutOrders(prompt);
  const { language } = chooseLanguage(
    readWords(start),
    lexicons.map((lexicon) => new LexiconIndex(lexicon)),
    after.settings?.locale,
  );
  const words = suggestWords(language);
  const saying: Saying = { before: new Page(before), after: new Page(after), words, language };
  let page = before;
  const wishes: string[] = [];
  for (const wordings of wordingsOf(diffArtifacts(before, after), saying)) {
    if (wishes.length >= mostWishes) break;
    const step = nearer(page, after, wordings);
    if (!step) continue;
    page = step.page;
    if (!orders.includes(step.wish)) wishes.push(step.wish);
  }
  if (wishes.length === 0) return { prompt, wishes };
  const list = [...orders, ...wishes].map((wish) => `- ${wish}`);
  return { prompt: [start.trim(), '', words.lead, ...list].join('\n').trim(), wishes };
}
