import type { RowSet, Session } from '@vitrine/runtime';
import type { Dataset } from '@vitrine/schema';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { Button } from '../../ui/button/Button.js';
import { useNotices } from '../../ui/feedback/Toaster.js';
import { Icon } from '../../ui/icon/Icon.js';
import { useArtifact } from '../artifact/ArtifactContext.js';
import { useDialogWords } from './dialogs/useDialogWords.js';

/** Offers to remove sample rows from each dataset into which the person has entered something. */
export function SampleOffers({ samples }: { readonly samples: readonly Dataset[] }) {
  return (
    <>
      {samples.map((dataset) => (
        <SampleOffer key={dataset.name} dataset={dataset} />
      ))}
    </>
  );
}

/** Key of the person's answer in the view state of the dataset. */
const answer = 'samplesKept';

function SampleOffer({ dataset: { name, title = name } }: { readonly dataset: Dataset }) {
  const t = useDialogWords();
  const { session, host } = useArtifact();
  const { announce } = useNotices();
  const box = useRef<HTMLDivElement>(null);
  const store = useMemo(() => offerStore(session, name), [session, name]);
  const count = useSyncExternalStore(store.subscribe, store.read, store.read);
  const isOffered = count > 0;
  const text = t(count === 1 ? 'samples.one' : 'samples.some', {
    title,
    count: host.format(count, 'number'),
  });
  useEffect(() => {
    if (isOffered) announce(text);
    // oxlint-disable-next-line react/exhaustive-deps -- said once, not with every row
  }, [isOffered]);
  if (!isOffered) return null;

  const leave = () => box.current?.closest<HTMLElement>('.vt-page-body')?.focus();
  const remove = () => {
    const ops = sampleKeys(session.dataset(name)).map(
      (row) => ({ op: 'row.remove', dataset: name, row }) as const,
    );
    if (ops.length === 0) return;
    leave();
    host.change(ops, { message: t('samples.removed') });
  };
  const keep = () => {
    leave();
    session.view.set(name, answer, true);
  };
  return (
    <div ref={box} className="vt-offer vt-no-print" role="group" aria-label={text}>
      <Icon name="info" />
      <p className="vt-offer-text">{text}</p>
      <div className="vt-offer-actions">
        <Button size="sm" onClick={remove}>
          {t('samples.remove')}
        </Button>
        <Button size="sm" variant="ghost" onClick={keep}>
          {t('samples.keep')}
        </Button>
      </div>
    </div>
  );
}

function offerStore(session: Session, name: string) {
  return {
    /** How many sample rows to offer to remove; 0 while nobody has entered anything, and once it was answered. */
    read: () => {
      const rows = session.dataset(name);
      if (!rows?.writable || session.view.get(name, answer) === true) return 0;
      const count = sampleKeys(rows).length;
      return count < rows.keys.length ? count : 0;
    },
    subscribe: (listener: () => void) => {
      const stops = [session.subscribeDataset(name, listener), session.view.subscribe(name, listener)];
      return () => stops.forEach((stop) => stop());
    },
  };
}

function sampleKeys(rows: RowSet | undefined): string[] {
  if (!rows) return [];
  const { keys, origins, origin } = rows;
  return keys.filter((_, index) => (origins ? origins[index] : origin) === 'sample');
}
