import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Icon } from '../icon/Icon.js';
import type { MenuItem, MenuPopoverProps, MenuStart } from './Menu.js';
import { Popover } from './Popover.js';

/** A list of actions beside the button that opened it. */
export function MenuPopover({
  id,
  label,
  items,
  anchor,
  point,
  start = 'first',
  align = 'end',
  onClose,
}: MenuPopoverProps) {
  return (
    <Popover
      id={id}
      anchor={anchor}
      point={point}
      role="menu"
      aria-label={label}
      className="vt-menu"
      placement={align === 'end' ? 'bottom-end' : 'bottom-start'}
      onClose={(reason) => onClose(reason === 'escape')}
    >
      <MenuList items={typeof items === 'function' ? items() : items} start={start} onClose={onClose} />
    </Popover>
  );
}

interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly start: MenuStart;
  readonly onClose: (focusBack: boolean) => void;
}

function MenuList({ items, start, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);

  // Not before the popover around it is shown, which happens after the layout effects of what is in it.
  useEffect(() => {
    itemsIn(list.current)
      .at(start === 'first' ? 0 : -1)
      ?.focus();
  }, [start]);

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onClose(true);
    const all = itemsIn(list.current);
    const focused = all.findIndex((button) => button.matches(':focus'));
    const next = nextIndex(event.key, focused, items);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all[next]?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the menu around it
    <div ref={list} role="none" className="vt-menu-list" onKeyDown={move}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          aria-disabled={item.disabled || undefined}
          tabIndex={-1}
          className="vt-menu-item"
          data-danger={item.danger || undefined}
          data-separated={item.separated || undefined}
          onClick={() => {
            if (item.disabled) return;
            onClose(true);
            item.onSelect();
          }}
        >
          {item.checked === undefined ? (
            <Icon name={item.icon} />
          ) : (
            <span className="vt-menu-check">{item.checked && <Icon name="check" />}</span>
          )}
          <span className="vt-menu-label">{item.label}</span>
        </button>
      ))}
    </div>
  );
}

function itemsIn(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>('.vt-menu-item') ?? [])];
}

function nextIndex(key: string, from: number, items: readonly MenuItem[]): number | undefined {
  const count = items.length;
  if (key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowUp') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase();
  const order = items.map((_, index) => (from + 1 + index) % count);
  return order.find((index) => items[index]?.label.toLocaleLowerCase().startsWith(letter));
}
