import { lexicons } from '../../understand/lexicon/index.js';
import { telling } from '../../understand/lexicon/telling.js';
import type { Meaning } from '../../understand/Meaning.js';
import { alternatives } from '../../understand/words/alternatives.js';
import { fold, isDense } from '../../understand/words/fold.js';
import { numberIn } from '../make/recordsMaker.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';
import { isMoneyItself, isTimeItself } from '../trade/tradeParts.js';

/** Whether the rows of each group are counted, and nothing that they have is added up. */
export const areCounted = (meaning: Meaning, design: TableDesign): boolean =>
  isEachNamed(meaning) &&
  !isMoneyItself(design) &&
  !isTimeItself(design) &&
  !numberBrokenDown(meaning, design);

/** The number that is broken down under its own name: the hours of `training hours by department`. */
export function numberBrokenDown({ topic }: Meaning, design: TableDesign): PlannedColumn | undefined {
  // The value of a stock is no stock.
  const isWorth = design.numbers.some(({ formula }) => formula !== undefined);
  const isBrokenDown = topic.dimensions.length > 0 || topic.isOverTime;
  return isBrokenDown && !isWorth ? numberIn(design, topic) : undefined;
}

/** `Orders per week` and `orders by country` are counted, whatever they are worth. */
function isEachNamed({ entity, noun, topic, prompt, language }: Meaning): boolean {
  if (!entity) return noun?.isMany === true && topic.dimensions.length > 0 && topic.metrics.length === 0;
  if (isDense(prompt)) return false;
  const behind = fold(prompt).slice(entity.start + entity.text.length);
  // The words come from our own lexicon.
  const leads = [telling[language].each, lexicons[language].grammar.by].map(alternatives).join('|');
  return new RegExp(`^\\s+(?:${leads})\\s`, 'iu').test(behind);
}
