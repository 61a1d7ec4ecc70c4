const words: ReadonlySet<string> = new Set([
  'null',
  'na',
  'n/a',
  '#n/a',
  'nan',
  'none',
  'nil',
  '-',
  '–',
  '—',
  '--',
  '?',
  '...',
  '…',
  'n.a.',
  'n. a.',
  'n.b.',
  'n. b.',
  'k.a.',
  'k. a.',
  'n.v.',
  'n/d',
  'n.d.',
  's/d',
  'tbd',
  '不明',
  '未定',
  'なし',
  '无',
]);

/** Whether a text stands for no value in a column of numbers, dates or the like. */
export function isNullWord(text: string): boolean {
  return text.length <= 5 && words.has(text.toLowerCase());
}

/** Words that stand for no value even in a column of text, where NA may be Namibia and None an answer. */
const always: ReadonlySet<string> = new Set(['null', 'n/a', '#n/a', '-', '–', '—']);

export function isNullText(text: string): boolean {
  return text.length <= 4 && always.has(text.toLowerCase());
}
