import type { IconName } from '@vitrine/schema';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { Button } from '../button/Button.js';
import type { Point } from './placeBeside.js';
import { useOpening } from './useOpening.js';
import { IconButton } from '../button/IconButton.js';

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

const loadMenuPopover = () => import('./MenuPopover.js');
const preload = () => void loadMenuPopover().catch(() => undefined);

/** What makes a button the trigger of a menu, which has this id while it is open. */
export function menuTrigger(open: MenuStart | null, setOpen: (open: MenuStart | null) => void, id: string) {
  return {
    'aria-haspopup': 'menu',
    'aria-expanded': open !== null,
    'aria-controls': open ? id : undefined,
    onPointerEnter: preload,
    onFocus: preload,
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
        <LazyMenu
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
  /** Where it opens instead of beside that. */
  readonly point?: Point;
  /** Which action has the focus first. */
  readonly start?: MenuStart;
  /** `focusBack`: the focus belongs to the button again. */
  readonly onClose: (focusBack: boolean) => void;
}

/** The open menu of a button that stands elsewhere; loaded when a button for it has the pointer or the focus. */
export function LazyMenu(props: MenuPopoverProps) {
  const chunk = useOpening(loadMenuPopover, true, () => props.onClose(true));
  return chunk ? <chunk.MenuPopover {...props} /> : null;
}
