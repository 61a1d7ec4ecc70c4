import { attributes } from '../../samples/attributes.js';
import { asLabel } from '../../understand/columns/columns.js';
import type { Meaning } from '../../understand/Meaning.js';
import { findMentions, senseOf } from '../../understand/words/mentions.js';
import type { TableDesign } from '../TableDesign.js';

/** Adds what each record is worth, its pieces times their price, where a prompt speaks of their value: `stock value by warehouse`. */
export function addWorth(design: TableDesign, { prompt, language }: Meaning): void {
  const pieces = design.find('stock') ?? design.find('quantity');
  const price = design.find('price');
  const said = findMentions(prompt, language).mentions.find(
    (mention) => senseOf(mention, 'attribute')?.id === 'value' && senseOf(mention, 'metric') === undefined,
  );
  if (!pieces || !price || !said) return;
  const formula = `${pieces.key} * ${price.key}`;
  const kept = design.find('value');
  if (kept) design.replace(kept, { formula });
  else design.add({ label: asLabel(said.text), attribute: 'value', spec: attributes.value, formula });
}
