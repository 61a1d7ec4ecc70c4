import { useChunk } from '../../../renderer/hooks/useChunk.js';
import type { FilterChipsProps } from './FilterChips.js';

const loadChips = () => import('./FilterChips.js');

/** What the rows are filtered by, once its code is there; the room for it is kept from the start. */
export function TableChips(props: FilterChipsProps) {
  const wanted = props.table.filters.length > 0;
  const chunk = useChunk(loadChips, wanted);
  if (!wanted) return null;
  return <div className="vt-table-chips">{chunk && <chunk.FilterChips {...props} />}</div>;
}
