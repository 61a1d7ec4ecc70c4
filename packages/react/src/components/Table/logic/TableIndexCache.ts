import type { RowSet } from '@vitrine/runtime';
import type { NodeContext } from '../../../renderer/types.js';
import { cellText } from './cellText.js';
import { createTableIndex } from './createTableIndex.js';
import type { TableIndex } from './createTableIndex.js';

interface IndexSource extends Pick<NodeContext, 'format' | 't'> {
  readonly data: RowSet;
  readonly locale: string;
}

/** Makes the index of one table's rows; after an edit it takes over what is known of the columns that the edit left alone. */
export class TableIndexCache {
  #last: { readonly source: IndexSource; readonly index: TableIndex } | undefined;

  of(source: IndexSource): TableIndex {
    const { data, locale, format, t } = source;
    const last = this.#last?.source.format === format && this.#last.source.t === t ? this.#last : undefined;
    if (last?.source.data === data && last.source.locale === locale) return last.index;
    const index = createTableIndex(
      data,
      locale,
      (cell, column) => cellText(cell, column, { format, t }),
      last?.index,
    );
    this.#last = { source, index };
    return index;
  }
}
