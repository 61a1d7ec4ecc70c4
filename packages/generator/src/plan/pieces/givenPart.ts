import type { Piece } from '../../understand/pieces/Piece.js';
import type { Page, Part } from '../Page.js';

/** How far what was told has come: where it stands and what it should reach are the person's own numbers. */
export function givenPart(page: Page, { meaning, wish }: Piece): Part {
  const { target, current, deadline } = meaning;
  const isMoney = Boolean(target?.currency ?? current?.currency);
  return {
    id: 'progress',
    intent: 'goal',
    title: wish.title ?? page.say('progress'),
    ...(deadline && { description: `${page.say('deadline')}: ${deadline.date}` }),
    span: 12,
    shows: {
      value: current?.value ?? null,
      ...(target && { target: target.value }),
      ...(isMoney ? { format: 'currency' as const } : target?.isPercent && { format: 'percent' as const }),
    },
    receipts: [current, target].flatMap((amount) =>
      amount ? [{ kind: 'known' as const, text: String(amount.value), from: `"${amount.words}"` }] : [],
    ),
  };
}
