import type { PatchOp } from '@vitrine/schema';
import { aliasesOf } from '../../page/aliasesOf.js';
import { keyedLists } from '../../page/schemas.js';
import { setOp, unsetOp, type Thing } from '../../page/Thing.js';
import { plainWords } from '../../text/words/plain.js';
import { listedNames } from '../../text/clauses/listedNames.js';
import { isLead, means } from '../../text/words/Word.js';
import type { Context, Outcome } from '../Action.js';
import { isCalled, isOf, optionOps } from '../adding/addOption.js';
import { isFiller } from '../adding/subject.js';
import { choicesSaid } from '../adding/choicesSaid.js';
import { choose } from '../targets/resolve.js';

/**
 * `change the statuses to Open, Doing and Done`: of as many as there are each gets the name at its place, so that no row loses its state;
 * else those that are called so stay, the others come and go. Null where no column with choices is named.
 */
export function replaceOptions(context: Context): Outcome | null {
  const { clause, page } = context;
  const offered = offerChoices(context);
  if (offered) return offered;
  const at = clause.words.findIndex((word) => isLead(word) && means(word, 'at:to', 'at:by'));
  if (at < 1) return null;
  const head = clause.words.slice(0, at).filter((word) => !isFiller(word) && !means(word, 'all'));
  const names = listedNames(clause.words.slice(at + 1), clause.sentence);
  const columns = page.things.filter(
    ({ kind, value }) => kind === 'column' && Array.isArray(value['options']),
  );
  const word = head.find((one) => columns.some((column) => isCalled(column, one)));
  const called = word ? columns.filter((column) => isCalled(column, word)) : [];
  // `the options of the status`.
  const others = head.filter((one) => one !== word && !means(one, 'option'));
  if (names.length < 2 || called.length === 0) return null;
  const meant = called.filter((column) => others.every((other) => isOf(column, other)));
  if (meant.length === 0) return null;
  const chosen = meant.length === 1 ? { things: meant } : choose(context, meant);
  if (!chosen.things) return chosen.outcome;
  return replaced(chosen.things[0]!, names, context);
}

/** `make the size a dropdown with S, M and L`: a column that has no choices yet gets them, and so does the field that asks for it. */
function offerChoices(context: Context): Outcome | null {
  const { clause, page } = context;
  const said = choicesSaid(clause);
  if (!said || said.names.length < 2) return null;
  const head = clause.words.filter(
    (word) => !said.words.includes(word) && !isFiller(word) && !means(word, 'dropdown', 'column', 'field'),
  );
  const isAsked = clause.words.some((word) => means(word, 'dropdown') && !said.words.includes(word));
  const columns = page.things.filter(({ kind, value }) => kind === 'column' && value['type'] !== 'number');
  const [word, ...others] = head;
  const meant = word && others.length === 0 ? columns.filter((column) => isCalled(column, word)) : [];
  if (!isAsked || meant.length === 0) return null;
  const chosen = meant.length === 1 ? { things: meant } : choose(context, meant);
  if (!chosen.things) return chosen.outcome;
  const column = chosen.things[0]!;
  if (Array.isArray(column.value['options'])) return replaced(column, said.names, context);
  const options = said.names.map((value) => ({ value }));
  const fields = aliasesOf(column, page).filter(({ kind, value }) => kind === 'element' && 'kind' in value);
  const ops = [
    setOp(column, ['type'], 'select'),
    setOp(column, ['options'], options),
    ...fields.flatMap((field) => [setOp(field, ['kind'], 'select'), setOp(field, ['options'], options)]),
  ];
  return { ops, said: { key: 'chosenFrom', params: { what: column, choices: said.names.join(', ') } } };
}

function replaced(column: Thing, names: readonly string[], context: Context): Outcome {
  const { page } = context;
  const options = page.things.filter(({ kind, owner }) => kind === 'option' && owner === column);
  const isSame = (name: string, option: Thing): boolean =>
    plainWords(name).join(' ') === plainWords(option.name).join(' ');
  const added = names.filter((name) => !options.some((option) => isSame(name, option)));
  const gone = options.filter((option) => !names.some((name) => isSame(name, option)));
  const said = { key: 'chosenFrom', params: { what: column, choices: names.join(', ') } } as const;
  if (added.length + gone.length === 0) {
    const keys = names.map((name) => valueOf(options.find((option) => isSame(name, option))!));
    if (options.every((option, at) => valueOf(option) === keys[at]))
      return { refused: { key: 'nothingChanges', params: { what: column } } };
    const path = [...column.path, 'options'];
    return { ops: [{ op: 'dataset.order', name: column.dataset!.name, path, keys }], said };
  }
  // Elsewhere nobody says which name takes the place of which.
  const isInPlace =
    names.length === options.length &&
    options.every((option, at) => isSame(names[at]!, option) || gone.includes(option));
  if (isInPlace)
    return {
      ops: [
        ...gone.flatMap((option, index) => relabelOps(option, added[index]!, context)),
        ...fieldOps(column, new Map(gone.map((option, index) => [valueOf(option), added[index]!])), context),
      ],
      said,
    };
  const kept = gone.filter((option) => isHeld(column, option));
  if (kept.length > 0)
    return {
      refused: {
        key: 'stillRead',
        params: { what: kept, readers: page.things.filter((thing) => thing === column.owner) },
      },
    };
  return {
    ops: [
      ...gone.map((option) => unsetOp(option)),
      ...added.flatMap((name, index) => optionOps(column, name, options.length + index, options, context)),
    ],
    said,
  };
}

const valueOf = (option: Thing): string => option.path.at(-1)!;

/** Whether rows have a choice. */
const isHeld = ({ dataset, path }: Thing, option: Thing): boolean =>
  (dataset?.rows ?? []).some((row) => row[path.at(-1)!] === valueOf(option));

/** The new name of a choice in its column, and on boards that name it themselves. */
function relabelOps(option: Thing, name: string, { page }: Context): PatchOp[] {
  const key = option.owner!.path.at(-1)!;
  const boards = page.nodes.flatMap((thing) =>
    thing.value['groupBy'] === key
      ? keyedLists(thing.schema).flatMap(({ list, key: id, items }) => {
          const written = thing.value[list];
          const nameKey = items.properties?.['title'] ? 'title' : 'label';
          const isThere =
            Array.isArray(written) &&
            written.some((element: Record<string, unknown>) => element[id] === valueOf(option));
          return items.title === 'BoardColumn' && isThere
            ? [setOp(thing, [list, valueOf(option), nameKey], name)]
            : [];
        })
      : [],
  );
  return [setOp(option, [option.nameKey!], name), ...boards];
}

/** The fields of forms that list the choices of a column themselves, with the new names. */
function fieldOps(column: Thing, names: ReadonlyMap<string, string>, { page }: Context): PatchOp[] {
  return page.things.flatMap((thing) => {
    const choices =
      thing.kind === 'element' && thing.value['name'] === column.path.at(-1) && thing.value['options'];
    if (!Array.isArray(choices)) return [];
    const named = choices.map((choice: Record<string, unknown>) => {
      const label = names.get(String(choice['value']));
      return label === undefined ? choice : { ...choice, label };
    });
    return named.some((choice, at) => choice !== choices[at]) ? [setOp(thing, ['options'], named)] : [];
  });
}
