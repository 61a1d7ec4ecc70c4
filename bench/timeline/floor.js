// The least a page would do by hand: one element for each bar of the lines on the screen, written anew on every scroll; a dragged bar
// follows the pointer.
const rowHeight = 48;

export function mount(box, items) {
  let dayWidth = 5;
  const first = Date.parse(items[0].startDate);
  const day = (text) => (Date.parse(text) - first) / 86_400_000;
  const scroller = box.appendChild(document.createElement('div'));
  scroller.style.cssText = 'position:relative;height:100%;overflow:auto';
  const body = scroller.appendChild(document.createElement('div'));
  body.style.cssText = `position:relative;height:${items.length * rowHeight}px`;
  const draw = () => {
    const top = Math.floor(scroller.scrollTop / rowHeight);
    const lines = items.slice(top, top + Math.ceil(scroller.clientHeight / rowHeight) + 1);
    body.style.width = `${1020 * dayWidth}px`;
    body.replaceChildren(
      ...lines.map((item, index) => {
        const bar = document.createElement('div');
        bar.dataset.bar = item.id;
        bar.textContent = item.title;
        bar.style.cssText = `position:absolute;height:26px;background:#dbe6ff;top:${(top + index) * rowHeight + 11}px;left:${day(item.startDate) * dayWidth}px;width:${(day(item.endDate) - day(item.startDate) + 1) * dayWidth}px`;
        return bar;
      }),
    );
  };
  scroller.addEventListener('scroll', draw);
  body.addEventListener('pointerdown', ({ target, clientX }) => {
    const follow = (event) => {
      target.style.transform = `translateX(${event.clientX - clientX}px)`;
    };
    addEventListener('pointermove', follow);
    addEventListener('pointerup', () => removeEventListener('pointermove', follow), { once: true });
  });
  draw();
  return {
    barOf: (id) => body.querySelector(`[data-bar="${id}"]`),
    zoom: () => {
      dayWidth = 16;
      draw();
    },
  };
}
