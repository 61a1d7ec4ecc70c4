/** A file to drop or choose, as Playwright takes it. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function csv(name: string, text: string): TestFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

const regions = ['North', 'South', 'East', 'West'];

/** Orders with a day, a region and an amount; the amount of row n is n. */
export function orders(count: number): TestFile {
  const lines = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2025, 0, 1 + (index % 365))).toISOString().slice(0, 10);
    return `Order ${index + 1},${day},${regions[index % 4]},${index + 1}`;
  });
  return csv('orders.csv', ['Order,Day,Region,Amount', ...lines].join('\n'));
}

/** The same file with a quotation mark that never closes at the beginning of a line, counted from 1. */
export function withBrokenLine({ name, buffer }: TestFile, line: number): TestFile {
  const lines = buffer.toString().split('\n');
  return csv(name, lines.with(line - 1, `"${lines[line - 1]}`).join('\n'));
}
