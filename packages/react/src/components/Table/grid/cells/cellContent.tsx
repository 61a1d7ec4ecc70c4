import type { Cell, Row, Tone } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import type { ReactNode } from 'react';
import type { NodeContext } from '../../../../renderer/types.js';
import { Badge } from '../../../../ui/card/Badge.js';
import { Icon } from '../../../../ui/icon/Icon.js';
import { cellText, optionLabel } from '../../logic/cells/cellText.js';
import { isBlank } from '../../logic/cells/isBlank.js';
import type { TableColumn } from '../../logic/columns/resolveColumns.js';
import { PersonName } from './PersonName.js';

/** How many choices of a list a cell draws; what follows is counted. */
const mostBadges = 12;
/** How much of a text a cell draws: no column is as wide, and thousands of letters would be laid out for nothing. */
const mostLetters = 500;

/** What a cell shows: text, a badge for a choice or a toned value, a mark for a yes, a link. */
export function cellContent(row: Row, column: TableColumn, node: NodeContext): ReactNode {
  const cell = cellOf(row, column.key);
  if (isBlank(cell)) return <span className="vt-table-missing">—</span>;
  const content = valueContent(cell, column, node);
  const address = node.url(linkOf(cell, column, row));
  if (!address) return content;
  return (
    <a className="vt-table-link" href={address} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
      {content}
    </a>
  );
}

function valueContent(cell: Cell, column: TableColumn, node: NodeContext): ReactNode {
  if (Array.isArray(cell)) {
    const values = [...new Set(cell)];
    return (
      <span className="vt-table-badges">
        {values.slice(0, mostBadges).map((value) => (
          <Badge key={value} tone={column.tones.get(value)}>
            {optionLabel(value, column)}
          </Badge>
        ))}
        {values.length > mostBadges && <Badge>{`+${node.format(values.length - mostBadges)}`}</Badge>}
      </span>
    );
  }
  const tone: Tone | undefined = column.tones.get(String(cell));
  const text = cellText(cell, column, node);
  if (tone || column.type === 'select') return <Badge tone={tone}>{text}</Badge>;
  if (typeof cell === 'boolean') {
    return (
      <Icon name={cell ? 'check' : 'minus'} label={text} className={cell ? 'vt-table-yes' : 'vt-table-no'} />
    );
  }
  if (column.type === 'person') return <PersonName name={text} />;
  if (column.type === 'url') return text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}

function linkOf(cell: Cell, column: TableColumn, row: Row): string | undefined {
  const target = column.link === undefined ? cell : cellOf(row, column.link);
  if (typeof target !== 'string') return undefined;
  if (column.link === undefined && column.type === 'email') return `mailto:${target}`;
  if (column.link === undefined && column.type !== 'url') return undefined;
  return /^[^\s:/]+\.[^\s/:]+(\/|$)/.test(target) ? `https://${target}` : target;
}
