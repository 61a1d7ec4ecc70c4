// The least a page would do by hand: write every card as an element, let a copy follow the pointer, and put the card before the one
// under the pointer.
import './peers.css';

let lifted = null;

export function mount(box, columns) {
  box.className = 'board';
  for (const { id, title, cards } of columns) {
    const column = box.appendChild(document.createElement('div'));
    column.className = 'column';
    column.append(Object.assign(document.createElement('h3'), { textContent: title }));
    const list = column.appendChild(document.createElement('div'));
    list.className = 'list';
    list.dataset.column = id;
    for (const card of cards) {
      const element = list.appendChild(document.createElement('div'));
      element.className = 'card';
      element.dataset.card = card.id;
      for (const text of [card.title, card.text, card.value])
        element.appendChild(document.createElement('p')).textContent = text;
    }
  }
  box.addEventListener('pointerdown', (event) => {
    const card = event.target.closest('.card');
    if (!card) return;
    event.preventDefault();
    const copy = card.cloneNode(true);
    copy.classList.add('copy');
    copy.style.width = `${card.offsetWidth}px`;
    lifted = { card, copy, target: null };
    document.body.append(copy);
    const follow = ({ clientX, clientY }) => {
      copy.style.transform = `translate(${clientX}px, ${clientY}px)`;
      lifted.target = document.elementFromPoint(clientX, clientY)?.closest('.card') ?? lifted.target;
    };
    const drop = () => {
      removeEventListener('pointermove', follow);
      copy.remove();
      lifted.target?.before(card);
      lifted = null;
    };
    addEventListener('pointermove', follow);
    addEventListener('pointerup', drop, { once: true });
  });
  const cardOf = (id) => box.querySelector(`[data-card="${id}"]`);
  return {
    cardOf,
    columnOf: (id) => cardOf(id)?.closest('[data-column]')?.dataset.column,
    isLifted: () => lifted !== null,
  };
}
