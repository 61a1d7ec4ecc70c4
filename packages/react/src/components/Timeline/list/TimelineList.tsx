import { Fragment, memo } from 'react';
import type { KeyboardEvent } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { Menu } from '../../../ui/overlay/Menu.js';
import type { MenuItem } from '../../../ui/overlay/Menu.js';
import type { CalendarLabels } from '../chart/calendarLabels.js';
import { rowHeight } from '../chart/geometry.js';
import type { Line, TimelineItem } from '../Timeline.logic.js';

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
  readonly columns: ListColumns;
}

/** The items as a table beside the drawing, line by line. Where there is little room only its first column is seen, with the days below each title. */
export const TimelineList = /* @__PURE__ */ memo(function TimelineList(props: TimelineListProps) {
  const { label, lines, first, last, activeLine, t } = props;
  const seen = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (activeLine >= 0 && activeLine < first) seen.unshift(activeLine);
  if (activeLine >= last) seen.push(activeLine);
  return (
    <div className="vt-timeline-list-lines" role="table" aria-label={label} aria-rowcount={lines.length + 1}>
      <div role="row" className="vt-hidden" aria-rowindex={1}>
        <ListHeads {...props} role="columnheader" />
      </div>
      {seen.map((at, index) => {
        const line = lines[at];
        const skipped = at - (seen[index - 1] ?? -1) - 1;
        return (
          line && (
            <Fragment key={line.key}>
              {skipped > 0 && (
                <div
                  aria-hidden="true"
                  className="vt-timeline-space"
                  style={{ blockSize: skipped * rowHeight }}
                />
              )}
              <div role="row" className="vt-timeline-line" data-kind={line.kind} aria-rowindex={at + 2}>
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
    <div role="rowheader" className="vt-timeline-first">
      <span className="vt-timeline-group vt-truncate">{title}</span>
      <span className="vt-timeline-count vt-figures">{count}</span>
    </div>
  );
}

function MilestoneLine({
  line,
  labels,
  t,
  columns,
}: TimelineListProps & { readonly line: Extract<Line, { kind: 'milestone' }> }) {
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its words stand deeper than the rule looks */}
      <div role="rowheader" className="vt-timeline-first">
        <span className="vt-timeline-words">
          <span className="vt-timeline-name vt-truncate" title={line.title}>
            <svg className="vt-timeline-flag" width="10" height="10" aria-hidden="true">
              <path className="vt-timeline-diamond" d="M5 0l5 5l-5 5l-5 -5z" />
            </svg>
            <span className="vt-hidden">{t('timeline.milestone')} </span>
            {line.title}
          </span>
          <span className="vt-timeline-dates vt-truncate">{labels.day(line.day)}</span>
        </span>
      </div>
      <Cells start={labels.shortDay(line.day)} columns={columns} />
    </>
  );
}

interface ItemLineProps extends TimelineListProps {
  readonly item: TimelineItem;
  readonly waitsFor: string | undefined;
}

function ItemLine(props: ItemLineProps) {
  const { item, waitsFor, labels, t, active, selected, menuOf, hintId, columns } = props;
  const tabIndex = active === item.key ? 0 : -1;
  const status = item.knownStatus ? t(`timeline.status.${item.knownStatus}`) : item.status;
  return (
    <>
      <div role="rowheader" className="vt-timeline-first">
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
          <span className="vt-timeline-name vt-truncate" title={item.title}>
            <span className="vt-timeline-dot" aria-hidden="true" />
            {item.title}
          </span>
          <span className="vt-timeline-dates vt-truncate">
            <span className="vt-timeline-long">{labels.span(item.start, item.end)}</span>
            <span className="vt-timeline-short" aria-hidden="true">
              {labels.shortSpan(item.start, item.end)}
            </span>
            {status !== '' && <span className="vt-timeline-status">{` · ${status}`}</span>}
            {item.progress !== null && (
              <span className="vt-hidden">
                , {t('timeline.progress', { percent: props.format(item.progress, 'percent') })}
              </span>
            )}
          </span>
        </button>
        {waitsFor !== undefined && (
          <span
            className="vt-timeline-waits"
            title={t('timeline.broken', { from: waitsFor, to: item.title })}
          >
            <Icon name="alert-triangle" size={14} />
            <span className="vt-hidden">{t('timeline.broken', { from: waitsFor, to: item.title })}</span>
          </span>
        )}
      </div>
      <Cells
        start={labels.shortDay(item.start)}
        end={labels.shortDay(item.end)}
        status={status}
        columns={columns}
      />
      {menuOf && (
        <div role="cell" className="vt-timeline-menu vt-no-print">
          <Menu
            label={t('timeline.actions', { title: item.title })}
            items={() => menuOf(item)}
            tabIndex={tabIndex}
            className="vt-timeline-more"
          />
        </div>
      )}
    </>
  );
}

interface CellsProps {
  readonly start: string;
  readonly end?: string;
  readonly status?: string;
  readonly columns: ListColumns;
}

function Cells({ start, end = '', status = '', columns }: CellsProps) {
  return [start, end, columns.status && status].map(
    (text, index) =>
      text !== undefined && (
        <div
          key={index}
          role="cell"
          className="vt-timeline-cell vt-figures vt-truncate"
          title={(index === 2 && text) || undefined}
        >
          {text}
        </div>
      ),
  );
}

/** Headings of the columns of the list. */
export interface ListColumns {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  /** Undefined where no item has a status. */
  readonly status: string | undefined;
}

/** The headings of the list: seen above it, and read out where it begins. */
export function ListHeads({
  columns: { title, start, end, status },
  role,
}: {
  readonly columns: ListColumns;
  readonly role?: 'columnheader';
}) {
  return (
    <>
      <span role={role} className="vt-timeline-first vt-truncate">
        {title}
      </span>
      {[start, end, status].map(
        (head, index) =>
          head !== undefined && (
            <span key={index} role={role} className="vt-timeline-cell vt-truncate" title={head}>
              {head}
            </span>
          ),
      )}
    </>
  );
}
