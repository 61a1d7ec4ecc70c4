import type { IconName } from '@vitrine/schema';
import type { ReactNode } from 'react';
import type { FillableDataset, NodeContext } from '../../renderer/types.js';
import { Button } from '../button/Button.js';
import { Icon } from '../icon/Icon.js';

/** Props of {@link EmptyState}. */
export interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  /** `inbox` by default. */
  readonly icon?: IconName;
  /** Buttons; where the dataset is empty, offers to fill it take their place. */
  readonly actions?: ReactNode;
  /** The node whose rows are missing. Where its dataset is empty, the person can add the first row or import some. */
  readonly node?: NodeContext;
  /** Adds the first row in the view itself, instead of by a form. */
  readonly onAdd?: () => void;
}

/** What stands where there is nothing to show. */
export function EmptyState({ title, text, icon = 'inbox', actions, node, onAdd }: EmptyStateProps) {
  const datasets = node?.fillable?.().filter(({ empty }) => empty) ?? [];
  const offers = node && datasets.length > 0 && <FillOffers node={node} datasets={datasets} onAdd={onAdd} />;
  return (
    <div className="vt-empty">
      <span className="vt-empty-icon">
        <Icon name={icon} size={20} />
      </span>
      <p className="vt-empty-title">{title}</p>
      {text && <p className="vt-empty-text">{text}</p>}
      {(offers || actions) && <div className="vt-empty-actions">{offers || actions}</div>}
    </div>
  );
}

interface FillOffersProps {
  readonly node: NodeContext;
  readonly datasets: readonly FillableDataset[];
  readonly onAdd: (() => void) | undefined;
}

function FillOffers({ node: { t }, datasets, onAdd }: FillOffersProps) {
  const isOne = datasets.length === 1;
  return (
    <>
      {datasets.map(({ name, title, addRow, importRows }) => (
        <span key={name} className="vt-empty-offer vt-no-print">
          <Button size="sm" icon="plus" onClick={(isOne && onAdd) || addRow}>
            {isOne ? t('fill.first') : t('fill.firstOf', { title })}
          </Button>
          <Button size="sm" variant="ghost" icon="upload" onClick={importRows}>
            {isOne ? t('import') : t('import.into', { title })}
          </Button>
        </span>
      ))}
    </>
  );
}
