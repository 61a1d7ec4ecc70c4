import { useRef, useState } from 'react';
import { translateIssue } from '../../i18n/translateIssue.js';
import type { NodeContext } from '../../renderer/types.js';
import { IconButton } from '../button/IconButton.js';
import { Menu } from '../overlay/Menu.js';
import type { MenuItem } from '../overlay/Menu.js';
import { Popover } from '../overlay/Popover.js';
import { LazyExplanation } from './LazyExplanation.js';

export interface FrameMenuProps {
  readonly node: NodeContext;
  /** What the menu belongs to, for its name. */
  readonly title?: string;
  readonly items?: readonly MenuItem[];
}

/** Notes on a node, and the menu with "Where does this come from?". For views without a frame too. */
export function FrameMenu({ node, title, items = [] }: FrameMenuProps) {
  const { t } = node;
  const [shown, setShown] = useState<'explain' | 'notes' | null>(null);
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
  return (
    <span className="vt-frame-menu vt-no-print">
      {notes.length > 0 && (
        <IconButton
          ref={notesButton}
          icon="alert-triangle"
          label={noteLabel}
          className="vt-frame-notes"
          aria-haspopup="dialog"
          aria-expanded={shown === 'notes'}
          onClick={() => setShown(shown === 'notes' ? null : 'notes')}
        />
      )}
      {hasMenu && <Menu label={label} items={all} className="vt-frame-more" buttonRef={menuButton} />}
      {shown === 'explain' && (
        <LazyExplanation node={node} anchor={menuButton} onClose={() => setShown(null)} />
      )}
      {shown === 'notes' && (
        <Popover
          anchor={notesButton}
          placement="bottom-end"
          role="dialog"
          aria-label={noteLabel}
          className="vt-explain"
          onClose={(reason) => {
            setShown(null);
            if (reason === 'escape') notesButton.current?.focus();
          }}
        >
          <ul className="vt-explain-list">
            {notes.map((note) => {
              const { message, hint } = translateIssue(note, t);
              return (
                <li key={`${note.code} ${note.path} ${note.message}`} className="vt-explain-entry">
                  <p className="vt-explain-kind">{message}</p>
                  {hint && <p className="vt-explain-text">{hint}</p>}
                </li>
              );
            })}
          </ul>
        </Popover>
      )}
    </span>
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
