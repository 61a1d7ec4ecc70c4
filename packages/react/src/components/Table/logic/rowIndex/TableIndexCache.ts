import type { RowSet } from '@vitrine/runtime';
import type { NodeContext } from '../../../../renderer/types.js';
import { cellText } from '../cells/cellText.js';
import { createTableIndex } from './createTableIndex.js';
import type { TableIndex } from './createTableIndex.js';
import type { keepIndex } from './keepIndex.js';

interface IndexSource extends Pick<NodeContext, 'format' | 't'> {
  readonly data: RowSet;
  readonly locale: string;
}

/** Makes the index of one table's rows; after an edit it takes over what is known of the columns that the edit left alone. */
export class TableIndexCache {
  #keep: typeof keepIndex | undefined;
  #last: { readonly source: IndexSource; readonly index: TableIndex } | undefined;

  /** Loads what takes over what is known after a change; without it, changed rows are indexed anew. */
  prepare(): void {
    if (this.#keep) return;
    import('./keepIndex.js').then(
      (module) => {
        this.#keep = module.keepIndex;
      },
      () => undefined,
    );
  }

  of(source: IndexSource): TableIndex {
    const { data, locale, format, t } = source;
    const last = this.#last?.source.format === format && this.#last.source.t === t ? this.#last : undefined;
    if (last?.source.data === data && last.source.locale === locale) return last.index;
    const index = createTableIndex(
      data,
      locale,
      (cell, column) => cellText(cell, column, { format, t }),
      last?.index,
      this.#keep,
    );
    this.#last = { source, index };
    return index;
  }
}
