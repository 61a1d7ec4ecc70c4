import type { ChartViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { MenuItem } from '../../../ui/overlay/Menu.js';
import type { LegendEntry } from '../parts/ChartLegend.js';

// What saves is loaded by the first click.
const load = () => import('./saveChart.js');

/** Items that save a chart: as PNG and SVG as it is drawn, as CSV all of its rows. */
export function chartMenu(
  { data, title }: ChartViewProps,
  { t, id, announce }: NodeContext,
  drawing: () => SVGSVGElement | null,
  legend: readonly LegendEntry[],
): readonly MenuItem[] {
  const name = title ?? id;
  const save = (work: (chunk: Awaited<ReturnType<typeof load>>) => void | Promise<void>) => () => {
    load()
      .then(work)
      .catch(() => announce(t('chart.notSaved')));
  };
  return [
    {
      id: 'png',
      label: t('chart.savePng'),
      icon: 'image',
      onSelect: save(({ savePng }) => savePng(drawing(), name, title ?? '', legend)),
    },
    {
      id: 'svg',
      label: t('chart.saveSvg'),
      icon: 'download',
      onSelect: save(({ saveSvg }) => saveSvg(drawing(), name, title ?? '', legend)),
    },
    {
      id: 'csv',
      label: t('chart.saveCsv'),
      icon: 'table',
      onSelect: save(({ saveCsv }) => saveCsv(data, name)),
    },
  ];
}
