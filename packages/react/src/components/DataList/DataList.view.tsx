import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { initials } from '../../format/initials.js';
import type { DataListViewProps } from '../../generated/viewProps.js';
import type { NodeContext, ViewProps } from '../../renderer/types.js';
import { Badge } from '../../ui/card/Badge.js';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Frame } from '../../ui/frame/Frame.js';
import { Icon } from '../../ui/icon/Icon.js';
import { listEntries } from './DataList.logic.js';
import type { ListEntry } from './DataList.logic.js';
import { useListWindow } from './useListWindow.js';

/** Fewest entries that one "Show more" adds; it doubles what is shown, so that long lists are soon all there. */
const leastMore = 20;

/** Pairs of label and value, or records in a compact list. */
export function DataListView({ props, node }: ViewProps<DataListViewProps>) {
  const { title, description, limit, emptyText } = props;
  const { locale } = node.environment;
  const entries = useMemo(() => listEntries(props, locale), [props, locale]);
  const asked = node.getView('shown');
  const count = typeof asked === 'number' ? Math.max(limit, asked) : limit;
  const selected = node.getView('selected');
  const shown = Math.min(entries.length, count);
  const rest = entries.length - shown;
  const step = Math.min(rest, Math.max(count, leastMore));
  const list = useRef<HTMLUListElement>(null);
  const view = useListWindow(list, shown);

  const choose = useCallback(
    (entry: ListEntry) => {
      node.setView('selected', entry.key === node.getView('selected') ? null : entry.key);
      node.emit('item.click', { item: { ...entry.source }, key: entry.key });
    },
    [node],
  );
  // Where all is shown the button goes: the first entry that came has the focus then.
  const firstNew = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (firstNew.current !== undefined && rest === 0)
      list.current?.querySelector<HTMLElement>(`[data-index="${firstNew.current}"] .vt-list-label`)?.focus();
    firstNew.current = undefined;
  }, [rest]);
  const showUpTo = (total: number) => {
    firstNew.current = shown;
    node.setView('shown', total);
    node.announce(node.t('list.shown', { count: node.format(total, 'number') }));
  };
  return (
    <Frame node={node} title={title} description={description} className="vt-data-list">
      {entries.length === 0 ? (
        <EmptyState node={node} icon="list" title={emptyText ?? node.t('empty')} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrow keys of the buttons inside
        <ul
          ref={list}
          className="vt-list"
          data-windowed={view.windowed || undefined}
          onKeyDown={view.onKeyDown}
        >
          {view.before > 0 && <Spacer height={view.before} />}
          {entries.slice(view.from, view.to).map((entry, index) => (
            <Entry
              key={entry.key}
              entry={entry}
              node={node}
              index={view.from + index}
              total={view.windowed ? shown : undefined}
              isStop={view.isStop(view.from + index)}
              selected={entry.key === selected}
              onChoose={choose}
              onFocus={view.onFocus}
            />
          ))}
          {view.after > 0 && <Spacer height={view.after} />}
        </ul>
      )}
      {view.follower}
      {rest > 0 && (
        <div className="vt-list-more">
          <Button size="sm" variant="ghost" icon="chevron-down" onClick={() => showUpTo(shown + step)}>
            {node.t('list.more', { count: node.format(rest, 'number') })}
          </Button>
          {step < rest && (
            <Button size="sm" variant="ghost" onClick={() => showUpTo(entries.length)}>
              {node.t('list.all')}
            </Button>
          )}
        </div>
      )}
    </Frame>
  );
}

/** The room of entries that are not drawn. An image takes it, for a page may forbid styles written into its elements. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <li aria-hidden="true" className="vt-list-spacer">
      <svg width="1" height={height} />
    </li>
  );
}

interface EntryProps {
  readonly entry: ListEntry;
  readonly node: NodeContext;
  readonly index: number;
  /** How many there are, where not all are drawn. */
  readonly total: number | undefined;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly selected: boolean;
  readonly onChoose: (entry: ListEntry) => void;
  readonly onFocus: (index: number) => void;
}

const Entry = /* @__PURE__ */ memo(function Entry(props: EntryProps) {
  const { entry, node, index, total, isStop, selected, onChoose, onFocus } = props;
  const address = node.url(entry.link);
  const label = node.format(entry.label, entry.labelFormat);
  return (
    <li
      className="vt-list-entry"
      data-index={index}
      data-selected={selected || undefined}
      aria-setsize={total}
      aria-posinset={total === undefined ? undefined : index + 1}
    >
      {entry.avatar && (
        <span className="vt-list-avatar" aria-hidden="true">
          {initials(entry.avatar)}
        </span>
      )}
      {!entry.avatar && entry.icon && (
        <span className="vt-list-icon">
          <Icon name={entry.icon} />
        </span>
      )}
      <span className="vt-list-text">
        {address ? (
          <a
            className="vt-list-label vt-list-link"
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            tabIndex={isStop ? undefined : -1}
            onClick={() => onChoose(entry)}
            onFocus={() => onFocus(index)}
          >
            {label}
          </a>
        ) : (
          <button
            type="button"
            className="vt-list-label"
            aria-pressed={selected}
            tabIndex={isStop ? undefined : -1}
            onClick={() => onChoose(entry)}
            onFocus={() => onFocus(index)}
          >
            {label}
          </button>
        )}
        {entry.secondary !== undefined && entry.secondary !== null && (
          <span className="vt-list-secondary">{node.format(entry.secondary, entry.secondaryFormat)}</span>
        )}
      </span>
      {entry.value !== undefined && <EntryValue entry={entry} node={node} />}
    </li>
  );
});

function EntryValue({ entry, node }: Pick<EntryProps, 'entry' | 'node'>) {
  const { value, tone } = entry;
  const text = typeof value === 'boolean' ? node.t(value ? 'yes' : 'no') : node.format(value, entry.format);
  return <span className="vt-list-value vt-figures">{tone ? <Badge tone={tone}>{text}</Badge> : text}</span>;
}
