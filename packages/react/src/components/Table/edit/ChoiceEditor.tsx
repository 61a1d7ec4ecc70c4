import type { Cell, Option } from '@vitrine/schema';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';
import { Badge } from '../../../ui/card/Badge.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { Popover } from '../../../ui/overlay/Popover.js';
import { toolWords } from '../control/toolWords.js';
import { PersonName } from '../grid/cells/PersonName.js';
import { optionLabel } from '../logic/cells/cellText.js';
import { foldText } from '../../../format/foldText.js';
import type { CellEditorProps } from './CellEditor.js';
import { leaving } from './leaving.js';
import type { Leave } from './leaving.js';

/** More distinct values than these are not offered one by one. */
const mostSuggested = 1_000;

interface ChoiceEditorProps extends CellEditorProps {
  readonly several: boolean;
}

/** How many choices are listed at once; typing narrows them. */
const mostListed = 100;

/** A list of choices beside the cell: type to narrow it, Enter chooses; with several, Space ticks and Enter saves. */
export function ChoiceEditor(props: ChoiceEditorProps) {
  const { cell, column, node, typed, cellsOf, onSave, onCancel, several } = props;
  const { locale } = node.environment;
  const t = toolWords(node.t);
  const [search, setSearch] = useState(typed ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    Array.isArray(cell) ? cell : cell === null ? [] : [String(cell)],
  );
  // Without a list of its own, a column takes what stands in it already, and whatever is typed.
  const isOpen = column.options.length === 0 || column.type === 'person';
  const [known] = useState<readonly Option[]>(() =>
    column.options.length > 0 ? column.options : suggestionsOf(cellsOf()).map((value) => ({ value })),
  );
  const [at, setAt] = useState(() =>
    typed === undefined
      ? Math.max(
          0,
          known.findIndex(({ value }) => value === chosen[0]),
        )
      : 0,
  );
  const options = useMemo(() => {
    const needle = foldText(search.trim(), locale);
    const found = known.filter(({ value, label }) => foldText(label ?? value, locale).includes(needle));
    const isNew = needle !== '' && !known.some(({ value }) => foldText(value, locale) === needle);
    return [...found.slice(0, mostListed), ...(isOpen && isNew ? [{ value: search.trim() }] : [])];
  }, [known, search, locale, isOpen]);
  const anchor = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const active = Math.min(at, options.length - 1);
  const listId = `${node.id}-choices`;

  useIsomorphicLayoutEffect(() => anchor.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const save = (values: readonly string[], leave: Leave) => {
    const failure = onSave(several ? [...values] : (values[0] ?? null), leave);
    if (failure !== undefined) node.announce(failure);
  };
  const toggle = (value: string, leave: Leave) => {
    if (!several) return save(value === chosen[0] && leave === leaving.stay ? [] : [value], leave);
    setSearch('');
    setChosen(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const option = options[active];
    const onward = event.shiftKey ? leaving.up : leaving.down;
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Escape') onCancel();
    else if (event.key === ' ' && several && search === '' && option) toggle(option.value, leaving.stay);
    else if (event.key === 'Backspace' && search === '' && several) setChosen(chosen.slice(0, -1));
    else if (event.key === 'Backspace' && search === '') save([], leaving.stay);
    else if (event.key === 'Enter' && several && search === '') save(chosen, onward);
    else if (event.key === 'Enter' && option) toggle(option.value, onward);
    else if (event.key === 'Tab') {
      const leave = event.shiftKey ? leaving.previous : leaving.next;
      save(several || search === '' || !option ? chosen : [option.value], leave);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={anchor}
        className="vt-table-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        aria-label={t('table.edit', { column: column.label })}
        placeholder={chosen.map((value) => optionLabel(value, column)).join(', ')}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => (several ? save(chosen, leaving.away) : onCancel('away'))}
      />
      <Popover
        anchor={anchor}
        className="vt-table-choices"
        onClose={() => (several ? save(chosen, leaving.stay) : onCancel())}
      >
        <div ref={list} id={listId} role="listbox" aria-multiselectable={several} aria-label={column.label}>
          {options.map(({ value, label, tone }, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys belong to the combobox, which keeps the focus
            <div
              key={value}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={chosen.includes(value)}
              className="vt-table-choice"
              data-active={index === active || undefined}
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => toggle(value, leaving.stay)}
            >
              {column.type === 'person' ? (
                <PersonName name={label ?? value} />
              ) : (
                <Badge tone={tone}>{label ?? value}</Badge>
              )}
              {chosen.includes(value) && <Icon name="check" size={14} />}
            </div>
          ))}
          {options.length === 0 && (
            <div className="vt-table-no-choice">
              {search === '' ? t('table.typeChoice') : t('table.noMatch', { search })}
            </div>
          )}
        </div>
      </Popover>
    </>
  );
}

/** The texts among cells, in order. */
function suggestionsOf(cells: readonly Cell[]): readonly string[] {
  const texts = cells.flat().filter((cell): cell is string => typeof cell === 'string' && cell !== '');
  return [...new Set(texts)].slice(0, mostSuggested).sort((a, b) => a.localeCompare(b));
}
