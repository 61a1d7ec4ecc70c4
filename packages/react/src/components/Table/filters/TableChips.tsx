import { useChunk } from '../../../hooks/useChunk.js';
import type { FilterChipsProps } from './FilterChips.js';

const loadChips = () => import('./FilterChips.js');

interface TableChipsProps extends FilterChipsProps {
  /** How many rows pass, where nothing else says it. */
  readonly summary: string | undefined;
}

/** What the rows are filtered by, once its code is there; the room for it is kept from the start. */
export function TableChips({ summary, ...props }: TableChipsProps) {
  const wanted = props.table.filters.length > 0;
  const chunk = useChunk(loadChips, wanted);
  if (!wanted) return null;
  return (
    <div className="vt-table-chips">
      {chunk && <chunk.FilterChips {...props} />}
      {summary && <span className="vt-table-count">{summary}</span>}
    </div>
  );
}
