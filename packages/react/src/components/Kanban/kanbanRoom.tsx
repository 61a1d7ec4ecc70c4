import type { KanbanViewProps } from '../../generated/viewProps.js';
import type { LoadingRoom } from '../../renderer/defineComponent.js';

/** A board before its cards are there: its columns as they will stand, each with room for three cards. */
export function kanbanRoom({ title, description, columns, card, sum }: KanbanViewProps): LoadingRoom {
  const named: readonly { readonly id: string; readonly title?: string }[] =
    columns ?? ['1', '2', '3'].map((id) => ({ id }));
  const hasFoot = card?.due !== undefined || card?.value !== undefined || card?.person !== undefined;
  return {
    title,
    description,
    className: 'vt-kanban',
    content: (
      <div className="vt-kanban-board">
        {named.map((column) => (
          <div key={column.id} className="vt-kanban-column">
            <div className="vt-kanban-head">
              {column.title ? (
                <span className="vt-kanban-heading vt-truncate">{column.title}</span>
              ) : (
                <span className="vt-skeleton-line" />
              )}
              {sum !== undefined && <span className="vt-kanban-sum" />}
            </div>
            <div className="vt-kanban-list">
              {[1, 2, 3].map((at) => (
                <div key={at} className="vt-kanban-item">
                  <div className="vt-kanban-card vt-kanban-waiting" data-foot={hasFoot || undefined}>
                    <span className="vt-skeleton-line" />
                  </div>
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    ),
  };
}
