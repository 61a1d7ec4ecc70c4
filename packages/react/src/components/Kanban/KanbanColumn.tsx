import { memo, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button/Button.js';
import { IconButton } from '../../ui/button/IconButton.js';
import { Badge } from '../../ui/card/Badge.js';
import { type BoardColumn, isFull, sumOf } from './Kanban.logic.js';
import type { BoardActions } from './state/BoardActions.js';
import { KanbanCardItem } from './card/KanbanCardItem.js';
import type { CardSettings } from './card/KanbanCardItem.js';
import { useChunk } from '../../hooks/useChunk.js';

/** Above this many cards in a column only those on the screen are drawn, on a small board and on one of many cards. */
const windowFrom = { small: 100, large: 20 } as const;

/** How many cards of a long column are drawn before windowing has loaded. */
const firstCards = 20;

/** How many cards of a column are printed. */
const mostPrinted = 500;

export interface KanbanColumnProps {
  readonly column: BoardColumn;
  readonly title: string;
  /** Sum of the cells to sum up, written; undefined without one. */
  readonly sum: string | undefined;
  readonly collapsed: boolean;
  readonly collapsible: boolean;
  /** All cards are drawn, for paper. */
  readonly printing: boolean;
  /** Where a carried card would land: before a card, at the end (null), or not here. */
  readonly drop: string | null | undefined;
  /** A card is carried over it that it has no room for. */
  readonly refused: boolean;
  /** Key of the card that is carried, if it comes from here. */
  readonly carried: string | undefined;
  /** Key of the card that takes part in the tab order, if it is here. */
  readonly active: string | undefined;
  readonly selected: string | undefined;
  /** Key of the card that is edited, if it is here, and the form that takes its place. */
  readonly editing: string | undefined;
  readonly editor: ReactNode;
  readonly headingLevel: number;
  readonly settings: CardSettings;
  readonly actions: BoardActions;
}

/** One column: its head, its cards, and a line to add one. */
export const KanbanColumn = /* @__PURE__ */ memo(function KanbanColumn(props: KanbanColumnProps) {
  const { column, title, sum, collapsed, collapsible, drop, refused, settings, actions, headingLevel } =
    props;
  const { t } = settings;
  const Heading = `h${headingLevel}` as 'h3';
  const headingId = `${settings.boardId}-${column.id}`;
  const { cards, limit, total } = column;
  const over = limit === undefined ? 0 : Math.max(0, total - limit.max);
  const count = limit ? t('kanban.limit', { count: total, max: limit.max }) : countText(cards.length, t);
  return (
    <section
      className="vt-kanban-column"
      aria-labelledby={headingId}
      data-vt-column={column.id}
      data-collapsed={collapsed || undefined}
      data-drop={refused ? 'refused' : drop === undefined ? undefined : 'here'}
    >
      <header className="vt-kanban-head" data-tone={column.tone ?? 'neutral'}>
        <span className="vt-kanban-dot" aria-hidden="true" />
        <Heading id={headingId} className="vt-kanban-heading vt-truncate" title={title}>
          {title}
        </Heading>
        <Badge
          tone={over > 0 ? 'warning' : 'neutral'}
          icon={over > 0 ? 'alert-triangle' : undefined}
          className="vt-kanban-count vt-figures"
        >
          <span aria-hidden="true">
            {limit ? `${total}/${limit.max}` : settings.format(cards.length, 'number')}
          </span>
          <span className="vt-hidden">{count}</span>
        </Badge>
        {sum !== undefined && !collapsed && (
          <span className="vt-kanban-sum vt-figures" title={t('kanban.sum', { sum })}>
            {sum}
          </span>
        )}
        {collapsible && (
          <IconButton
            icon={collapsed ? 'chevron-right' : 'chevron-down'}
            label={t(collapsed ? 'kanban.expand' : 'kanban.collapse', { column: title })}
            aria-expanded={!collapsed}
            className="vt-kanban-fold vt-no-print"
            onClick={() => actions.fold(column.id)}
          />
        )}
      </header>
      {!collapsed && over > 0 && (
        <p className="vt-kanban-over">{t('kanban.overBy', { count: over, max: limit?.max ?? 0 })}</p>
      )}
      {refused && (
        <p className="vt-kanban-refusal" aria-hidden="true">
          {t('kanban.full', { column: title, max: limit?.max ?? 0 })}
        </p>
      )}
      {!collapsed && (
        <>
          <KanbanCards {...props} headingId={headingId} />
          {settings.may.add && (
            <AddCard column={column} title={title} settings={settings} actions={actions} />
          )}
        </>
      )}
    </section>
  );
});

function KanbanCards({
  column,
  printing,
  drop,
  carried,
  active,
  selected,
  editing,
  editor,
  settings,
  actions,
  headingId,
}: KanbanColumnProps & { readonly headingId: string }) {
  const { cards } = column;
  const from = settings.large ? windowFrom.large : windowFrom.small;
  const long = cards.length > from && !printing;
  const Window = useChunk(loadWindow, long);
  const keyAt = useCallback((index: number) => cards[index]?.key ?? index, [cards]);
  const item = (index: number, row?: { ref: (element: HTMLElement | null) => void }) => {
    const card = cards[index];
    return (
      card && (
        <KanbanCardItem
          key={card.key}
          card={card}
          column={column}
          index={index}
          count={cards.length}
          measure={row?.ref}
          active={
            active === card.key || (active === undefined && index === 0 && settings.firstColumn === column.id)
          }
          carried={carried === card.key}
          dropBefore={drop === card.key}
          selected={selected === card.key}
          editor={editing === card.key ? editor : undefined}
          settings={settings}
          actions={actions}
        />
      )
    );
  };
  if (cards.length === 0) {
    return (
      <div className="vt-kanban-list" data-vt-list="" data-drop={drop === null ? 'end' : undefined}>
        <p className="vt-kanban-none">{settings.t('kanban.emptyColumn')}</p>
      </div>
    );
  }
  const keep = [carried, active, drop, editing]
    .map((key) => cards.findIndex((card) => card.key === key))
    .filter((index) => index >= 0);
  const list = { labelledBy: headingId, dropAtEnd: drop === null };
  if (long && Window)
    return <Window.KanbanWindow {...list} count={cards.length} keyAt={keyAt} keep={keep} renderItem={item} />;
  return (
    <div className="vt-kanban-list" data-vt-list="" data-drop={drop === null ? 'end' : undefined}>
      <ul className="vt-kanban-cards" aria-labelledby={headingId}>
        {cards.slice(0, long ? firstCards : mostPrinted).map((_, index) => item(index))}
      </ul>
    </div>
  );
}

const loadWindow = () => import('./KanbanWindow.js');

type AddCardProps = Pick<KanbanColumnProps, 'column' | 'title' | 'settings' | 'actions'>;

function AddCard({ column, title, settings, actions }: AddCardProps) {
  const [open, setOpen] = useState(false);
  const [focusBack, setFocusBack] = useState(false);
  const { t } = settings;
  const full = isFull(column);
  if (full) {
    return (
      <p className="vt-kanban-add vt-kanban-full vt-no-print">
        {t('kanban.full', { column: title, max: column.limit?.max ?? 0 })}
      </p>
    );
  }
  if (open && settings.TitleField) {
    return (
      <div className="vt-kanban-add vt-no-print">
        <settings.TitleField
          label={t('kanban.newTitle')}
          onSave={(text) => actions.add(column.id, text)}
          onClose={(byKey) => {
            setFocusBack(byKey);
            setOpen(false);
          }}
        />
      </div>
    );
  }
  return (
    <div className="vt-kanban-add vt-no-print">
      <Button
        variant="ghost"
        size="sm"
        icon="plus"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- where the focus was before the field
        autoFocus={focusBack || undefined}
        aria-label={t('kanban.addTo', { column: title })}
        onClick={() => setOpen(true)}
      >
        {t('kanban.add')}
      </Button>
    </div>
  );
}

function countText(count: number, t: CardSettings['t']): string {
  return count === 1 ? t('kanban.countOne') : t('kanban.count', { count });
}

/** Sum of a column as text; undefined when there is nothing to sum up. */
export function columnSum(
  column: BoardColumn,
  key: string | undefined,
  write: (value: number) => string,
): string | undefined {
  const sum = key === undefined ? null : sumOf(column.cards, key);
  return sum === null ? undefined : write(sum);
}
