import {
  DndContext,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type Collision,
  type CollisionDetection,
} from '@dnd-kit/core';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject, SyntheticEvent } from 'react';
import { cardElement, columnElement } from '../state/boardElements.js';
import { locateDrop } from './locateDrop.js';
import type { Destination } from '../state/BoardActions.js';

/** Handlers that start a drag, by name of the React event. */
export type DragStarters = Readonly<Record<string, (event: SyntheticEvent) => void>>;

export interface KanbanDragProps {
  /** Element around the columns. */
  readonly board: RefObject<HTMLElement | null>;
  /** Key of the card that was pressed last; only it can be dragged, so a board of thousands has one draggable. */
  readonly pressed: string | null;
  /** Column that the pointer is over; it scrolls when the pointer nears its edge. */
  readonly column: string | null;
  /** Called with what starts a drag; undefined when nothing can be dragged. */
  readonly onReady: (starters: DragStarters | undefined) => void;
  readonly onLift: (key: string) => void;
  readonly onOver: (destination: Destination | null) => void;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
  /** The card as it hangs on the pointer. */
  readonly renderCard: (key: string) => ReactNode;
}

const silent = {
  onDragStart: quiet,
  onDragMove: quiet,
  onDragOver: quiet,
  onDragEnd: quiet,
  onDragCancel: quiet,
};

/** Drag by mouse and touch, laid over a board that works without it. */
export function KanbanDrag({
  board,
  pressed,
  column,
  onReady,
  onLift,
  onOver,
  onDrop,
  onCancel,
  renderCard,
}: KanbanDragProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  const destination = useRef<Destination | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  const detect: CollisionDetection = ({ active, pointerCoordinates }) => {
    const root = board.current;
    const found = root && pointerCoordinates ? locateDrop(root, pointerCoordinates, String(active.id)) : null;
    return found ? [{ id: found.column, data: { destination: found } }] : [];
  };
  const take = (collisions: readonly Collision[] | null) => {
    const found = (collisions?.[0]?.data?.['destination'] as Destination | undefined) ?? null;
    const last = destination.current;
    if (found?.column === last?.column && found?.before === last?.before) return;
    destination.current = found;
    onOver(found);
  };
  const finish = (done: () => void) => {
    setDragged(null);
    destination.current = null;
    done();
  };

  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={detect}
      accessibility={{ announcements: silent, restoreFocus: false }}
      onDragStart={({ active }) => {
        setDragged(String(active.id));
        onLift(String(active.id));
      }}
      onDragMove={({ collisions }) => take(collisions)}
      onDragOver={({ collisions }) => take(collisions)}
      onDragEnd={() => finish(onDrop)}
      onDragCancel={() => finish(onCancel)}
    >
      {pressed !== null && <DragSource key={pressed} id={pressed} board={board} onReady={onReady} />}
      {column !== null && <DropColumn key={column} id={column} board={board} />}
      <TopLayer open={dragged !== null}>
        <DragOverlay dropAnimation={null}>{dragged !== null && renderCard(dragged)}</DragOverlay>
      </TopLayer>
    </DndContext>
  );
}

interface SourceProps {
  readonly id: string;
  readonly board: RefObject<HTMLElement | null>;
}

function DragSource({ id, board, onReady }: SourceProps & Pick<KanbanDragProps, 'onReady'>) {
  const { setNodeRef, listeners } = useDraggable({ id });
  useLayoutEffect(() => {
    setNodeRef(board.current ? cardElement(board.current, id) : null);
    onReady(listeners as DragStarters | undefined);
    return () => onReady(undefined);
  });
  return null;
}

function DropColumn({ id, board }: SourceProps) {
  const { setNodeRef } = useDroppable({ id });
  useLayoutEffect(() => {
    setNodeRef(board.current ? columnElement(board.current, id) : null);
  });
  return null;
}

/** Keeps what hangs on the pointer above everything, also inside boxes that clip or contain. */
function TopLayer({ open, children }: { readonly open: boolean; readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open && typeof element.current?.showPopover === 'function') element.current.showPopover();
    else if (!open && typeof element.current?.hidePopover === 'function') element.current.hidePopover();
  }, [open]);
  return (
    <div ref={element} popover="manual" className="vt-kanban-layer" aria-hidden="true">
      {children}
    </div>
  );
}

function quiet(): string | undefined {
  return undefined;
}
