import { thenWords } from './suggestWords.js';

/** A prompt may have so many orders behind it. */
const mostOrders = 40;

/** A prompt and the orders to change its page by, which stand behind it in a list under a word such as `Then:`. */
export interface PromptWithOrders {
  readonly prompt: string;
  readonly orders: readonly string[];
}

/** Cuts the orders off that `suggestPrompt` puts behind a prompt. */
export function cutOrders(text: string): PromptWithOrders {
  const lines = text.trimEnd().split('\n');
  const start = lines.findLastIndex((line) => thenWords.includes(line.trim()));
  const orders = lines.slice(start + 1).map((line) => /^\s*[-*•]\s+(.+)$/u.exec(line)?.[1]?.trim());
  if (start === -1 || orders.length === 0 || orders.includes(undefined)) return { prompt: text, orders: [] };
  return {
    prompt: lines.slice(0, start).join('\n').trim(),
    orders: (orders as string[]).slice(0, mostOrders),
  };
}
