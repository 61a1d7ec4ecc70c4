import './peers.css';
import {
  DndContext,
  DragOverlay,
  PointerSensor,
  closestCenter,
  pointerWithin,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, arrayMove, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { memo, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The board of the library's examples: cards sortable in columns, moved between columns while dragged. */
function Board({ given }) {
  const [columns, setColumns] = useState(given);
  const [active, setActive] = useState(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const columnWith = (id) =>
    columns.find((column) => column.id === id || column.cards.some((card) => card.id === id));
  const detect = (args) => {
    const within = pointerWithin(args);
    return within.length > 0 ? within : closestCenter(args);
  };
  const over = ({ active: { id }, over: target }) => {
    const from = columnWith(id);
    const to = target && columnWith(target.id);
    if (!from || !to || from === to) return;
    const card = from.cards.find((one) => one.id === id);
    const at = to.cards.findIndex((one) => one.id === target.id);
    setColumns(
      columns.map((column) => {
        if (column === from) return { ...column, cards: column.cards.filter((one) => one !== card) };
        if (column === to)
          return { ...column, cards: column.cards.toSpliced(at < 0 ? column.cards.length : at, 0, card) };
        return column;
      }),
    );
  };
  const end = ({ active: { id }, over: target }) => {
    setActive(null);
    const column = columnWith(id);
    const from = column?.cards.findIndex((card) => card.id === id) ?? -1;
    const to = column?.cards.findIndex((card) => card.id === target?.id) ?? -1;
    if (from < 0 || to < 0) return;
    setColumns(
      columns.map((one) => (one === column ? { ...one, cards: arrayMove(one.cards, from, to) } : one)),
    );
  };
  const lifted = active && columnWith(active)?.cards.find((card) => card.id === active);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={detect}
      onDragStart={({ active: { id } }) => setActive(id)}
      onDragOver={over}
      onDragEnd={end}
    >
      <div className="board">
        {columns.map((column) => (
          <Column key={column.id} column={column} />
        ))}
      </div>
      <DragOverlay>{lifted && <Words card={lifted} className="card" data-overlay="" />}</DragOverlay>
    </DndContext>
  );
}

const Column = memo(function Column({ column }) {
  const { setNodeRef } = useDroppable({ id: column.id });
  return (
    <div className="column">
      <h3>{column.title}</h3>
      <SortableContext items={column.cards} strategy={verticalListSortingStrategy}>
        <div ref={setNodeRef} className="list" data-column={column.id}>
          {column.cards.map((card) => (
            <Card key={card.id} card={card} />
          ))}
        </div>
      </SortableContext>
    </div>
  );
});

function Card({ card }) {
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id: card.id });
  return (
    <div
      ref={setNodeRef}
      style={{ transform: CSS.Transform.toString(transform), transition }}
      {...attributes}
      {...listeners}
    >
      <Words card={card} className="card" data-card={card.id} />
    </div>
  );
}

const Words = memo(function Words({ card, ...rest }) {
  return (
    <div {...rest}>
      <p>{card.title}</p>
      <p>{card.text}</p>
      <p>{card.value}</p>
    </div>
  );
});

export function mount(box, columns) {
  createRoot(box).render(<Board given={columns} />);
  const cardOf = (id) => box.querySelector(`[data-card="${id}"]`);
  return {
    cardOf,
    columnOf: (id) => cardOf(id)?.closest('[data-column]')?.dataset.column,
    isLifted: () => document.querySelector('[data-overlay]') !== null,
  };
}
