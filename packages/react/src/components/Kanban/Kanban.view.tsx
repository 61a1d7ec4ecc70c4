import { createZone, formatDay } from '@vitrine/runtime';
import { useId, useMemo, useRef, useState } from 'react';
import type { KanbanViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { TextField } from '../../ui/form/TextField.js';
import { Frame } from '../../ui/frame/Frame.js';
import { KanbanCardBody } from './KanbanCard.js';
import { type CardSettings, cardTitle } from './KanbanCardItem.js';
import { KanbanColumn, columnSum } from './KanbanColumn.js';
import type { DragStarters } from './KanbanDrag.js';
import { useBoard } from './useBoard.js';
import type { BoardModel } from './useBoard.js';
import { useChunk } from './useChunk.js';

/** A board of cards in columns. */
export function KanbanView({ props, node }: ViewProps<KanbanViewProps>) {
  const root = useRef<HTMLDivElement>(null);
  const boardId = useId();
  const model = useBoard(props, node, root);
  const { board, columns, state, may, actions } = model;
  const settings = useCardSettings(model, node, boardId);
  const [pressed, setPressed] = useState<string | null>(null);
  const starters = useRef<DragStarters | undefined>(undefined);
  const Drag = useChunk(loadDrag, may.move);
  const { carry } = state;
  const sumFormat =
    board.rows.columns.find(({ key }) => key === props.sum)?.format ?? board.fields.format ?? 'number';
  const nothingFound = state.search !== '' && columns.every(({ cards }) => cards.length === 0);

  return (
    <Frame
      node={node}
      title={props.title}
      description={props.description}
      className="vt-kanban"
      actions={
        props.searchable && (
          <TextField
            type="search"
            icon="search"
            label={node.t('kanban.search')}
            hideLabel
            placeholder={node.t('kanban.search')}
            className="vt-kanban-search vt-no-print"
            value={state.search}
            onChange={model.setSearch}
          />
        )
      }
    >
      {columns.length === 0 ? (
        <EmptyState icon="columns" title={node.t('empty')} />
      ) : (
        // Pointer only: the same is done by keys and by the menu of each card.
        <div
          ref={root}
          className="vt-kanban-board"
          role="group"
          aria-label={props.title ?? node.t('kanban.board')}
          data-carrying={carry?.by}
          onPointerDownCapture={(event) => setPressed(may.move ? pressedCard(event.target) : null)}
          onMouseDown={(event) => starters.current?.['onMouseDown']?.(event)}
          onTouchStart={(event) => starters.current?.['onTouchStart']?.(event)}
        >
          {may.move && (
            <span id={`${boardId}-hint`} hidden>
              {node.t('kanban.hint')}
            </span>
          )}
          {columns.map((column) => (
            <KanbanColumn
              key={column.id}
              column={column}
              title={model.columnTitle(column)}
              sum={columnSum(column, props.sum, (sum) => node.format(sum, sumFormat))}
              collapsed={props.collapsible && state.collapsed.has(column.id)}
              collapsible={props.collapsible}
              drop={carry?.to?.column === column.id ? carry.to.before : undefined}
              carried={inColumn(column.cards, carry?.key)}
              active={inColumn(column.cards, state.active)}
              selected={inColumn(column.cards, state.selected)}
              renaming={inColumn(column.cards, state.renaming)}
              headingLevel={Math.min(6, node.headingLevel + (props.title ? 1 : 0))}
              settings={settings}
              actions={actions}
            />
          ))}
        </div>
      )}
      {nothingFound && (
        <p className="vt-kanban-note" role="status">
          {node.t('kanban.noMatch', { search: state.search })}
        </p>
      )}
      {Drag && may.move && (
        <Drag.KanbanDrag
          board={root}
          pressed={pressed}
          column={carry?.by === 'pointer' ? (carry.to?.column ?? null) : null}
          starters={starters}
          onLift={actions.lift}
          onOver={actions.carryTo}
          onDrop={actions.drop}
          onCancel={actions.cancel}
          renderCard={(key) => <HangingCard cardKey={key} model={model} settings={settings} />}
        />
      )}
    </Frame>
  );
}

const loadDrag = () => import('./KanbanDrag.js');

function useCardSettings(
  { board, columns, may }: BoardModel,
  node: ViewProps['node'],
  boardId: string,
): CardSettings {
  const { t, format, environment } = node;
  const { now, timeZone } = environment;
  const today = useMemo(
    () => (now === null ? null : formatDay(createZone(timeZone).dayAt(now))),
    [now, timeZone],
  );
  const firstColumn = columns.find(({ cards }) => cards.length > 0)?.id;
  return useMemo(
    () => ({
      boardId,
      fields: board.fields,
      columns: board.rows.columns,
      today,
      firstColumn,
      canMove: may.move,
      canAdd: may.add,
      canRename: may.rename,
      canRemove: may.remove,
      t,
      format,
    }),
    [board, today, firstColumn, boardId, may.move, may.add, may.rename, may.remove, t, format],
  );
}

function HangingCard({
  cardKey,
  model,
  settings,
}: {
  readonly cardKey: string;
  readonly model: BoardModel;
  readonly settings: CardSettings;
}) {
  const column = model.columns.find(({ cards }) => cards.some(({ key }) => key === cardKey));
  const card = column?.cards.find(({ key }) => key === cardKey);
  if (!column || !card) return null;
  return (
    <div className="vt-kanban-card" data-hanging="true">
      <div className="vt-kanban-top">
        <span className="vt-kanban-open">{cardTitle(card, settings)}</span>
      </div>
      <KanbanCardBody
        card={card}
        column={column}
        fields={settings.fields}
        columns={settings.columns}
        today={settings.today}
        t={settings.t}
        format={settings.format}
      />
    </div>
  );
}

/** The key, where one of the cards has it: columns without it keep the same props. */
function inColumn(
  cards: BoardModel['columns'][number]['cards'],
  key: string | undefined,
): string | undefined {
  return key !== undefined && cards.some((card) => card.key === key) ? key : undefined;
}

/** Key of the card that a press would drag; null on its menu and on fields. */
function pressedCard(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('.vt-kanban-more, .vt-popover, textarea, input'))
    return null;
  return target.closest<HTMLElement>('[data-vt-card]')?.dataset['vtCard'] ?? null;
}
