import { createRoot } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { size } from './points.js';

const pointsOf = (rows) => rows.map(({ at, value }) => ({ at: Date.parse(at), value }));
const day = new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone: 'UTC' });

export function mount(box, rows) {
  const root = createRoot(box);
  const draw = (data) =>
    root.render(
      <LineChart {...size} data={pointsOf(data)}>
        <CartesianGrid vertical={false} />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          tickFormatter={(time) => day.format(time)}
        />
        <YAxis />
        <Tooltip />
        <Line dataKey="value" stroke="#4550e0" strokeWidth={2} dot={false} isAnimationActive={false} />
      </LineChart>,
    );
  const line = () => box.querySelector('path.recharts-line-curve');
  draw(rows);
  return { update: draw, drawn: () => line() !== null, picture: () => line().getAttribute('d') };
}
