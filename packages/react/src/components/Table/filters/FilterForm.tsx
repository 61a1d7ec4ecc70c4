import { useMemo, useState } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { Checkbox } from '../../../ui/form/Checkbox.js';
import { NumberField } from '../../../ui/form/NumberField.js';
import { Select } from '../../../ui/form/Select.js';
import { TextField } from '../../../ui/form/TextField.js';
import { toolWords } from '../control/toolWords.js';
import { optionLabel } from '../logic/cells/cellText.js';
import type { ColumnFilter } from '../logic/rowIndex/columnFilters.js';
import type { TableIndex } from '../logic/rowIndex/createTableIndex.js';
import { isBlank } from '../logic/cells/isBlank.js';
import { foldText } from '../../../format/foldText.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';

interface FilterFormProps {
  readonly column: TableColumn;
  readonly filter: ColumnFilter | undefined;
  readonly index: TableIndex;
  readonly node: NodeContext;
  /** Takes effect while it is typed; null takes it away. */
  readonly onFilter: (filter: ColumnFilter | null) => void;
}

/** The filter of a column by its type: text, a range of numbers or days, choices with counts, yes or no. */
export function FilterForm(props: FilterFormProps) {
  const { column, filter, node, onFilter } = props;
  const t = toolWords(node.t);
  const { key } = column;
  switch (column.type) {
    case 'number':
    case 'date':
    case 'datetime':
      return <RangeFilter {...props} />;
    case 'select':
    case 'multiselect':
    case 'person':
      return <ChoiceFilter {...props} />;
    case 'boolean':
      return (
        <div className="vt-table-filter">
          <Select
            label={t('table.filter')}
            placeholder={t('table.all')}
            value={filter?.op === 'is' ? String(filter.value) : ''}
            options={[
              { value: 'true', label: t('yes') },
              { value: 'false', label: t('no') },
            ]}
            onChange={(value) => onFilter(value === '' ? null : { key, op: 'is', value: value === 'true' })}
          />
        </div>
      );
    default:
      return (
        <div className="vt-table-filter">
          <TextField
            label={t('table.contains')}
            type="search"
            value={filter?.op === 'contains' ? filter.text : ''}
            onChange={(text) => onFilter(text === '' ? null : { key, op: 'contains', text })}
          />
        </div>
      );
  }
}

function RangeFilter({ column, filter, node, onFilter }: FilterFormProps) {
  const t = toolWords(node.t);
  const { from, to } = filter?.op === 'between' ? filter : { from: null, to: null };
  const set = (bounds: { readonly from: number | string | null; readonly to: number | string | null }) =>
    onFilter(
      bounds.from === null && bounds.to === null ? null : { key: column.key, op: 'between', ...bounds },
    );
  if (column.type === 'number') {
    const isPercent =
      column.format === 'percent' || (typeof column.format === 'object' && column.format.style === 'percent');
    const factor = isPercent ? 100 : 1;
    const shown = (bound: number | string | null) =>
      typeof bound === 'number' ? Number((bound * factor).toPrecision(12)) : null;
    const meant = (bound: number | null) => (bound === null ? null : bound / factor);
    const field = { locale: node.environment.locale, ...(isPercent && { suffix: '%' }) };
    return (
      <div className="vt-table-filter" data-range>
        <NumberField
          {...field}
          label={t('table.from')}
          value={shown(from)}
          onChange={(bound) => set({ from: meant(bound), to })}
        />
        <NumberField
          {...field}
          label={t('table.to')}
          value={shown(to)}
          onChange={(bound) => set({ from, to: meant(bound) })}
        />
      </div>
    );
  }
  const text = (bound: number | string | null) => (typeof bound === 'string' ? bound : '');
  return (
    <div className="vt-table-filter" data-range>
      <TextField
        label={t('table.from')}
        type="date"
        max={text(to)}
        value={text(from)}
        onChange={(bound) => set({ from: bound || null, to })}
      />
      <TextField
        label={t('table.to')}
        type="date"
        min={text(from)}
        value={text(to)}
        onChange={(bound) => set({ from, to: bound || null })}
      />
    </div>
  );
}

/** From how many choices on they can be searched, and how many are listed at once. */
const manyChoices = 8;
const mostChoices = 200;

function ChoiceFilter({ column, filter, index, node, onFilter }: FilterFormProps) {
  const t = toolWords(node.t);
  const { locale } = node.environment;
  const [search, setSearch] = useState('');
  const choices = useMemo(() => countChoices(column, index), [column, index]);
  const chosen = filter?.op === 'in' ? filter.values : [];
  const label = (value: string | null) => (value === null ? t('table.blank') : optionLabel(value, column));
  const needle = foldText(search, locale);
  const listed = choices.filter(({ value }) => foldText(label(value), locale).includes(needle));
  const set = (value: string | null, on: boolean) => {
    const values = on ? [...chosen, value] : chosen.filter((other) => other !== value);
    onFilter(values.length === 0 ? null : { key: column.key, op: 'in', values });
  };
  return (
    <div className="vt-table-filter">
      {choices.length > manyChoices && (
        <TextField
          label={t('search')}
          hideLabel
          type="search"
          icon="search"
          value={search}
          onChange={setSearch}
        />
      )}
      <div className="vt-table-filter-choices" role="group" aria-label={t('table.filter')}>
        {listed.slice(0, mostChoices).map(({ value, count }) => (
          <div key={value ?? '\0'} className="vt-table-filter-choice">
            <Checkbox
              label={label(value)}
              checked={chosen.includes(value)}
              onChange={(on) => set(value, on)}
            />
            <span className="vt-figures">{node.format(count, 'number')}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

interface Choice {
  readonly value: string | null;
  readonly count: number;
}

/** What stands in a column and how often: its options in their order, then what else, most frequent first. */
function countChoices(column: TableColumn, index: TableIndex): Choice[] {
  const { values, codes } = index.column(column).distinct;
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code]!++;
  const known = new Map<string | null, number>(column.options.map(({ value }) => [value, 0]));
  const listed = known.size;
  for (const [code, cell] of values.entries()) {
    const parts = isBlank(cell) ? [null] : Array.isArray(cell) ? cell : [String(cell)];
    for (const part of parts) known.set(part, (known.get(part) ?? 0) + counts[code]!);
  }
  const all = Array.from(known, ([value, count]) => ({ value, count }));
  const others = all
    .slice(listed)
    .sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.count - a.count);
  return [...all.slice(0, listed), ...others];
}
