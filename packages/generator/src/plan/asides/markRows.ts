import type { Mark } from '../../understand/asides/Asides.js';
import { conditionWords } from '../../understand/lexicon/conditionWords.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import { viewWords } from '../../understand/lexicon/viewWords.js';
import { holds } from '../../understand/pieces/saidWords.js';
import { stemsOf } from '../../understand/words/stems.js';
import { choicesIn } from '../choicesIn.js';
import { whereStates, type Where } from '../conditions.js';
import type { Page } from '../Page.js';
import { saidConditions } from '../saidConditions.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';
import { formulaOf } from './formulaOf.js';

/** Gives the rows that a sentence describes the tone it asks for; what no table tells is said to be missing. */
export function markRows(page: Page): void {
  for (const mark of page.meaning.asides?.marks ?? []) {
    const designs = marked(page.designs, mark);
    page.receipt(
      designs.length > 0
        ? { kind: 'known', text: `marked in ${designs.join(', ')}`, from: `"${mark.words}"` }
        : { kind: 'missing', text: mark.words, from: 'no column of the page tells these rows' },
    );
  }
}

/** The titles of the tables whose rows now have the tone: a choice of theirs that is named, else those that a condition finds. */
function marked(designs: readonly TableDesign[], mark: Mark): string[] {
  const toned = designs.filter((design) => toneChoice(design, mark));
  const found = toned.length > 0 ? toned : designs.filter((design) => flagRows(design, mark));
  return found.map(({ title }) => title);
}

/** `Destaque as reprovadas`: the choice that the words name. */
function toneChoice(design: TableDesign, { words, tone }: Mark): boolean {
  const held = choicesIn(design, words);
  for (const column of new Set(held.map((each) => each.column))) {
    const named = new Set(held.flatMap((each) => (each.column === column ? [each.option] : [])));
    design.replace(column, {
      options: column.options!.map((option) => (named.has(option) ? { ...option, tone } : option)),
    });
  }
  return held.length > 0;
}

/** `Overdue ones`, `fewer than 10 left`: a column says of each row whether it is one of them. */
function flagRows(design: TableDesign, { words, tone }: Mark): boolean {
  const { language } = design;
  const isLate = holds(words, viewWords[language].overdue);
  const where = isLate ? whereLate(design, words) : together(saidConditions(design, words));
  const formula = where && formulaOf(where);
  if (!formula) return false;
  const value = isLate ? labelIn(language, 'options', 'overdue') : conditionWords[language].attention;
  design.add({
    label: isLate ? value : conditionWords[language].attention,
    spec: { type: 'select' },
    options: [{ value, tone }],
    formula: `if(${formula}, '${value.replaceAll("'", "''")}', null)`,
  });
  return true;
}

function together(all: readonly Where[]): Where | undefined {
  const [only] = all;
  return all.length > 1 ? { all: [...all] } : only;
}

/** What is past its day and not done: the day that is named, else the one that rows are due by. */
function whereLate(design: TableDesign, words: string): Where | undefined {
  const said = new Set(stemsOf(words));
  const day = design.columns.find(
    ({ spec, label }) =>
      isDay(spec.type) && stemsOf(label).length > 0 && stemsOf(label).every((stem) => said.has(stem)),
  );
  return whereStates(design, ['overdue'], day ?? onlyPromise(design));
}

/** The one day that rows have, where it is not when they were noted: `promised date`. */
function onlyPromise({ columns }: TableDesign): PlannedColumn | undefined {
  const days = columns.filter(({ spec }) => isDay(spec.type));
  const [only] = days;
  return days.length === 1 && !noted.has(only!.attribute ?? '') ? only : undefined;
}

const noted: ReadonlySet<string> = new Set(['created', 'time', 'start']);

const isDay = (type: PlannedColumn['spec']['type']): boolean => type === 'date' || type === 'datetime';
