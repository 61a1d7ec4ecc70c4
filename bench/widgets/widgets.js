/** Every twelfth widget is a chart where there are any: 17 of 200. The rest are numbers. */
const isChart = (index) => index % 12 === 0;

/** Made-up numbers, the same in every run: one for each widget, and twelve months for each chart. */
export function widgetsOf(count, charts) {
  return Array.from({ length: count }, (_, index) => ({
    id: `w${index}`,
    label: `Number ${index + 1}`,
    value: ((index * 7919) % 100_000) / 4,
    months:
      charts &&
      isChart(index) &&
      Array.from({ length: 12 }, (_, month) => ({
        month: `2026-${String(month + 1).padStart(2, '0')}-01`,
        revenue: 30_000 + ((index * 31 + month * 7919) % 20_000),
        cost: 20_000 + ((index * 17 + month * 5009) % 9_000),
      })),
  }));
}

/** The number that changes, and what it becomes. */
export const changed = { index: 7, value: 4711 };
