import { useWords } from '../../ui/WordsContext.js';
import { Menu } from '../../ui/overlay/Menu.js';
import type { MenuItem } from '../../ui/overlay/Menu.js';
import { useArtifact } from '../artifact/ArtifactContext.js';
import { importTargets } from './importTargets.js';

/** What can be done with the data of the whole artifact: take back, make again, import, export. */
export function ArtifactMenu() {
  const t = useWords();
  const { session, host, openDialog } = useArtifact();
  const items = (): readonly MenuItem[] => {
    const canImport = !host.readOnly && importTargets(session).length > 0;
    return [
      {
        id: 'undo',
        label: t('undo'),
        icon: 'undo',
        disabled: host.readOnly || !session.canUndo(),
        onSelect: host.undo,
      },
      {
        id: 'redo',
        label: t('redo'),
        icon: 'redo',
        disabled: host.readOnly || !session.canRedo(),
        onSelect: host.redo,
      },
      ...(canImport
        ? [
            {
              id: 'import',
              label: t('import'),
              icon: 'upload',
              separated: true,
              onSelect: () => openDialog({ kind: 'import' }),
            } as const,
          ]
        : []),
      {
        id: 'export',
        label: t('export'),
        icon: 'download',
        separated: !canImport,
        onSelect: () => openDialog({ kind: 'export' }),
      },
    ];
  };
  return (
    <Menu label={t('moreFor', { title: session.artifact.title })} items={items} className="vt-no-print" />
  );
}
