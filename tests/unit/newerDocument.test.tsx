import { Artifact } from '@vitrine/react';
import { createMemoryStorage } from '@vitrine/runtime';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

it('D51: a newer document is shown as an issue, and neither it nor its data is ever written', async () => {
  const kept = createMemoryStorage();
  const storage = { ...kept, append: vi.fn(kept.append), saveView: vi.fn(kept.saveView) };
  const onArtifactChange = vi.fn();
  const newer = { version: 99, id: 'tomorrow', title: 'Tomorrow', components: [] };
  const { unmount } = render(
    <Artifact artifact={newer} storage={storage} onArtifactChange={onArtifactChange} />,
  );
  expect(await screen.findByText(/version 99/)).toBeInTheDocument();
  unmount();
  expect(onArtifactChange).not.toHaveBeenCalled();
  expect(storage.append).not.toHaveBeenCalled();
  expect(storage.saveView).not.toHaveBeenCalled();
  expect(newer).toEqual({ version: 99, id: 'tomorrow', title: 'Tomorrow', components: [] });
});
