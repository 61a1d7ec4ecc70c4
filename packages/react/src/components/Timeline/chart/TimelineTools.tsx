import type { DayUnit } from '@vitrine/runtime/internal';
import type { NodeContext } from '../../../renderer/types.js';
import { Button } from '../../../ui/button/Button.js';
import { IconButton } from '../../../ui/button/IconButton.js';
import { nearestUnit, stepZoom } from '../Timeline.scale.js';
import type { Scale, Zoom } from '../Timeline.scale.js';

export interface TimelineToolsProps {
  readonly zoom: Zoom;
  readonly scale: Scale;
  readonly onZoom: (zoom: Zoom) => void;
  /** Brings today into view; undefined where it is not marked. */
  readonly onToday: (() => void) | undefined;
  readonly t: NodeContext['t'];
}

/** Zoom in and out, show everything, go to today. */
export function TimelineTools({ zoom, scale, onZoom, onToday, t }: TimelineToolsProps) {
  const nearer = stepZoom(zoom, scale, 1);
  const farther = stepZoom(zoom, scale, -1);
  const go = (unit: DayUnit | undefined) => () => unit && onZoom(unit);
  return (
    <div className="vt-timeline-tools vt-no-print" role="group" aria-label={t('timeline.zoom')}>
      {onToday && (
        <Button size="sm" onClick={onToday} aria-label={t('timeline.now')}>
          {t('timeline.today')}
        </Button>
      )}
      <span className="vt-timeline-zoom">
        <IconButton icon="minus" label={t('timeline.zoomOut')} disabled={!farther} onClick={go(farther)} />
        <span className="vt-timeline-level" aria-live="polite">
          {t(`timeline.zoom.${nearestUnit(scale)}`)}
        </span>
        <IconButton icon="plus" label={t('timeline.zoomIn')} disabled={!nearer} onClick={go(nearer)} />
      </span>
      <Button size="sm" variant="ghost" aria-pressed={zoom === 'fit'} onClick={() => onZoom('fit')}>
        {t('timeline.fit')}
      </Button>
    </div>
  );
}
