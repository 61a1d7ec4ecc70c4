import type { TemplateEntry } from '@vitrine/generator';

/** Lower case without accents. */
const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The templates of a category (all without) whose words hold every word that is looked for. */
export function findTemplates(
  entries: readonly TemplateEntry[],
  category: string | null,
  search: string,
): readonly TemplateEntry[] {
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (category !== null && entry.category !== category) return false;
    const words = fold([entry.title, entry.category, entry.description, ...entry.keywords].join(' '));
    return wanted.every((word) => words.includes(word));
  });
}
