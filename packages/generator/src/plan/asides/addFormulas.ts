import type { Format } from '@vitrine/schema';
import { asLabel } from '../../understand/columns/columns.js';
import { isSameName, termsOf, type Formula } from '../../understand/formulas/Formula.js';
import { valueOf, type Named, type Value } from '../compose/calculator/calculationValue.js';
import { calculatorPart } from '../compose/calculator/composeCalculator.js';
import type { Page } from '../Page.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';

/** Works out what was told in words: a column where the page keeps each of its numbers, else a calculator. */
export function addFormulas(page: Page): void {
  const formulas = page.meaning.asides?.formulas ?? [];
  if (page.has('calculate')) return;
  const left = formulas.filter((formula) => !page.designs.some((design) => addColumn(design, formula)));
  if (left.length > 0) page.add(calculatorPart(page, left), 'beforeRows');
}

/** `Profit is revenue minus costs` of records that have both. */
function addColumn(design: TableDesign, { result, calculation }: Formula): boolean {
  const names = termsOf(calculation).filter(({ amount }) => amount === undefined);
  const isKept = names.every((term) => columnOf(design, term) !== undefined);
  if (result === undefined || !isKept) return false;
  const { formula, isMoney } = valueOf(calculation, (term) => valueIn(design, term));
  const format: Format = isMoney ? 'currency' : 'number';
  const known = design.columns.find(({ label }) => isSameName(label, result));
  if (known) design.replace(known, { formula });
  else design.add({ label: asLabel(result), spec: { type: 'number', format }, formula });
  return true;
}

function valueIn(design: TableDesign, term: Named): Value {
  const column = columnOf(design, term);
  const isMoney = column?.spec.format === 'currency';
  const formula = term.amount ? String(term.amount.value) : column!.key;
  return { formula, isMoney, isCount: !isMoney };
}

const columnOf = ({ columns }: TableDesign, { name }: Named): PlannedColumn | undefined =>
  columns.find(({ label, spec }) => spec.type === 'number' && isSameName(label, name));
