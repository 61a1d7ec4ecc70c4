import { diffArtifacts, type Artifact, type PatchOp } from '@vitrine/schema';
import { Page } from '../refine/page/Page.js';
import type { Thing } from '../refine/page/Thing.js';
import { lexicons } from '../refine/lexicon/lexicons.js';
import { LexiconIndex } from '../refine/text/LexiconIndex.js';
import { plainWords } from '../refine/text/plain.js';
import { readWords } from '../refine/text/readWords.js';
import { chooseLanguage } from '../refine/text/understandWords.js';
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

/** What is said of setting a property: a new name, another choice, a number. Layout and queries are not said. */
function saySet(
  op: Extract<PatchOp, { op: 'set' }>,
  before: Page,
  after: Page,
  words: SuggestWords,
): string | null {
  const old = before.nodeThing(op.id);
  if (!old) return null;
  const [first = '', ...rest] = op.path;
  if (rest.length === 0 && first === old.nameKey && typeof op.value === 'string')
    return words.rename(old.name, op.value);
  const property = old.schema.properties?.[first];
  const title = nameOf(after, op.id);
  if (rest.length === 0 && property?.enum && typeof op.value === 'string')
    return words.as(title, plainWords(op.value).join(' '));
  if (
    rest.length === 0 &&
    typeof op.value === 'number' &&
    (property?.title === 'Target' || property?.title === 'Maximum')
  )
    return words.set(property.title, title, `${op.value}`);
  return sayElement(op, before, after, words);
}

/** A field, tab or series: its new name, or the value it starts with. */
function sayElement(
  { id, path, value }: Extract<PatchOp, { op: 'set' }>,
  before: Page,
  after: Page,
  words: SuggestWords,
): string | null {
  const [list = '', key = '', property] = path;
  const elementOf = (page: Page): Thing | undefined =>
    page.things.find(
      (thing) =>
        thing.kind === 'element' && thing.node?.id === id && thing.path[0] === list && thing.path[1] === key,
    );
  const [old, now] = [elementOf(before), elementOf(after)];
  if (!old && now) return words.add(now.schema.title ?? list, now.name);
  if (!old || !now || property === undefined) return null;
  if (property === old.nameKey && typeof value === 'string') return words.rename(old.name, value);
  const title = old.schema.properties?.[property]?.title;
  const isValue = title === 'Default' || title === 'Value';
  return isValue && (typeof value === 'number' || typeof value === 'string')
    ? words.set(title, now.name, `${value}`)
    : null;
}

function sayDataset(
  op: Extract<PatchOp, { op: 'dataset.set' | 'dataset.unset' }>,
  before: Page,
  after: Page,
  words: SuggestWords,
): string | null {
  const [list, key = '', property] = op.path;
  if (list !== 'columns') return null;
  const columnOf = (page: Page): Thing | undefined =>
    page.things.find(
      (thing) => thing.kind === 'column' && thing.dataset?.name === op.name && thing.path[1] === key,
    );
  const [old, now] = [columnOf(before), columnOf(after)];
  const dataset = (now ?? old)?.owner?.name ?? op.name;
  if (!old && now) return words.column(now.name, dataset);
  if (old && !now) return words.noColumn(old.name, dataset);
  return old && now && property === 'label' && old.name !== now.name
    ? words.rename(old.name, now.name)
    : null;
}

function sayOp(op: PatchOp, before: Page, after: Page, words: SuggestWords): string | null {
  switch (op.op) {
    case 'artifact':
      if (op.title !== undefined) return words.title(op.title);
      return isRecord(op.settings) && typeof op.settings['currency'] === 'string'
        ? words.currency(op.settings['currency'])
        : null;
    case 'add':
      return words.add(
        after.nodeThing(op.component.id)?.schema.title ?? op.component.type,
        nameOf(after, op.component.id),
      );
    case 'remove':
      return after.nodeThing(op.id) ? null : words.remove(nameOf(before, op.id));
    case 'set':
      return saySet(op, before, after, words);
    case 'dataset.set':
    case 'dataset.unset':
      return sayDataset(op, before, after, words);
    case 'move':
      return words.order(
        after.nodes
          .filter(({ place, name }) => place?.into === null && name !== '')
          .map(({ name }) => `"${name}"`)
          .join(', '),
      );
    default:
      return null;
  }
}

/** A node whose type changed is removed and added: said once, as what it became. */
function sayRetyped(
  ops: readonly PatchOp[],
  after: Page,
  words: SuggestWords,
): { ids: ReadonlySet<string>; wishes: string[] } {
  const removed = new Set(ops.flatMap((op) => (op.op === 'remove' ? [op.id] : [])));
  const again = ops.flatMap((op) => (op.op === 'add' && removed.has(op.component.id) ? [op.component] : []));
  return {
    ids: new Set(again.map(({ id }) => id)),
    wishes: again.map(({ id, type }) =>
      words.as(nameOf(after, id), after.nodeThing(id)?.schema.title ?? type),
    ),
  };
}

/**
 * A prompt that would have given what a person made of the result: the old one, and a sentence for each edit that a
 * prompt can say. Widths, filters and formulas are left to the page.
 *
 * @param prompt The words the artifact was made from.
 * @param before The artifact as it was generated.
 * @param after The artifact as the person left it.
 */
export function suggestPrompt(prompt: string, before: Artifact, after: Artifact): PromptSuggestion {
  const language = chooseLanguage(
    readWords(prompt),
    lexicons.map((lexicon) => new LexiconIndex(lexicon)),
    after.settings?.locale,
  ).language;
  const words = suggestWords(language);
  const [old, now] = [new Page(before), new Page(after)];
  const ops = diffArtifacts(before, after);
  const retyped = sayRetyped(ops, now, words);
  const isRetyped = (op: PatchOp): boolean =>
    (op.op === 'remove' && retyped.ids.has(op.id)) || (op.op === 'add' && retyped.ids.has(op.component.id));
  const said = ops.filter((op) => !isRetyped(op)).flatMap((op) => sayOp(op, old, now, words) ?? []);
  const wishes = [...new Set([...retyped.wishes, ...said])]
    .filter((wish) => !prompt.includes(wish))
    .slice(0, mostWishes);
  const start = prompt.trim();
  const stop = start === '' || /[.!?…]$/u.test(start) ? '' : '.';
  return { prompt: [`${start}${stop}`, ...wishes].filter((part) => part !== '').join(' '), wishes };
}
