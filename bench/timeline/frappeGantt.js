import Gantt from 'frappe-gantt';
// The package tells only bundlers that know the condition "style" where its style sheet is.
import '../peers/node_modules/frappe-gantt/dist/frappe-gantt.css';

export function mount(box, items) {
  const chart = box.appendChild(document.createElement('div'));
  const gantt = new Gantt(
    chart,
    items.map(({ id, title, startDate, endDate }) => ({ id, name: title, start: startDate, end: endDate })),
    { view_mode: 'Month', container_height: 600, scroll_to: 'start', popup: false, infinite_padding: false },
  );
  return {
    barOf: (id) => box.querySelector(`.bar-wrapper[data-id="${id}"] .bar`),
    zoom: () => gantt.change_view_mode('Week', true),
  };
}
