import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Badge } from '../../../ui/card/Badge.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { Popover } from '../../../ui/overlay/Popover.js';
import { foldText } from '../logic/foldText.js';
import type { CellEditorProps, Leave } from './CellEditor.js';

/** A list of choices beside the cell: type to narrow it, Enter chooses; with several, Space ticks and Enter saves. */
export function ChoiceEditor({
  cell,
  column,
  node,
  typed,
  onSave,
  onCancel,
  several,
}: CellEditorProps & { readonly several: boolean }) {
  const { locale } = node.environment;
  const [search, setSearch] = useState(typed ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    Array.isArray(cell) ? cell : cell === null ? [] : [String(cell)],
  );
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      column.options.findIndex(({ value }) => value === chosen[0]),
    ),
  );
  const anchor = useRef<HTMLInputElement>(null);
  const needle = foldText(search, locale);
  const options = column.options.filter(({ value, label }) =>
    foldText(label ?? value, locale).includes(needle),
  );
  const active = Math.min(at, options.length - 1);
  const listId = `${node.id}-choices`;

  useEffect(() => anchor.current?.focus(), []);

  const save = (values: readonly string[], leave: Leave) => {
    const failure = onSave(several ? [...values] : (values[0] ?? null), leave);
    if (failure !== undefined) node.announce(failure);
  };
  const toggle = (value: string, leave: Leave) => {
    if (!several) return save(value === chosen[0] && leave === 'stay' ? [] : [value], leave);
    setSearch('');
    setChosen(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const option = options[active];
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Escape') onCancel();
    else if (event.key === ' ' && several && search === '' && option) toggle(option.value, 'stay');
    else if (event.key === 'Backspace' && search === '' && several) setChosen(chosen.slice(0, -1));
    else if (event.key === 'Backspace' && search === '') save([], 'stay');
    else if (event.key === 'Enter' && several && search === '') save(chosen, 'down');
    else if (event.key === 'Enter' && option) toggle(option.value, 'down');
    else if (event.key === 'Tab')
      save(
        several || search === '' || !option ? chosen : [option.value],
        event.shiftKey ? 'previous' : 'next',
      );
    else return;
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
        aria-label={node.t('table.edit', { column: column.label })}
        placeholder={chosen
          .map((value) => column.options.find((option) => option.value === value)?.label ?? value)
          .join(', ')}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => (several ? save(chosen, 'away') : onCancel())}
      />
      <Popover
        anchor={anchor}
        className="vt-table-choices"
        onClose={() => (several ? save(chosen, 'stay') : onCancel())}
      >
        <div id={listId} role="listbox" aria-multiselectable={several} aria-label={column.label}>
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
              onClick={() => toggle(value, 'stay')}
            >
              <Badge tone={tone}>{label ?? value}</Badge>
              {chosen.includes(value) && <Icon name="check" size={14} />}
            </div>
          ))}
          {options.length === 0 && (
            <div className="vt-table-no-choice">{node.t('table.noMatch', { search })}</div>
          )}
        </div>
      </Popover>
    </>
  );
}
