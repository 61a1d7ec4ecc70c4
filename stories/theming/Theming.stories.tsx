import type { Meta, StoryObj } from '@storybook/react-vite';
import { Artifact } from '@vitrine/react';
import { showArtifact } from '../support/showArtifact.js';
import revenue from '../../examples/artifacts/revenue.json';
import { storyNow } from '../support/inDocument.js';
import type { StorySettings } from '../support/inDocument.js';
import './theming.css';

const meta = { title: 'Theming', tags: ['!autodocs'] } satisfies Meta<StorySettings>;

export default meta;
type Story = StoryObj<StorySettings>;

const surfaces = [
  'background',
  'surface',
  'raised',
  'sunken',
  'text',
  'text-muted',
  'border',
  'accent',
  'on-accent',
];
const tones = ['success', 'warning', 'danger', 'info', 'neutral'];
const series = Array.from({ length: 8 }, (_, index) => `chart-${index + 1}`);

function Swatches({ names }: { readonly names: readonly string[] }) {
  return (
    <div className="vt-root" data-theme="host">
      <div className="vt-host-colors">
        <div className="vt-page theming-swatches">
          {names.map((name) => (
            <figure key={name} className="theming-swatch">
              <div style={{ background: `var(--vt-${name})` }} />
              <figcaption>--vt-{name}</figcaption>
            </figure>
          ))}
        </div>
      </div>
    </div>
  );
}

export const Surfaces: Story = {
  name: 'Surfaces, text and accent',
  render: () => <Swatches names={surfaces} />,
};

export const Tones: Story = {
  name: 'Five tones, each with text, ground, border and solid',
  render: () => (
    <Swatches
      names={tones.flatMap((tone) => ['text', 'bg', 'border', 'solid'].map((part) => `${tone}-${part}`))}
    />
  ),
};

export const Series: Story = {
  name: 'Eight colors of series',
  render: () => <Swatches names={series} />,
};

export const Comfortable: Story = {
  name: 'Comfortable density',
  globals: { density: 'comfortable' },
  render: showArtifact(revenue),
};

export const Compact: Story = {
  name: 'Compact density',
  globals: { density: 'compact' },
  render: showArtifact(revenue),
};

export const HostColors: Story = {
  name: 'A host’s own shadcn colors',
  render: ({ density }) => (
    <div className="theming-host">
      <Artifact artifact={revenue} density={density} now={storyNow} headingLevel={1} />
    </div>
  ),
};

export const HostChannels: Story = {
  name: 'A host’s shadcn colors as bare channels',
  render: ({ density }) => (
    <div className="theming-channels">
      <Artifact artifact={revenue} density={density} now={storyNow} headingLevel={1} />
    </div>
  ),
};
