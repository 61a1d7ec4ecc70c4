import { useMemo, useState } from 'react';
import type { PointerEvent } from 'react';
import type { ChartViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import { selectedSlots, selectionOf, type ChartData } from '../Chart.logic.js';
import { SceneShapes } from './SceneShapes.js';
import type { Focus, Scene } from '../scene/types.js';

export interface ChartPlotProps {
  readonly props: ChartViewProps;
  readonly data: ChartData;
  readonly node: NodeContext;
  readonly title: string;
  /** The chart in a sentence; null until the drawing is on the screen. */
  readonly summary: string | null;
  /** Null until the width is known; there is room for it already. */
  readonly scene: Scene | null;
  /** What follows the drawing; undefined until it is loaded. */
  readonly followers: typeof import('./followers.js') | undefined;
}

/** The drawing, with what follows the pointer and the keyboard. */
export function ChartPlot({ props, data, node, title, summary, scene, followers }: ChartPlotProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const [walked, setWalked] = useState<number | null>(null);
  const slot = pointed ?? walked;
  const focus = slot === null || !scene ? null : scene.focusOf(slot);
  const read = (at: number) => followers?.readSlot(data, at, node) ?? null;
  const readings = slot === null ? null : read(slot);
  const selected = node.getView('selected');
  const chosen = useMemo(() => selectedSlots(data, selected), [data, selected]);

  const choose = (at: number) => {
    const found = read(at);
    if (!found) return;
    const value = selectionOf(found.x);
    const next = value === selected ? null : value;
    node.setView('selected', next);
    node.announce(next === null ? node.t('chart.unselected') : node.t('chart.selected', { x: found.title }));
    node.emit('point.click', {
      x: found.x,
      values: found.readings.map(({ series, amount }) => ({ series, value: amount })),
    });
  };
  const slotUnder = (event: PointerEvent): number | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return scene && scene.slotAt(event.clientX - left, event.clientY - top);
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the slider below does the same by keyboard */}
      <svg
        className="vt-chart-svg"
        data-stacked={props.stack !== 'none' || undefined}
        width="100%"
        height={props.height}
        preserveAspectRatio="xMidYMin"
        viewBox={scene ? `0 0 ${scene.width} ${scene.height}` : undefined}
        role="img"
        aria-label={summary === null ? title : `${title}. ${summary}`}
        onPointerMove={(event) => setPointed(slotUnder(event))}
        onPointerLeave={() => setPointed(null)}
        onClick={() => pointed !== null && choose(pointed)}
      >
        {scene && <StaticScene scene={scene} chosen={chosen} focus={focus} />}
      </svg>
      {followers && scene && (
        <followers.PointWalk
          scene={scene}
          label={node.t('chart.points', { title })}
          read={read}
          slot={walked}
          onWalk={setWalked}
          onChoose={choose}
        />
      )}
      {followers && scene && focus && readings && (
        <followers.ChartTooltip readings={readings} focus={focus} scene={scene} direction={node.direction} />
      )}
    </>
  );
}

function StaticScene({
  scene,
  chosen,
  focus,
}: {
  readonly scene: Scene;
  readonly chosen: ReadonlySet<number>;
  readonly focus: Focus | null;
}) {
  const { plot } = scene;
  const marks = <SceneShapes shapes={scene.marks} selected={chosen} />;
  return (
    <>
      <SceneShapes shapes={scene.grid} />
      {focus?.band && <rect className="vt-chart-band" {...focus.band} />}
      {[...chosen].slice(0, 1).map((slot) => (
        <SelectedPlace key={slot} focus={scene.focusOf(slot)} />
      ))}
      {scene.clip ? (
        // A nested svg cuts off what reaches beyond it, without an id that must be unique in the page.
        <svg
          x={plot.x}
          y={plot.y}
          width={plot.width}
          height={plot.height}
          preserveAspectRatio="xMidYMin"
          viewBox={`${plot.x} ${plot.y} ${plot.width} ${plot.height}`}
          overflow="hidden"
        >
          {marks}
        </svg>
      ) : (
        marks
      )}
      {focus?.line && <line className="vt-chart-crosshair" {...focus.line} />}
      <SceneShapes shapes={scene.labels} />
      {focus?.dots.map(({ x, y, color }, index) => (
        <circle key={index} className={`vt-chart-dot vt-chart-${color}`} cx={x} cy={y} r={4.5} />
      ))}
    </>
  );
}

/** Lines have no mark of a single slot: the chosen place is drawn instead. */
function SelectedPlace({ focus }: { readonly focus: Focus | null }) {
  return focus?.line ? <line className="vt-chart-selected" {...focus.line} /> : null;
}
