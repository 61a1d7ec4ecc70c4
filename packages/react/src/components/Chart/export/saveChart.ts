import type { RowSet } from '@vitrine/runtime';
import { fileName, saveFile } from '../../../format/saveFile.js';
import { toCsv } from '@vitrine/runtime';
import type { LegendEntry } from '../parts/ChartLegend.js';
import { chartPng } from './chartPng.js';
import { chartSvg } from './chartSvg.js';

/** Saves the chart on the page as PNG. Rejects where the page may not load pictures from memory. */
export async function savePng(
  drawing: SVGSVGElement | null,
  name: string,
  title: string,
  legend: readonly LegendEntry[],
): Promise<void> {
  if (drawing) saveFile(await chartPng(chartSvg(drawing, title, legend)), fileName(name, 'png'));
}

/** Saves the chart on the page as SVG. */
export function saveSvg(
  drawing: SVGSVGElement | null,
  name: string,
  title: string,
  legend: readonly LegendEntry[],
): void {
  if (!drawing) return;
  const { svg } = chartSvg(drawing, title, legend);
  saveFile(new Blob([svg], { type: 'image/svg+xml' }), fileName(name, 'svg'));
}

/** Saves all rows of a chart as CSV. */
export function saveCsv(data: RowSet, name: string): void {
  const csv = toCsv(data.rows, data.columns);
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName(name, 'csv'));
}
