import { Artifact } from '@vitrine/react';
import { expect, waitFor, within } from 'storybook/test';
import { storyNow } from './inDocument.js';
import type { StorySettings } from './inDocument.js';

/** Renders a whole document, at the time that stories have. */
export function showArtifact(document: unknown) {
  return function ShowArtifact({ locale, density }: StorySettings) {
    return <Artifact artifact={document} locale={locale} density={density} now={storyNow} headingLevel={1} />;
  };
}

/** Every node is shown: no card tells of a mistake. */
export async function opensWithoutIssue({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  await expect(await within(canvasElement).findByRole('heading', { level: 1 })).toBeVisible();
  await waitFor(() => expect(canvasElement.querySelector('.vt-loading-card')).toBeNull());
  await expect(canvasElement.querySelector('.vt-issue-card, .vt-connect-card')).toBeNull();
}
