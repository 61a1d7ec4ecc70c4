import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

/** A line each, as in the others: a group for every item. */
export function mount(box, items) {
  const data = new DataSet(
    items.map(({ id, title, startDate, endDate }) => ({
      id,
      group: id,
      content: title,
      start: startDate,
      end: endDate,
      className: id,
    })),
  );
  const groups = new DataSet(items.map(({ id, title }, order) => ({ id, content: title, order })));
  const timeline = new Timeline(box, data, groups, {
    height: '100%',
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    editable: true,
    orientation: 'top',
    groupOrder: 'order',
    start: '2024-01-01',
    end: '2024-08-01',
  });
  return {
    barOf: (id) => box.querySelector(`.vis-item.${id}`),
    zoom: () => timeline.zoomIn(0.5, { animation: false }),
  };
}
