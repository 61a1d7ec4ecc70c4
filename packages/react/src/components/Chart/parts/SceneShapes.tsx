import { memo } from 'react';
import type { Shape } from '../scene/types.js';

export interface SceneShapesProps {
  readonly shapes: readonly Shape[];
  /** Slots that are chosen; the marks of others step back. Empty when none is. */
  readonly selected?: ReadonlySet<number>;
}

/** Draws shapes as SVG; the style sheet gives each its look by role, color and tone. */
export const SceneShapes = /* @__PURE__ */ memo(function SceneShapes({ shapes, selected }: SceneShapesProps) {
  return (
    <>
      {shapes.map((shape, index) => {
        const isDim =
          selected !== undefined &&
          selected.size > 0 &&
          shape.slot !== undefined &&
          !selected.has(shape.slot);
        return drawShape(shape, index, isDim);
      })}
    </>
  );
});

/** No component of its own: there are dozens in a chart. */
function drawShape(shape: Shape, key: number, dim: boolean) {
  const look = {
    className:
      shape.color === undefined ? `vt-chart-${shape.role}` : `vt-chart-${shape.role} vt-chart-${shape.color}`,
    'data-tone': shape.tone,
    'data-dim': dim || undefined,
    'data-dashed': shape.dashed || undefined,
  };
  switch (shape.shape) {
    case 'line':
      return (
        <line key={key} {...look} x1={px(shape.x1)} y1={px(shape.y1)} x2={px(shape.x2)} y2={px(shape.y2)} />
      );
    case 'circle':
      return <circle key={key} {...look} cx={px(shape.cx)} cy={px(shape.cy)} r={shape.r} />;
    case 'path':
      return (
        <path
          key={key}
          {...look}
          data-dense={shape.dense || undefined}
          d={shape.d}
          transform={mirroring(shape.mirroredIn)}
        />
      );
    case 'text':
      return (
        <text
          key={key}
          {...look}
          x={px(shape.x)}
          y={px(shape.y)}
          textAnchor={shape.anchor}
          transform={turning(shape)}
        >
          {shape.full !== undefined && <title>{shape.full}</title>}
          {shape.text}
        </text>
      );
  }
}

function mirroring(width: number | undefined): string | undefined {
  return width === undefined ? undefined : `matrix(-1 0 0 1 ${width} 0)`;
}

function turning({ turn, x, y }: Extract<Shape, { shape: 'text' }>): string | undefined {
  return turn === undefined ? undefined : `rotate(${turn} ${px(x)} ${px(y)})`;
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
