import { useRef, useState } from 'react';
import type { NodeContext } from '../../renderer/types.js';
import { IconButton } from '../button/IconButton.js';
import { LazyMenu, menuTrigger } from '../overlay/Menu.js';
import type { MenuItem, MenuStart } from '../overlay/Menu.js';
import { LazyExplanation } from './LazyExplanation.js';
import { LazyNotes } from './LazyNotes.js';

export interface FrameMenuProps {
  readonly node: NodeContext;
  /** Of the open menu. */
  readonly id: string;
  /** What the menu belongs to, for its name. */
  readonly title?: string;
  readonly items?: readonly MenuItem[];
}

type Shown = 'explain' | 'notes' | { readonly menu: MenuStart };

/** Notes on a node, and the menu with "Where does this come from?". */
export function FrameMenu({ node, id, title, items = [] }: FrameMenuProps) {
  const { t } = node;
  const [shown, setShown] = useState<Shown | null>(null);
  const notesButton = useRef<HTMLButtonElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const notes = node.snapshot.issues.filter(({ severity }) => severity !== 'info');
  const { refresh } = node;
  const hasMenu = items.length > 0 || refresh !== undefined || node.explain !== undefined;
  const all = (): readonly MenuItem[] => {
    const own: readonly MenuItem[] = [
      ...items,
      ...importItems(node),
      ...(refresh
        ? [{ id: 'refresh', label: t('source.refreshAll'), icon: 'refresh-cw', onSelect: refresh } as const]
        : []),
    ];
    if (!node.explain) return own;
    const onSelect = () => setShown('explain');
    const separated = own.length > 0;
    return [...own, { id: 'explain', label: t('explain.title'), icon: 'info', separated, onSelect }];
  };
  if (notes.length === 0 && !hasMenu) return null;
  const label = title ? t('moreFor', { title }) : t('more');
  const noteLabel = notes.length === 1 ? t('issue.countOne') : t('issue.count', { count: notes.length });
  const menu = typeof shown === 'object' && shown ? shown.menu : null;
  return (
    <>
      {notes.length > 0 && (
        <IconButton
          ref={notesButton}
          icon="alert-triangle"
          label={noteLabel}
          className="vt-frame-notes vt-no-print"
          aria-haspopup="dialog"
          aria-expanded={shown === 'notes'}
          onClick={() => setShown(shown === 'notes' ? null : 'notes')}
        />
      )}
      {hasMenu && (
        // The dots are drawn by the style sheet: every card of a page has this button.
        <button
          {...menuTrigger(menu, (start) => setShown(start && { menu: start }), id)}
          ref={menuButton}
          type="button"
          title={label}
          aria-label={label}
          className="vt-button vt-icon-button vt-frame-more vt-no-print"
          data-variant="ghost"
          data-size="sm"
        />
      )}
      {menu && (
        <LazyMenu
          id={id}
          label={label}
          items={all}
          anchor={menuButton}
          start={menu}
          onClose={(focusBack) => {
            setShown(null);
            if (focusBack) menuButton.current?.focus();
          }}
        />
      )}
      {shown === 'explain' && (
        <LazyExplanation node={node} anchor={menuButton} onClose={() => setShown(null)} />
      )}
      {shown === 'notes' && (
        <LazyNotes
          node={node}
          notes={notes}
          label={noteLabel}
          anchor={notesButton}
          onClose={(focusBack) => {
            setShown(null);
            if (focusBack) notesButton.current?.focus();
          }}
        />
      )}
    </>
  );
}

function importItems({ fillable, t }: NodeContext): MenuItem[] {
  const datasets = fillable?.() ?? [];
  return datasets.map(({ name, title, importRows }) => ({
    id: `import ${name}`,
    label: datasets.length === 1 ? t('import') : t('import.into', { title }),
    icon: 'upload',
    onSelect: importRows,
  }));
}
