import { asLabel } from '../../understand/columns/columns.js';
import type { PartId } from '../../understand/lexicon/Lexicon.js';
import { calculatorPart } from '../compose/calculator/composeCalculator.js';
import { checklistParts } from '../compose/composeChecklist.js';
import type { Page, Part } from '../Page.js';

/** Parts that stand for themselves. */
export function plainPart(page: Page, part: PartId, words: string): readonly Part[] {
  if (part === 'calculator') return [calculatorPart(page)];
  if (part === 'checklist') return checklistParts(page);
  if (part === 'status')
    return [
      { id: 'status', intent: 'status', title: asLabel(words), span: 4, shows: { value: 'not-started' } },
    ];
  return [
    {
      id: 'text',
      intent: 'note',
      title: page.label('attributes', 'notes'),
      span: 12,
      shows: { text: page.meaning.title },
    },
  ];
}
