// The least a page would do by hand: cards of two lines of text, and charts of two paths with ticks, all in React.
import { memo } from 'react';
import { createRoot } from 'react-dom/client';

const write = new Intl.NumberFormat('en');
const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const [width, height] = [380, 200];

const Line = ({ rows, name }) => (
  <path
    className="line"
    fill="none"
    stroke="#4550e0"
    d={rows
      .map(
        (row, index) =>
          `${index ? 'L' : 'M'}${40 + (index * (width - 40)) / 11},${height - 20 - row[name] / 300}`,
      )
      .join('')}
  />
);

/** A chart of two lines with ticks, in SVG by hand. */
export const LineDrawing = ({ label, months }) => (
  <svg width={width} height={height} role="img" aria-label={label}>
    {[0, 20_000, 40_000].map((tick) => (
      <text key={tick} x={0} y={height - 20 - tick / 300}>
        {write.format(tick)}
      </text>
    ))}
    {months.map((row, index) => (
      <text key={row.month} x={40 + (index * (width - 40)) / 11} y={height - 4}>
        {month.format(new Date(row.month))}
      </text>
    ))}
    <Line rows={months} name="revenue" />
    <Line rows={months} name="cost" />
  </svg>
);

const ChartCard = memo(function ChartCard({ label, months }) {
  return (
    <section>
      <h3>{label}</h3>
      <LineDrawing label={label} months={months} />
    </section>
  );
});

const NumberCard = memo(function NumberCard({ label, value }) {
  return (
    <section>
      <h3>{label}</h3>
      <p>{write.format(value)}</p>
    </section>
  );
});

const Page = ({ widgets, values }) => (
  <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 16 }}>
    {widgets.map(({ id, label, months }, index) =>
      months ? (
        <ChartCard key={id} label={label} months={months} />
      ) : (
        <NumberCard key={id} label={label} value={values[index]} />
      ),
    )}
  </div>
);

/** Mounts a page of widgets, and draws it again when a value changes. */
export const mountWith = (Page) =>
  // oxlint-disable-next-line require-yield -- there is nothing to do before React renders
  function* (box, widgets) {
    const root = createRoot(box);
    let values = widgets.map(({ value }) => value);
    const draw = () => root.render(<Page widgets={widgets} values={values} />);
    draw();
    return {
      set: (index, value) => {
        values = values.with(index, value);
        draw();
      },
      lines: () => box.querySelectorAll('path.line').length,
    };
  };

export const mount = mountWith(Page);
