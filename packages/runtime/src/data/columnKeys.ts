import { reservedNames } from '@vitrine/schema/internal';

export interface ColumnKeys {
  /** Unique, readable, 1 to 120 characters. */
  readonly keys: readonly string[];
  /** Keys that had to differ from the heading, because it was empty or there twice. */
  readonly renamed: readonly string[];
}

/** Keys of columns from the headings of a file. */
export function columnKeys(headers: readonly string[]): ColumnKeys {
  const taken = new Set(headers.map(cleanHeader));
  const used = new Set<string>();
  const renamed: string[] = [];
  const keys = headers.map((header, index) => {
    const clean = cleanHeader(header);
    const base = clean === '' ? `Column ${index + 1}` : clean;
    const key = used.has(base) || (clean === '' && taken.has(base)) ? numbered(base, used, taken) : base;
    used.add(key);
    if (key !== clean) renamed.push(key);
    return key;
  });
  return { keys, renamed };
}

function numbered(base: string, used: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    const key = `${base.slice(0, 110)} ${n}`;
    if (!used.has(key) && !taken.has(key)) return key;
  }
}

/** On one line, without control characters. `__proto__` loses its underscores: other programs may stumble over it as a key. */
function cleanHeader(header: string): string {
  const clean = header
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 120)
    .trim();
  return clean === '__proto__' ? 'proto' : clean;
}

/** A name for a dataset from the name of a file, not among those taken (in small letters), which it joins. */
export function datasetName(label: string, taken: Set<string>): string {
  const words = label
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  const start = /^[A-Za-z]/.test(words) ? words : words === '' ? 'data' : `data_${words}`;
  const base = start.slice(0, 56).replace(/_+$/, '');
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()) || reservedNames.has(name.toLowerCase()); n++)
    name = `${base}_${n}`;
  taken.add(name.toLowerCase());
  return name;
}
