import { formPart } from '../bricks.js';
import type { Page } from '../Page.js';
import { usualCount } from '../usualCount.js';
import { viewPart } from './composeTrade.js';
import { designTrades } from './designTrade.js';
import { chartPart, figurePart } from './tradeParts.js';

const mostFigures = 4;
const mostCharts = 3;

/** Kinds of records side by side: each has its share of the cards, a picture, its rows, and a form to add some. */
export function composeKinds(page: Page): void {
  const { kinds, language } = page.meaning;
  const shown = designTrades(kinds, language, page.name);
  for (const { design } of shown) page.table(design, { count: usualCount(design, false) });
  const share = Math.max(1, Math.floor(mostFigures / shown.length));
  const cards = shown.flatMap((made) =>
    made.table.figures.slice(0, share).map((figure) => figurePart(page, made, figure)),
  );
  const charts = shown.flatMap((made) =>
    made.table.charts.slice(0, 1).map((chart) => chartPart(page, made, chart)),
  );
  const inRow = charts.slice(0, mostCharts);
  for (const part of cards.slice(0, mostFigures))
    page.add({ ...part, span: Math.floor(12 / Math.min(cards.length, mostFigures)) });
  for (const part of inRow) page.add({ ...part, span: 12 / inRow.length });
  for (const made of shown) page.add(viewPart(page, made));
  for (const { design } of shown)
    page.add({ ...formPart(page, design), span: Math.floor(12 / shown.length) });
  page.receipt({
    kind: 'known',
    text: `records: ${shown.map(({ design }) => design.title).join(', ')}`,
    from: 'the prompt',
  });
}
