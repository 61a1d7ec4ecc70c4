import { Fragment, memo } from 'react';
import type { KeyboardEvent } from 'react';
import type { NodeContext } from '../../renderer/types.js';
import { Icon } from '../../ui/icon/Icon.js';
import { Menu } from '../../ui/overlay/Menu.js';
import type { MenuItem } from '../../ui/overlay/Menu.js';
import type { CalendarLabels } from './chart/calendarLabels.js';
import { rowHeight } from './chart/geometry.js';
import type { Line, TimelineItem } from './Timeline.logic.js';

export interface TimelineListProps {
  readonly label: string;
  readonly lines: readonly Line[];
  /** Lines that start before what they wait for has ended, by index, with the titles of what they wait for. */
  readonly waiting: ReadonlyMap<number, string>;
  readonly first: number;
  readonly last: number;
  readonly labels: CalendarLabels;
  readonly t: NodeContext['t'];
  readonly format: NodeContext['format'];
  /** Key of the item that takes part in the tab order. */
  readonly active: string | undefined;
  /** Line of that item, which stays drawn wherever the list is scrolled; -1 for none. */
  readonly activeLine: number;
  readonly selected: string | undefined;
  readonly onOpen: (item: TimelineItem) => void;
  readonly onActivate: (item: TimelineItem) => void;
  /** Focus left an item. */
  readonly onLeave: () => void;
  readonly onKey: (event: KeyboardEvent, item: TimelineItem) => void;
  /** What can be done with an item; undefined where nothing can be changed. */
  readonly menuOf: ((item: TimelineItem) => readonly MenuItem[]) | undefined;
  /** Id of the words that say what the keys do. */
  readonly hintId: string | undefined;
}

/** The items in words, line by line beside the drawing. */
export const TimelineList = /* @__PURE__ */ memo(function TimelineList(props: TimelineListProps) {
  const { label, lines, first, last, activeLine, t } = props;
  const seen = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (activeLine >= 0 && activeLine < first) seen.unshift(activeLine);
  if (activeLine >= last) seen.push(activeLine);
  return (
    <div className="vt-timeline-list-lines" role="list" aria-label={label}>
      {seen.map((at, index) => {
        const line = lines[at];
        const skipped = at - (seen[index - 1] ?? -1) - 1;
        return (
          line && (
            <Fragment key={line.key}>
              {skipped > 0 && (
                <div
                  role="presentation"
                  className="vt-timeline-space"
                  style={{ blockSize: skipped * rowHeight }}
                />
              )}
              <div
                role="listitem"
                className="vt-timeline-line"
                data-kind={line.kind}
                aria-setsize={lines.length}
                aria-posinset={at + 1}
              >
                {line.kind === 'group' && (
                  <GroupLine title={line.title || t('timeline.noGroup')} count={line.count} />
                )}
                {line.kind === 'milestone' && <MilestoneLine {...props} line={line} />}
                {line.kind === 'item' && (
                  <ItemLine {...props} item={line.item} waitsFor={props.waiting.get(at)} />
                )}
              </div>
            </Fragment>
          )
        );
      })}
    </div>
  );
});

function GroupLine({ title, count }: { readonly title: string; readonly count: number }) {
  return (
    <>
      <span className="vt-timeline-group vt-truncate">{title}</span>
      <span className="vt-timeline-count vt-figures">{count}</span>
    </>
  );
}

function MilestoneLine({
  line,
  labels,
  t,
}: TimelineListProps & { readonly line: Extract<Line, { kind: 'milestone' }> }) {
  return (
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
  );
}

interface ItemLineProps extends TimelineListProps {
  readonly item: TimelineItem;
  readonly waitsFor: string | undefined;
}

function ItemLine(props: ItemLineProps) {
  const { item, waitsFor, labels, t, active, selected, menuOf, hintId } = props;
  const tabIndex = active === item.key ? 0 : -1;
  return (
    <>
      <button
        type="button"
        className="vt-timeline-open vt-timeline-words"
        data-vt-item={item.key}
        data-tone={item.tone}
        aria-pressed={selected === item.key}
        aria-describedby={hintId}
        tabIndex={tabIndex}
        onClick={() => props.onOpen(item)}
        onFocus={() => props.onActivate(item)}
        onBlur={props.onLeave}
        onKeyDown={(event) => props.onKey(event, item)}
      >
        <span className="vt-timeline-name vt-truncate">
          <span className="vt-timeline-dot" aria-hidden="true" />
          {item.title}
        </span>
        <span className="vt-timeline-dates vt-truncate">
          <span className="vt-timeline-long">{labels.span(item.start, item.end)}</span>
          <span className="vt-timeline-short" aria-hidden="true">
            {labels.shortSpan(item.start, item.end)}
          </span>
          {item.status !== '' && (
            <span className="vt-timeline-status">
              {` · ${item.knownStatus ? t(`timeline.status.${item.knownStatus}`) : item.status}`}
            </span>
          )}
          {item.progress !== null && (
            <span className="vt-hidden">
              , {t('timeline.progress', { percent: props.format(item.progress, 'percent') })}
            </span>
          )}
        </span>
      </button>
      {waitsFor !== undefined && (
        <span className="vt-timeline-waits" title={t('timeline.broken', { from: waitsFor, to: item.title })}>
          <Icon name="alert-triangle" size={14} />
          <span className="vt-hidden">{t('timeline.broken', { from: waitsFor, to: item.title })}</span>
        </span>
      )}
      {menuOf && (
        <Menu
          label={t('timeline.actions', { title: item.title })}
          items={() => menuOf(item)}
          tabIndex={tabIndex}
          className="vt-timeline-more vt-no-print"
        />
      )}
    </>
  );
}
