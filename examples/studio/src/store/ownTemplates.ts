import type { Template, TemplateEntry } from '@vitrine/generator';
import { createArtifactId } from '@vitrine/schema';
import type { StudioDatabase } from './openStudioDatabase.js';

/** Under which people find what they saved. */
export const ownCategory = 'Yours';

/** The templates that people saved on this device, the newest first. */
export function createOwnTemplates(database: StudioDatabase) {
  return {
    async save(template: Template): Promise<void> {
      const id = createArtifactId(template.title);
      await (await database).put('templates', { id, savedAt: Date.now(), template });
    },
    async list(): Promise<TemplateEntry[]> {
      const stored = await (await database).getAllFromIndex('templates', 'savedAt');
      return stored.toReversed().map(({ id, template }) => entryOf(id, template));
    },
    async remove(id: string): Promise<void> {
      await (await database).delete('templates', id);
    },
  };
}

export type OwnTemplates = ReturnType<typeof createOwnTemplates>;

function entryOf(id: string, template: Template): TemplateEntry {
  const { title, description, keywords, artifact } = template;
  return {
    name: id,
    title,
    category: ownCategory,
    description,
    keywords,
    preview: artifact.components.map(({ type, span }) => ({
      type,
      span: typeof span === 'number' ? span : 12,
    })),
    load: () => Promise.resolve(template),
  };
}
