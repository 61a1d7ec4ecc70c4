// What our cards cost by their looks alone: the elements and classes of our number cards by hand, with our styles, but no document, session, schema or
// menu that opens. Charts have the same card around the drawing of the floor.
import '@vitrine/react/styles.css';
import { memo, useId } from 'react';
import { LineDrawing, mountWith } from './plainReact.jsx';

const write = new Intl.NumberFormat('en');

function Card({ label, kind, children }) {
  const id = useId();
  return (
    <div className="vt-cell vt-span-4">
      <div className={`vt-frame vt-card ${kind}`} data-look="card" role="group" aria-labelledby={id}>
        <div className="vt-frame-header">
          <h3 id={id} className="vt-frame-title vt-frame-heading">
            {label}
          </h3>
          <div className="vt-frame-tools">
            <button
              title={`More for ${label}`}
              aria-haspopup="menu"
              aria-expanded="false"
              type="button"
              aria-label={`More for ${label}`}
              className="vt-button vt-icon-button vt-frame-more vt-no-print"
              data-variant="ghost"
              data-size="sm"
            />
          </div>
        </div>
        <div className="vt-frame-body">{children}</div>
      </div>
    </div>
  );
}

const ChartCard = memo(function ChartCard({ label, months }) {
  return (
    <Card label={label} kind="vt-chart">
      <LineDrawing label={label} months={months} />
    </Card>
  );
});

const NumberCard = memo(function NumberCard({ label, value }) {
  return (
    <Card label={label} kind="vt-metric-card">
      <p className="vt-metric-card-value vt-figures">{write.format(value)}</p>
    </Card>
  );
});

const Page = ({ widgets, values }) => (
  <div className="vt-root" data-theme="host" data-density="comfortable" lang="en" dir="ltr">
    <div className="vt-host-colors">
      <div className="vt-page">
        <div className="vt-page-body">
          <div className="vt-grid-box">
            <div className="vt-grid vt-columns-12">
              {widgets.map(({ id, label, months }, index) =>
                months ? (
                  <ChartCard key={id} label={label} months={months} />
                ) : (
                  <NumberCard key={id} label={label} value={values[index]} />
                ),
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  </div>
);

export const mount = mountWith(Page);
