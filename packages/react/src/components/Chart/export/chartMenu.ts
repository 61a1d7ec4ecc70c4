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
  const item = (
    key: 'savePng' | 'saveSvg' | 'saveCsv',
    icon: MenuItem['icon'],
    save: (chunk: Awaited<ReturnType<typeof load>>) => void | Promise<void>,
  ): MenuItem => ({
    id: key,
    label: t(`chart.${key}`),
    icon,
    onSelect: () => {
      load()
        .then(save)
        .catch(() => announce(t('chart.notSaved')));
    },
  });
  return [
    item('savePng', 'image', ({ savePng }) => savePng(drawing(), name, title ?? '', legend)),
    item('saveSvg', 'download', ({ saveSvg }) => saveSvg(drawing(), name, title ?? '', legend)),
    item('saveCsv', 'table', ({ saveCsv }) => saveCsv(data, name)),
  ];
}
