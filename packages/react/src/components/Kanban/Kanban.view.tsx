import { createZone, formatDay } from '@vitrine/runtime/internal';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { KanbanViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { TextField } from '../../ui/form/TextField.js';
import { Frame } from '../../ui/frame/Frame.js';
import { KanbanCardBody } from './card/KanbanCardBody.js';
import type { CardSettings } from './card/KanbanCardItem.js';
import { KanbanColumn, columnSum } from './KanbanColumn.js';
import type { DragStarters } from './drag/KanbanDrag.js';
import { cardTitle, columnTitle } from './Kanban.logic.js';
import { usePrinting } from '../../hooks/usePrinting.js';
import { useBoard } from './state/useBoard.js';
import type { BoardModel } from './state/useBoard.js';
import { useChunk } from '../../hooks/useChunk.js';

/** A board of cards in columns. */
export function KanbanView({ props, node }: ViewProps<KanbanViewProps>) {
  const root = useRef<HTMLDivElement>(null);
  const boardId = useId();
  const model = useBoard(props, node, root);
  const { board, columns, carry, search, may, actions } = model;
  const settings = useCardSettings(model, node, boardId);
  const [pressed, setPressed] = useState<string | null>(null);
  const starters = useRef<DragStarters | undefined>(undefined);
  const keepStarters = useCallback((ready: DragStarters | undefined) => {
    starters.current = ready;
  }, []);
  const Drag = useChunk(loadDrag, may.move);
  const Editor = useChunk(loadEditor, may.edit && model.active !== undefined);
  const edited = model.editing === undefined ? undefined : cardOf(columns, model.editing);
  const editor = Editor && edited && (
    <Editor.KanbanCardEditor
      key={edited.key}
      card={edited}
      fields={board.fields}
      columns={board.rowColumns}
      node={node}
      onSave={(values) => actions.edit(edited.key, values)}
      onClose={(elsewhere) => actions.startEditing(null, elsewhere ? undefined : edited.key)}
    />
  );
  const printing = usePrinting();
  const sumFormat =
    board.rows.columns.find(({ key }) => key === props.sum)?.format ?? board.fields.format ?? 'number';
  const nothingFound = search !== '' && columns.every(({ cards }) => cards.length === 0);

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
            value={search}
            onChange={model.setSearch}
          />
        )
      }
    >
      {columns.length === 0 ? (
        <EmptyState node={node} icon="columns" title={node.t('empty')} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- starts drags; keys and menus do the same
        <div
          ref={root}
          className="vt-kanban-board"
          role="group"
          aria-label={props.title ?? node.t('kanban.board')}
          data-carrying={carry?.by}
          data-movable={(model.Edit && may.move) || undefined}
          onPointerDownCapture={(event) => setPressed(may.move ? pressedCard(event.target) : null)}
          onMouseDown={(event) => starters.current?.['onMouseDown']?.(event)}
          onTouchStart={(event) => starters.current?.['onTouchStart']?.(event)}
        >
          {(may.move || may.edit) && (
            <span id={`${boardId}-hint`} hidden>
              {may.move && node.t('kanban.hint')} {may.edit && node.t('kanban.hintEdit')}
            </span>
          )}
          {columns.map((column) => (
            <KanbanColumn
              key={column.id}
              column={column}
              title={columnTitle(column, node.t)}
              sum={columnSum(column, props.sum, (sum) => node.format(sum, sumFormat))}
              collapsed={props.collapsible && !printing && model.collapsed.has(column.id)}
              collapsible={props.collapsible}
              printing={printing}
              drop={carry?.to?.column === column.id ? carry.to.before : undefined}
              refused={carry?.refused === column.id}
              carried={inColumn(column.cards, carry?.key)}
              active={inColumn(column.cards, model.active)}
              selected={inColumn(column.cards, model.selected)}
              editing={inColumn(column.cards, model.editing)}
              editor={inColumn(column.cards, model.editing) && editor}
              headingLevel={Math.min(6, node.headingLevel + (props.title ? 1 : 0))}
              settings={settings}
              actions={actions}
            />
          ))}
        </div>
      )}
      {board.moreColumns > 0 && (
        <p className="vt-kanban-note" role="note">
          {node.t('kanban.moreColumns', { count: board.moreColumns })}
        </p>
      )}
      {nothingFound && (
        <p className="vt-kanban-note" role="status">
          {node.t('kanban.noMatch', { search: search })}
        </p>
      )}
      {Drag && model.Edit && may.move && (
        <Drag.KanbanDrag
          board={root}
          pressed={pressed}
          column={carry?.by === 'pointer' ? (carry.to?.column ?? carry.refused) : null}
          onReady={keepStarters}
          onLift={(key) => actions.lift(key, 'pointer')}
          onOver={actions.carryTo}
          onDrop={actions.drop}
          onCancel={actions.cancel}
          renderCard={(key) => <HangingCard cardKey={key} model={model} settings={settings} />}
        />
      )}
    </Frame>
  );
}

/** From this many cards on a board is large. */
const largeBoard = 500;

const loadEditor = () => import('./edit/KanbanCardEditor.js');
const loadDrag = () => import('./drag/KanbanDrag.js');

function useCardSettings(
  { board, columns, Edit, may: { move, add, edit, remove } }: BoardModel,
  node: ViewProps['node'],
  boardId: string,
): CardSettings {
  const { t, format, environment } = node;
  const { now, timeZone } = environment;
  const today = useMemo(
    () => (now === null ? null : formatDay(createZone(timeZone).dayAt(now))),
    [now, timeZone],
  );
  const large = board.cardCount >= largeBoard;
  const firstColumn = columns.find(({ cards }) => cards.length > 0)?.id;
  return useMemo(
    () => ({
      boardId,
      fields: board.fields,
      columns: board.rowColumns,
      large,
      today,
      firstColumn,
      may: { move, add, edit, remove },
      hasMenus: Edit !== undefined && (move || edit || remove),
      TitleField: Edit?.KanbanTitleField,
      t,
      format,
    }),
    [
      board.fields,
      board.rowColumns,
      large,
      today,
      firstColumn,
      boardId,
      Edit,
      move,
      add,
      edit,
      remove,
      t,
      format,
    ],
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
  const { fields } = settings;
  return (
    <div className="vt-kanban-card" data-hanging="true">
      <div className="vt-kanban-top">
        <span className="vt-kanban-open">{cardTitle(card, fields, settings.t)}</span>
      </div>
      <KanbanCardBody
        card={card}
        final={column.final}
        fields={fields}
        columns={settings.columns}
        today={settings.today}
        t={settings.t}
        format={settings.format}
      />
    </div>
  );
}

function cardOf(columns: BoardModel['columns'], key: string) {
  return columns.flatMap(({ cards }) => cards.find((card) => card.key === key) ?? [])[0];
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
  if (!(target instanceof Element) || target.closest('.vt-kanban-more, .vt-popover, .vt-kanban-editor'))
    return null;
  return target.closest<HTMLElement>('[data-vt-card]')?.dataset['vtCard'] ?? null;
}
