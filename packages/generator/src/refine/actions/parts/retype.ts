import type { Column, Node, PatchOp } from '@vitrine/schema';
import { buildNode } from '../../build/buildNode.js';
import { isNumber, showsOf } from '../../build/showsOf.js';
import type { Thing } from '../../page/Thing.js';
import { plainWords } from '../../text/words/plain.js';
import { kindSenses } from '../../page/findThings.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { findColumns } from '../../values/findColumn.js';
import { readSettings, type Setting } from '../../values/readSettings.js';
import type { Context, Outcome } from '../Action.js';
import type { Pair } from '../targets/assign.js';

/** Another component type, and what else was said of it. */
export interface Retyping {
  readonly type: string;
  readonly settings: readonly Setting[];
  /** The column that its rows are grouped by, where one was said. */
  readonly by?: string;
}

const isIdle = idleBeside('widget', 'it');

/** The component types that words name in full, those first of which more words were said. */
export function typesNamed(
  words: readonly Word[],
  { page }: Context,
): { type: string; used: readonly Word[] }[] {
  const own = words.filter((word) => !word.isName);
  return [...page.types]
    .flatMap(([type, schema]) => {
      const kind = plainWords(schema.title ?? type);
      const used = own.filter((word) =>
        kindSenses(word).some((sense) => kind.some((part) => isSameWord(part, sense))),
      );
      const isNamed = kind.every((part) =>
        used.some((word) => kindSenses(word).some((sense) => isSameWord(part, sense))),
      );
      const said = kind.filter((part) => used.some((word) => isSameWord(word.plain, part))).length;
      return isNamed ? [{ type, used, said }] : [];
    })
    .toSorted((a, b) => b.said - a.said || b.used.length - a.used.length);
}

/** The component type that words ask for, all of them understood. */
export function readType(words: readonly Word[], thing: Thing, context: Context): Retyping | null {
  if (thing.kind !== 'node') return null;
  const told = words.filter((word) => !isIdle(word));
  for (const { type, used } of typesNamed(told, context)) {
    if (type === thing.node?.type) continue;
    const rest = told.filter((word) => !used.includes(word));
    if (rest.length === 0 && used.length === told.length && !hasChoice(used, type, context))
      return { type, settings: [] };
    const schema = context.page.types.get(type)!;
    const settings = readSettings(
      told,
      { ...thing, schema, kindWords: plainWords(schema.title ?? type), value: {} },
      { columns: [], text: null, isOff: false, verb: null },
    );
    if (settings) return { type, settings };
    if (rest.length === 0) return { type, settings: [] };
    const by = groupSaid(rest, thing, context);
    if (by) return { type, settings: [], by: by.key };
  }
  return null;
}

/** `a board by stage`: the column that all the other words name. */
function groupSaid(words: readonly Word[], thing: Thing, { page }: Context): Column | undefined {
  const columns = thing.node ? page.columnsOf(thing.node).filter((column) => !isNumber(column)) : [];
  return findColumns(words, columns).find(({ used }) => words.every((word) => used.includes(word)))?.column;
}

const hasChoice = (words: readonly Word[], type: string, { page }: Context): boolean =>
  Object.values(page.types.get(type)?.properties ?? {}).some(({ enum: choices = [] }) =>
    choices.some((choice) => typeof choice === 'string' && words.some((word) => means(word, choice))),
  );

/** The node as another type: same id, place, size and data. */
function retyped(
  thing: Thing,
  { type, settings, by }: Retyping,
  { page }: Context,
): { ops: PatchOp[] } | { missing: string } {
  const node = thing.node!;
  const title =
    thing.name || (page.datasets.find(({ name }) => name === page.queryOf(node)?.query.from)?.title ?? '');
  const description = node.props['description'];
  const { group, ...shows } = showsOf(thing, page);
  // Rows are put into groups where the type is nothing without them, or where that was said.
  const isGrouped =
    page.types.get(type)?.['x-plan']?.needs.some((need) => need.includes('category')) === true;
  const built = buildNode(
    {
      id: node.id,
      type,
      title,
      shows: {
        ...shows,
        ...(group !== undefined && isGrouped && { group }),
        ...(by !== undefined && { group: by, x: by }),
      },
      ...(typeof description === 'string' && { description }),
    },
    page,
  );
  if (!built.node) return { missing: built.missing };
  const props = { ...built.node.props };
  for (const { property, value } of settings)
    if (property.path.length === 1) props[property.path[0]!] = value;
  const { props: _, type: __, ...rest } = node;
  const component: Node = { ...rest, type, props };
  const { into = null, slot = [], siblings = [], index = 0 } = thing.place ?? {};
  const before = siblings[index + 1]?.id;
  return {
    ops: [
      { op: 'remove', id: node.id },
      {
        op: 'add',
        component,
        into,
        ...(slot.length > 0 && { slot }),
        ...(before !== undefined && { before }),
      },
    ],
  };
}

export function retype(pairs: readonly Pair<Retyping>[], context: Context): Outcome {
  const ops: PatchOp[] = [];
  for (const { thing, reading } of pairs) {
    const made = retyped(thing, reading, context);
    const type = context.page.types.get(reading.type)?.title ?? reading.type;
    if ('missing' in made)
      return {
        refused: {
          key: 'cannotRetype',
          params: { what: thing, type: { term: type }, missing: { term: `needs ${made.missing}` } },
        },
      };
    ops.push(...made.ops);
  }
  const { type = '' } = pairs[0]?.reading ?? {};
  const title = context.page.types.get(type)?.title ?? type;
  return {
    ops,
    said: {
      key: 'retyped',
      params: { what: pairs.map(({ thing }) => thing), type: { term: title } },
    },
  };
}
