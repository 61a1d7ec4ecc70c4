import type { Piece } from '../../understand/pieces/Piece.js';
import type { Page, Part } from '../Page.js';

/** A card of a number that the person told, beside what it was before, or of the days until something; empty where none was told. */
export function toldCard(page: Page, { wish, given, figure }: Piece): Part {
  const { amount, previous, until } = given!;
  const title = wish.title ?? figure?.text ?? page.say('progress');
  return {
    id: title,
    intent: 'measure',
    title,
    span: 4,
    shows: {
      value: until
        ? { formula: `datediff(today(), date(${until.date.split('-').map(Number).join(', ')}), 'day')` }
        : (amount?.value ?? null),
      ...(previous && { previous: previous.value }),
      ...(amount?.isPercent
        ? { format: 'percent' as const }
        : amount?.currency && { format: 'currency' as const }),
    },
    receipts: amount
      ? [amount, ...(previous ? [previous] : [])].map(({ value, words }) => ({
          kind: 'known' as const,
          text: `${title}: ${value}`,
          from: `"${words}"`,
        }))
      : until
        ? [{ kind: 'known', text: `days until ${until.date}`, from: `"${until.words}"` }]
        : [{ kind: 'missing', text: title, from: 'the prompt names no number' }],
  };
}
