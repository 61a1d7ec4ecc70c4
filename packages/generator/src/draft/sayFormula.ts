import { compileFormula } from '@vitrine/runtime';
import type { Page } from '../refine/page/Page.js';

/** What a name in a formula stands for, as people call it. */
function nameOf(path: readonly string[], page: Page): string {
  const [owner = '', part] = path.filter(
    (step, index) => index > 0 || !['row', 'self', 'page'].includes(step),
  );
  const dataset = page.datasets.find(({ name }) => name === owner);
  if (dataset)
    return part === undefined
      ? (dataset.title ?? owner)
      : (page.columnsOfDataset(owner).find(({ key }) => key === part)?.label ?? part);
  const element = page.things.find(
    (thing) => thing.kind === 'element' && thing.owner?.id === owner && thing.path.at(-1) === part,
  );
  return element?.name || page.nodeThing(owner)?.name || path.join('.');
}

/** A formula with the names that people see in place of ids and keys: `Target - Today`. */
export function sayFormula(text: string, page: Page): string {
  const { formula } = compileFormula(text);
  if (!formula) return text;
  let said = '';
  let end = 0;
  for (const { path, columns = [], start, end: after } of formula.references) {
    if (start < end) continue;
    const [column] = columns;
    const isWhole = path.length === 1 && column !== undefined && text.slice(start, after).includes('.');
    said += text.slice(end, start) + nameOf(isWhole ? [...path, column] : path, page);
    end = after;
  }
  return said + text.slice(end);
}
