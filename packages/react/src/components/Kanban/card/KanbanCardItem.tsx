import type { RowColumn } from '@vitrine/runtime';
import { memo } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { Menu } from '../../../ui/overlay/Menu.js';
import { KanbanCardBody } from './KanbanCardBody.js';
import { type BoardCard, type BoardColumn, type CardFields, cardTitle } from '../Kanban.logic.js';
import type { KanbanTitleField } from '../edit/KanbanTitleField.js';
import type { BoardActions, Permissions } from '../state/BoardActions.js';

/** What all cards of a board share. The same object until something of it changes. */
export interface CardSettings {
  readonly boardId: string;
  readonly fields: CardFields;
  /** Columns of the rows behind the cards. */
  readonly columns: readonly RowColumn[];
  /** The board has so many cards that shorter columns are windowed too. */
  readonly large: boolean;
  readonly today: string | null;
  /** Id of the first column that has cards; its first card takes part in the tab order until another does. */
  readonly firstColumn: string | undefined;
  readonly may: Permissions;
  /** Cards have menus: something may be done, and what does it has loaded. */
  readonly hasMenus: boolean;
  /** Where titles are typed, once it has loaded. */
  readonly TitleField: typeof KanbanTitleField | undefined;
  readonly t: NodeContext['t'];
  readonly format: NodeContext['format'];
}

export interface KanbanCardItemProps {
  readonly card: BoardCard;
  readonly column: BoardColumn;
  readonly index: number;
  readonly count: number;
  /** Measures the element, where the list is windowed. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  readonly active: boolean;
  readonly carried: boolean;
  readonly dropBefore: boolean;
  readonly selected: boolean;
  /** The form that stands in place of what the card shows, while it is edited. */
  readonly editor: ReactNode;
  readonly settings: CardSettings;
  readonly actions: BoardActions;
}

/** One card in its list: a button that covers it, its menu, and what it shows. */
export const KanbanCardItem = /* @__PURE__ */ memo(function KanbanCardItem(props: KanbanCardItemProps) {
  const {
    card,
    column,
    index,
    count,
    measure,
    active,
    carried,
    dropBefore,
    selected,
    editor,
    settings,
    actions,
  } = props;
  const { t, fields, may } = settings;
  const title = cardTitle(card, fields, t);
  return (
    <li
      ref={measure}
      className="vt-kanban-item"
      data-index={index}
      data-drop={dropBefore ? 'before' : undefined}
      aria-setsize={measure ? count : undefined}
      aria-posinset={measure ? index + 1 : undefined}
    >
      <div
        className="vt-kanban-card"
        data-vt-card={card.key}
        data-selected={selected || undefined}
        data-carried={carried || undefined}
        data-editing={editor ? true : undefined}
      >
        {editor ?? (
          <>
            <div className="vt-kanban-top">
              <button
                type="button"
                className="vt-kanban-open"
                tabIndex={active ? 0 : -1}
                aria-pressed={selected}
                aria-describedby={may.move || may.edit ? `${settings.boardId}-hint` : undefined}
                onClick={() => actions.open(card)}
                onDoubleClick={may.edit ? () => actions.startEditing(card.key) : undefined}
                onFocus={() => actions.activate(card.key)}
                onBlur={() => actions.leave(card.key)}
                onKeyDown={(event) => actions.press(event, card.key)}
                onKeyUp={may.move ? keepSpace : undefined}
              >
                {title}
              </button>
              {settings.hasMenus && (
                <Menu
                  label={t('kanban.actions', { title })}
                  items={() => actions.menuOf({ card, column, index })}
                  tabIndex={active ? 0 : -1}
                  className="vt-kanban-more vt-no-print"
                />
              )}
            </div>
            <KanbanCardBody
              card={card}
              final={column.final}
              fields={fields}
              columns={settings.columns}
              today={settings.today}
              t={t}
              format={settings.format}
            />
          </>
        )}
      </div>
    </li>
  );
});

/** Space lifts the card on the way down; without this it would also click on the way up. */
function keepSpace(event: KeyboardEvent) {
  if (event.key === ' ') event.preventDefault();
}
