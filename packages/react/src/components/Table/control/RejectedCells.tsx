import type { NodeContext } from '../../../renderer/types.js';
import { IconButton } from '../../../ui/button/IconButton.js';
import { toolWords } from './toolWords.js';
import type { RejectedCell } from '../clipboard/rangeCommands.js';

interface RejectedCellsProps {
  readonly rejected: readonly RejectedCell[];
  readonly node: NodeContext;
  readonly onDismiss: () => void;
}

const mostListed = 20;

/** What could not be pasted, and why. */
export function RejectedCells({ rejected, node, onDismiss }: RejectedCellsProps) {
  const t = toolWords(node.t);
  const more = rejected.length - mostListed;
  return (
    <div className="vt-table-rejected" role="group" aria-label={t('table.pastedProblems')}>
      <p className="vt-table-rejected-title">
        {t(rejected.length === 1 ? 'table.rejectedOne' : 'table.rejected', {
          count: node.format(rejected.length, 'number'),
        })}
        <IconButton icon="x" label={t('close')} onClick={onDismiss} />
      </p>
      <ul>
        {rejected.slice(0, mostListed).map(({ row, column, text, reason }) => (
          <li key={`${row} ${column}`}>
            {t('table.rejectedCell', {
              column,
              row: node.format(row + 1, 'number'),
              text,
              reason: t(reason),
            })}
          </li>
        ))}
        {more > 0 && <li>{`+${node.format(more, 'number')}`}</li>}
      </ul>
    </div>
  );
}
