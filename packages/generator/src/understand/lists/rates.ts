import type { ColumnWish, NamedMetric } from '../Meaning.js';
import type { PromptList } from './lists.js';
import type { Sorted } from './Sorted.js';

/** Among views a rate is one of all records and no column of each: `candidates by stage and offer acceptance rate`. */
export function withoutRates(
  sorted: readonly Sorted[],
  lists: readonly PromptList[],
): { readonly rates: NamedMetric[]; readonly wishes: ColumnWish[] } {
  const isRate = ({ metric, options }: ColumnWish, index: number) =>
    metric === 'rate' && options.length === 0 && (lists[index]?.viewCount ?? 0) > 0;
  const all = sorted.flatMap(({ columns }, index) => columns.map((column) => ({ column, index })));
  return {
    rates: all
      .filter(({ column, index }) => isRate(column, index))
      .map(({ column, index }) => ({ id: 'rate', text: column.label, start: lists[index]!.start })),
    wishes: all.filter(({ column, index }) => !isRate(column, index)).map(({ column }) => column),
  };
}
