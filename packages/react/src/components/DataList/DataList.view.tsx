import { useMemo } from 'react';
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

/** Fewest entries that one "Show more" adds. */
const leastMore = 20;

/** Pairs of label and value, or records in a compact list. */
export function DataListView({ props, node }: ViewProps<DataListViewProps>) {
  const { title, description, limit, emptyText } = props;
  const { locale } = node.environment;
  const entries = useMemo(() => listEntries(props, locale), [props, locale]);
  const asked = node.getView('shown');
  const count = typeof asked === 'number' ? Math.max(limit, asked) : limit;
  const selected = node.getView('selected');
  const rest = entries.length - count;

  const choose = (entry: ListEntry) => {
    node.setView('selected', entry.key === selected ? null : entry.key);
    node.emit('item.click', { item: { ...entry.source }, key: entry.key });
  };
  return (
    <Frame node={node} title={title} description={description} className="vt-data-list">
      {entries.length === 0 ? (
        <EmptyState node={node} icon="list" title={emptyText ?? node.t('empty')} />
      ) : (
        <ul className="vt-list">
          {entries.slice(0, count).map((entry) => (
            <Entry
              key={entry.key}
              entry={entry}
              node={node}
              selected={entry.key === selected}
              onChoose={() => choose(entry)}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button
          size="sm"
          variant="ghost"
          icon="chevron-down"
          className="vt-list-more"
          onClick={() => node.setView('shown', count + Math.max(limit, leastMore))}
        >
          {node.t('list.more', { count: node.format(rest, 'number') })}
        </Button>
      )}
    </Frame>
  );
}

interface EntryProps {
  readonly entry: ListEntry;
  readonly node: NodeContext;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

function Entry({ entry, node, selected, onChoose }: EntryProps) {
  const address = node.url(entry.link);
  const label = node.format(entry.label);
  return (
    <li className="vt-list-entry" data-selected={selected || undefined}>
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
            onClick={onChoose}
          >
            {label}
          </a>
        ) : (
          <button type="button" className="vt-list-label" aria-pressed={selected} onClick={onChoose}>
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
}

function EntryValue({ entry, node }: Pick<EntryProps, 'entry' | 'node'>) {
  const { value, tone } = entry;
  const text = typeof value === 'boolean' ? node.t(value ? 'yes' : 'no') : node.format(value, entry.format);
  return <span className="vt-list-value vt-figures">{tone ? <Badge tone={tone}>{text}</Badge> : text}</span>;
}
