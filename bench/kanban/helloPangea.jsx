import './peers.css';
import { DragDropContext, Draggable, Droppable } from '@hello-pangea/dnd';
import { memo, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The board of the library's examples. */
function Board({ given }) {
  const [columns, setColumns] = useState(given);
  const drop = ({ source, destination }) => {
    if (!destination) return;
    const card = columns.find(({ id }) => id === source.droppableId).cards[source.index];
    setColumns(
      columns.map((column) => {
        let { cards } = column;
        if (column.id === source.droppableId) cards = cards.toSpliced(source.index, 1);
        if (column.id === destination.droppableId) cards = cards.toSpliced(destination.index, 0, card);
        return cards === column.cards ? column : { ...column, cards };
      }),
    );
  };
  return (
    <DragDropContext onDragEnd={drop}>
      <div className="board">
        {columns.map((column) => (
          <div key={column.id} className="column">
            <h3>{column.title}</h3>
            <Droppable droppableId={column.id}>
              {(list) => (
                <div ref={list.innerRef} {...list.droppableProps} className="list" data-column={column.id}>
                  <Cards cards={column.cards} />
                  {list.placeholder}
                </div>
              )}
            </Droppable>
          </div>
        ))}
      </div>
    </DragDropContext>
  );
}

const Cards = memo(function Cards({ cards }) {
  return cards.map((card, index) => (
    <Draggable key={card.id} draggableId={card.id} index={index}>
      {(item, { isDragging }) => (
        <div
          ref={item.innerRef}
          {...item.draggableProps}
          {...item.dragHandleProps}
          className="card"
          data-card={card.id}
          data-lifted={isDragging || undefined}
        >
          <p>{card.title}</p>
          <p>{card.text}</p>
          <p>{card.value}</p>
        </div>
      )}
    </Draggable>
  ));
});

export function mount(box, columns) {
  createRoot(box).render(<Board given={columns} />);
  const cardOf = (id) => box.querySelector(`[data-card="${id}"]`);
  return {
    cardOf,
    columnOf: (id) => cardOf(id)?.closest('[data-column]')?.dataset.column,
    isLifted: (id) => cardOf(id)?.dataset.lifted === 'true',
  };
}
