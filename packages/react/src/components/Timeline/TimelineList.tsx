import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import type { NodeContext } from '../../renderer/types.js';
import { IconButton } from '../../ui/button/IconButton.js';
import type { CalendarLabels } from './chart/calendarLabels.js';
import { rowHeight } from './chart/geometry.js';
import type { Line, TimelineItem } from './Timeline.logic.js';

export interface TimelineListProps {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly first: number;
  readonly last: number;
  readonly labels: CalendarLabels;
  readonly t: NodeContext['t'];
  readonly format: NodeContext['format'];
  /** Key of the item that takes part in the tab order. */
  readonly active: string | undefined;
  readonly selected: string | undefined;
  readonly onOpen: (item: TimelineItem) => void;
  readonly onEdit: ((item: TimelineItem) => void) | undefined;
  readonly onActivate: (item: TimelineItem) => void;
  readonly onKey: (event: KeyboardEvent, item: TimelineItem) => void;
}

/** The items in words, line by line beside the drawing. */
export const TimelineList = /* @__PURE__ */ memo(function TimelineList(props: TimelineListProps) {
  const { label, lines, first, last, labels, t } = props;
  return (
    <div className="vt-timeline-list-lines" role="list" aria-label={label}>
      {first > 0 && (
        <div role="presentation" className="vt-timeline-space" style={{ blockSize: first * rowHeight }} />
      )}
      {lines.slice(first, last).map((line, index) => (
        <div
          key={line.key}
          role="listitem"
          className="vt-timeline-line"
          data-kind={line.kind}
          aria-setsize={lines.length}
          aria-posinset={first + index + 1}
        >
          {line.kind === 'group' && (
            <>
              <span className="vt-timeline-group vt-truncate">
                {line.title === '' ? t('timeline.noGroup') : line.title}
              </span>
              <span className="vt-timeline-count vt-figures">{line.count}</span>
            </>
          )}
          {line.kind === 'milestone' && (
            <span className="vt-timeline-words">
              <span className="vt-timeline-name vt-truncate">
                <svg className="vt-timeline-flag" width="10" height="10" aria-hidden="true">
                  <path className="vt-timeline-diamond" d="M5 0l5 5l-5 5l-5 -5z" />
                </svg>
                <span className="vt-hidden">{t('timeline.milestone')} </span>
                {line.title}
              </span>
              <span className="vt-timeline-dates vt-truncate">{labels.day(line.day)}</span>
            </span>
          )}
          {line.kind === 'item' && <ItemLine {...props} item={line.item} />}
        </div>
      ))}
    </div>
  );
});

function ItemLine({
  item,
  labels,
  t,
  format,
  active,
  selected,
  onOpen,
  onEdit,
  onActivate,
  onKey,
}: TimelineListProps & { readonly item: TimelineItem }) {
  const tabIndex = active === item.key ? 0 : -1;
  return (
    <>
      <button
        type="button"
        className="vt-timeline-open vt-timeline-words"
        data-vt-item={item.key}
        data-tone={item.tone}
        aria-pressed={selected === item.key}
        tabIndex={tabIndex}
        onClick={() => onOpen(item)}
        onFocus={() => onActivate(item)}
        onKeyDown={(event) => onKey(event, item)}
      >
        <span className="vt-timeline-name vt-truncate">
          <span className="vt-timeline-dot" aria-hidden="true" />
          {item.title}
        </span>
        <span className="vt-timeline-dates vt-truncate">
          {labels.span(item.start, item.end)}
          {item.status !== '' && (
            <span className="vt-timeline-status">
              {` · ${item.knownStatus ? t(`timeline.status.${item.knownStatus}`) : item.status}`}
            </span>
          )}
          {item.progress !== null && (
            <span className="vt-hidden">
              , {t('timeline.progress', { percent: format(item.progress, 'percent') })}
            </span>
          )}
        </span>
      </button>
      {onEdit && (
        <IconButton
          icon="pen"
          label={t('timeline.edit', { title: item.title })}
          tabIndex={tabIndex}
          className="vt-timeline-edit vt-no-print"
          onClick={() => onEdit(item)}
        />
      )}
    </>
  );
}
