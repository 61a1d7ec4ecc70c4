import type { NodeContext } from '../../../renderer/types.js';
import type { ChartNote } from '../model/types.js';

export interface ChartNotesProps {
  readonly notes: readonly ChartNote[];
  readonly node: NodeContext;
}

/** What the drawing leaves out. */
export function ChartNotes({ notes, node }: ChartNotesProps) {
  if (notes.length === 0) return null;
  return <p className="vt-chart-notes">{notes.map((note) => sentenceOf(note, node)).join(' · ')}</p>;
}

function sentenceOf(note: ChartNote, { t, format }: NodeContext): string {
  switch (note.kind) {
    case 'withoutX':
      return note.count === 1 ? t('chart.withoutXOne') : t('chart.withoutX', { count: format(note.count) });
    case 'notPositive':
      return note.count === 1
        ? t('chart.notPositiveOne')
        : t('chart.notPositive', { count: format(note.count) });
    case 'series':
      return t('chart.series', { shown: format(note.shown), total: format(note.total) });
    case 'categories':
      return t('chart.categories', { shown: format(note.shown), total: format(note.total) });
  }
}
