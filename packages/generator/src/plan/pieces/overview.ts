import { groupPart, mainMeasure, measureCard } from '../bricks.js';
import { formPart } from '../formParts.js';
import type { Page, Part } from '../Page.js';
import type { TableDesign } from '../TableDesign.js';
import { isAsKept, withRepeats, type KindDesign } from '../trade/designTrade.js';
import { chartPart, countOf, distinct, figurePart } from '../trade/tradeParts.js';

const mostCards = 4;
const mostCharts = 3;
const mostForms = 3;

/** What is seen above and below of kinds of records that stand side by side: each has its share of the cards, a picture and a form. */
export function overview(
  page: Page,
  designs: readonly TableDesign[],
): { readonly above: readonly Part[]; readonly below: readonly Part[] } {
  const made = withRepeats(designs.map((design) => ({ design })));
  const share = Math.max(1, Math.floor(mostCards / designs.length));
  const cards = made.flatMap((each) => figuresOf(page, each).slice(0, share)).slice(0, mostCards);
  const charts = made.flatMap((each) => chartOf(page, each)).slice(0, mostCharts);
  const forms = designs.length > mostForms ? [] : designs.map((design) => formPart(page, design));
  return { above: [...inRow(cards), ...inRow(charts)], below: inRow(forms) };
}

const inRow = (parts: readonly Part[]): Part[] =>
  parts.map((part) => ({ ...part, span: Math.floor(12 / parts.length) }));

/** The figures that a trade looks at, else how many there are and what they come to. */
function figuresOf(page: Page, made: KindDesign): Part[] {
  const { design } = made;
  if (isAsKept(design))
    return design.kept.figures.map((figure) => figurePart(page, { ...made, table: design.kept }, figure));
  const sum = moneyOf(made, page);
  return [countOf(page, made), ...(sum ? [measureCard(page, design, sum)] : [])];
}

/** The picture that a trade looks at first, else what they come to, or how many there are, by what they are sorted by. */
function chartOf(page: Page, made: KindDesign): Part[] {
  const { design } = made;
  if (isAsKept(design))
    return design.kept.charts
      .slice(0, 1)
      .map((chart) => chartPart(page, { ...made, table: design.kept }, chart));
  const [group] = design.categories;
  return group ? [groupPart(page, design, moneyOf(made, page) ?? { op: 'count' }, group)] : [];
}

function moneyOf(made: KindDesign, page: Page) {
  const { column, op } = mainMeasure(made.design);
  return column?.spec.format === 'currency' ? { op, column: distinct(page, made, column) } : undefined;
}
