import type { Receipt } from '../../types.js';
import type { Shows } from '../Outline.js';

export interface Wish {
  readonly id: string;
  readonly intent: string;
  readonly title: string;
  readonly span: number;
  readonly shows: Shows;
  readonly receipts: readonly Omit<Receipt, 'node'>[];
}
