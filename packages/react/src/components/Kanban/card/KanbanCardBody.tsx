import { cellOf } from '@vitrine/runtime/internal';
import type { RowColumn } from '@vitrine/runtime';
import type { Cell } from '@vitrine/schema';
import { memo } from 'react';
import { initials } from '../../../format/initials.js';
import type { NodeContext } from '../../../renderer/types.js';
import { Badge } from '../../../ui/card/Badge.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { type BoardCard, type CardFields, cellText } from '../Kanban.logic.js';

/** How many badges a card has room for. */
const mostBadges = 12;

export interface KanbanCardBodyProps {
  readonly card: BoardCard;
  /** Whether the card stands where work is over. */
  readonly final: boolean;
  readonly fields: CardFields;
  readonly columns: readonly RowColumn[];
  /** Today as `YYYY-MM-DD`; null while the clock is not known. */
  readonly today: string | null;
  readonly t: NodeContext['t'];
  readonly format: NodeContext['format'];
}

/** What a card shows below its title. */
export const KanbanCardBody = /* @__PURE__ */ memo(function KanbanCardBody({
  card,
  final,
  fields,
  columns,
  today,
  t,
  format,
}: KanbanCardBodyProps) {
  const cell = (key: string | undefined): Cell => (key === undefined ? null : cellOf(card.row, key));
  const text = cellText(cell(fields.text));
  const badges = fields.badges.flatMap((key) =>
    badgesOf(
      cell(key),
      columns.find((one) => one.key === key),
      format,
    ),
  );
  const due = cellText(cell(fields.due));
  const overdue = due !== '' && today !== null && due.slice(0, 10) < today && !final;
  const value = cell(fields.value);
  const progress = cell(fields.progress);
  const person = cellText(cell(fields.person));
  const dueColumn = columns.find(({ key }) => key === fields.due);
  const valueFormat = fields.format ?? columns.find(({ key }) => key === fields.value)?.format ?? undefined;
  const dueText = format(due, dueColumn?.format ?? (dueColumn?.type === 'datetime' ? 'datetime' : 'date'));
  return (
    <>
      {text !== '' && <p className="vt-kanban-text">{text}</p>}
      {badges.length > 0 && (
        <div className="vt-kanban-badges">
          {badges.slice(0, mostBadges).map((badge) => (
            <Badge key={badge.id} tone={badge.tone}>
              {badge.label}
            </Badge>
          ))}
          {badges.length > mostBadges && <Badge>{`+${format(badges.length - mostBadges)}`}</Badge>}
        </div>
      )}
      {typeof progress === 'number' && (
        <Progress
          fraction={progress}
          label={t('kanban.progress', { percent: format(progress, 'percent') })}
        />
      )}
      {(due !== '' || value !== null || person !== '') && (
        <div className="vt-kanban-foot">
          {due !== '' && (
            <span className="vt-kanban-due" data-overdue={overdue || undefined}>
              <Icon name={overdue ? 'alert-triangle' : 'calendar'} size={14} />
              <span className="vt-hidden">
                {t(overdue ? 'kanban.overdue' : 'kanban.due', { date: dueText })}
              </span>
              <span aria-hidden="true">{dueText}</span>
            </span>
          )}
          {value !== null && (
            <span className="vt-kanban-value vt-figures">{format(value, valueFormat ?? 'number')}</span>
          )}
          {person !== '' && (
            <span className="vt-kanban-person" title={person}>
              <span aria-hidden="true">{initials(person)}</span>
              <span className="vt-hidden">{person}</span>
            </span>
          )}
        </div>
      )}
    </>
  );
});

interface CardBadge {
  readonly id: string;
  readonly label: string;
  readonly tone: NonNullable<RowColumn['options']>[number]['tone'];
}

/** A list gives one badge for each of its texts; a yes gives the name of its column. */
function badgesOf(cell: Cell, column: RowColumn | undefined, format: NodeContext['format']): CardBadge[] {
  if (cell === null || cell === '' || cell === false) return [];
  const id = column?.key ?? '';
  if (cell === true) return [{ id, label: column?.label ?? format(cell), tone: undefined }];
  const values = Array.isArray(cell) ? [...new Set(cell)] : [cell];
  return values.map((value) => {
    const option = column?.options?.find((one) => one.value === value);
    return {
      id: `${id}:${value}`,
      label: option?.label ?? format(value, column?.format ?? undefined),
      tone: option?.tone,
    };
  });
}

function Progress({ fraction, label }: { readonly fraction: number; readonly label: string }) {
  const percent = Math.min(100, Math.max(0, fraction * 100));
  return (
    <div className="vt-kanban-progress" title={label}>
      <svg className="vt-kanban-bar" width="100%" height="4" aria-hidden="true">
        <rect className="vt-kanban-bar-track" width="100%" height="4" rx="2" />
        <rect className="vt-kanban-bar-fill" width={`${percent}%`} height="4" rx="2" />
      </svg>
      <span className="vt-hidden">{label}</span>
    </div>
  );
}
