import type { Piece } from '../../understand/pieces/Piece.js';
import type { Page, Part } from '../Page.js';

/** A card of a number that the person told, beside what it was before. */
export function toldCard(page: Page, { wish, given, figure }: Piece): Part {
  const { amount, previous } = given!;
  const title = wish.title ?? figure?.text ?? page.say('progress');
  return {
    id: title,
    intent: 'measure',
    title,
    span: 4,
    shows: {
      value: amount.value,
      ...(previous && { previous: previous.value }),
      ...(amount.isPercent
        ? { format: 'percent' as const }
        : amount.currency !== null && { format: 'currency' as const }),
    },
    receipts: [amount, ...(previous ? [previous] : [])].map(({ value, words }) => ({
      kind: 'known' as const,
      text: `${title}: ${value}`,
      from: `"${words}"`,
    })),
  };
}
