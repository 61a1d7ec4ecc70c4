import type { ChartViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { MenuItem } from '../../../ui/overlay/Menu.js';
import { toCsv } from '../../../format/toCsv.js';
import type { LegendEntry } from '../parts/ChartLegend.js';
import { chartPng } from './chartPng.js';
import { chartSvg } from './chartSvg.js';
import { fileName, saveFile } from '../../../format/saveFile.js';

/** Items that save a chart: as PNG and SVG as it is drawn, as CSV all of its rows. */
export function chartMenu(
  { data, title }: ChartViewProps,
  { t, id, announce }: NodeContext,
  drawing: () => SVGSVGElement | null,
  legend: readonly LegendEntry[],
): readonly MenuItem[] {
  const name = title ?? id;
  const picture = () => {
    const drawn = drawing();
    return drawn ? chartSvg(drawn, title ?? '', legend) : null;
  };
  return [
    {
      id: 'png',
      label: t('chart.savePng'),
      icon: 'image',
      onSelect: () => {
        const drawn = picture();
        if (!drawn) return;
        chartPng(drawn).then(
          (blob) => saveFile(blob, fileName(name, 'png')),
          () => announce(t('chart.notSaved')),
        );
      },
    },
    {
      id: 'svg',
      label: t('chart.saveSvg'),
      icon: 'download',
      onSelect: () => {
        const drawn = picture();
        if (drawn) saveFile(new Blob([drawn.svg], { type: 'image/svg+xml' }), fileName(name, 'svg'));
      },
    },
    {
      id: 'csv',
      label: t('chart.saveCsv'),
      icon: 'table',
      onSelect: () =>
        saveFile(
          new Blob([toCsv(data.rows, data.columns)], { type: 'text/csv;charset=utf-8' }),
          fileName(name, 'csv'),
        ),
    },
  ];
}
