import { asLabel, readColumn } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import type { Choices, Meaning, NamedItem } from '../Meaning.js';
import { fold, isDense } from '../words/fold.js';
import { numbersOf } from '../words/plural.js';
import type { OwnTable } from './ownTables.js';
import type { Facts } from './readFacts.js';
import type { KeptRecords } from './records.js';

/** The meaning of a page whose records are told of in a sentence of their own; beside figures they are a table more. */
export function withRecords(meaning: Meaning, { records }: Facts): Meaning {
  const [first] = records;
  if (!first) return meaning;
  const { tool, topic, columns, language } = meaning;
  const isOfFigures = (tool?.id === 'dashboard' || tool?.id === 'report') && topic.metrics.length > 0;
  const isOpen = columns.length === 0 && meaning.stages.length === 0;
  const main = isOfFigures
    ? undefined
    : (records.find(({ isApart }) => !isApart) ?? (isOpen ? first : undefined));
  const others = records.filter((each) => each !== main).map((each) => tableOf(each, language));
  const tables = [...meaning.tables, ...others];
  if (!main) return { ...meaning, tables };
  const { entity } = readColumn(main.noun, language);
  const isSame = main.noun === '' || (entity !== undefined && entity === meaning.entity?.id);
  const { choices, items } = namedOnes(main, meaning);
  const labels = new Set(main.columns.map(({ label }) => fold(label)));
  return {
    ...meaning,
    tables,
    entity: isSame
      ? meaning.entity
      : entity
        ? { id: entity, text: main.noun, isWeak: false, start: 0 }
        : null,
    noun: isSame ? meaning.noun : entity ? null : nounOf(main.noun, language),
    columns: [...main.columns, ...columns.filter(({ label }) => !labels.has(fold(label)))],
    choices,
    items,
  };
}

/** Records that were named under the word for them: `Lots: roof, windows. For each lot …`. */
function namedOnes(
  { noun }: KeptRecords,
  { choices, items, language }: Meaning,
): { choices: readonly Choices[]; items: readonly NamedItem[] } {
  const { one } = numbersOf(noun, language);
  const named = choices.find(({ column }) => fold(column.label) === fold(one));
  if (!named) return { choices, items };
  return {
    choices: choices.filter((each) => each !== named),
    items: items.length > 0 ? items : named.values.map((name) => ({ name })),
  };
}

/** One and many of a word for records that no lexicon needs to know. */
export function nounOf(noun: string, language: Language): NonNullable<Meaning['noun']> {
  if (isDense(noun)) return { one: noun, many: noun, isMany: true, isMass: false };
  const { one, many } = numbersOf(noun, language);
  return { one: asLabel(one), many: asLabel(many), isMany: true, isMass: false };
}

function tableOf({ noun, columns, start, end }: KeptRecords, language: Language): OwnTable {
  return { part: 'table', title: nounOf(noun, language).many, columns, start, end };
}
