import type { IconName } from '@vitrine/schema';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { Button } from '../button/Button.js';
import { Icon } from '../icon/Icon.js';
import { IconButton } from '../button/IconButton.js';
import { Popover } from './Popover.js';

/** An action of a menu, or one of several choices. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** Chosen or not, for an item that is one of several; left out for an action. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** Draws a line above it. */
  readonly separated?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** Name of the menu and of its default button. */
  readonly label: string;
  /** The actions, or what gives them when the menu opens: for menus of which there are many. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]);
  /** Icon of the default button; three dots. */
  readonly icon?: IconName;
  /** Words on the button, instead of the icon alone. */
  readonly text?: string;
  /** Class of the button. */
  readonly className?: string;
  /** Place of the button in the tab order, as in a group of which one member takes part. */
  readonly tabIndex?: number;
  /** The button, for what opens from it. */
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  /** Which edges line up; `end` by default. */
  readonly align?: 'start' | 'end';
}

/** Which action has the focus when a menu opens. */
export type MenuStart = 'first' | 'last';

/** What makes a button the trigger of a menu, which has this id while it is open. */
export function menuTrigger(open: MenuStart | null, setOpen: (open: MenuStart | null) => void, id: string) {
  return {
    'aria-haspopup': 'menu',
    'aria-expanded': open !== null,
    'aria-controls': open ? id : undefined,
    onClick: () => setOpen(open ? null : 'first'),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
    },
  } as const;
}

/** A button with a list of actions: arrows, Home, End and letters move, Enter chooses, Escape and Tab leave. */
export function Menu({
  label,
  items,
  icon = 'more-horizontal',
  text,
  className,
  tabIndex,
  buttonRef,
  align = 'end',
}: MenuProps) {
  const [open, setOpen] = useState<MenuStart | null>(null);
  const own = useRef<HTMLButtonElement>(null);
  const button = buttonRef ?? own;
  const id = useId();

  const close = (focusBack: boolean) => {
    setOpen(null);
    if (focusBack) button.current?.focus();
  };
  const trigger = { className, tabIndex, ...menuTrigger(open, setOpen, id) };

  return (
    <>
      {text === undefined ? (
        <IconButton {...trigger} ref={button} icon={icon} label={label} />
      ) : (
        <Button {...trigger} ref={button} size="sm" icon={icon}>
          {text}
        </Button>
      )}
      {open && (
        <MenuPopover
          id={id}
          label={label}
          items={items}
          anchor={button}
          start={open}
          align={align}
          onClose={close}
        />
      )}
    </>
  );
}

export interface MenuPopoverProps extends Pick<MenuProps, 'label' | 'items' | 'align'> {
  readonly id?: string;
  /** The button that it opened from. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** Which action has the focus first. */
  readonly start?: MenuStart;
  /** `focusBack`: the focus belongs to the button again. */
  readonly onClose: (focusBack: boolean) => void;
}

/** The open menu of a button that stands elsewhere. */
export function MenuPopover({
  id,
  label,
  items,
  anchor,
  start = 'first',
  align = 'end',
  onClose,
}: MenuPopoverProps) {
  return (
    <Popover
      id={id}
      anchor={anchor}
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

  useLayoutEffect(() => {
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
