import type { JsonSchema } from '@vitrine/schema';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { defineComponent } from '../defineComponent.js';
import type { ViewProps } from '../types.js';
import { Artifact } from './Artifact.js';

const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['level'],
  properties: { level: { $ref: 'number-value' } },
};
const view = ({ props, node }: ViewProps<{ level: number }>) => (
  <output aria-label={node.id}>{props.level}</output>
);
const migrations = [
  {
    name: 'values are levels',
    to: 2,
    migrate: ({ value, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, level: value }),
  },
];
const components = [
  defineComponent<{ level: number }>({ type: 'Gauge', schema, view, version: 2, migrations }),
];

const documentWith = (props: object, types?: readonly object[]) => ({
  version: 1,
  id: 'gauges',
  title: 'Gauges',
  ...(types ? { types } : {}),
  components: [
    { id: 'speed', type: 'Gauge', props },
    { id: 'note', type: 'TextBlock', props: { text: 'Still here' } },
  ],
});

test('D53: a document with old props of a host component is shown, and handed back migrated', () => {
  const onArtifactChange = vi.fn();
  const artifact = documentWith({ value: { formula: '40 + 2' } });
  const { rerender } = render(
    <Artifact artifact={artifact} components={components} onArtifactChange={onArtifactChange} />,
  );
  expect(screen.getByLabelText('speed')).toHaveTextContent('42');
  expect(onArtifactChange).toHaveBeenCalledTimes(1);
  const [[migrated]] = onArtifactChange.mock.calls as [[unknown]];
  expect(migrated).toEqual({
    ...documentWith({ level: { formula: '40 + 2' } }),
    types: [{ type: 'Gauge', version: 2 }],
  });
  rerender(<Artifact artifact={migrated} components={components} onArtifactChange={onArtifactChange} />);
  expect(screen.getByLabelText('speed')).toHaveTextContent('42');
  expect(onArtifactChange).toHaveBeenCalledTimes(1);
});

test('D54: newer props of a host component show a card, the rest lives on, and nothing is handed back', () => {
  const onArtifactChange = vi.fn();
  const artifact = documentWith({ angle: 1 }, [{ type: 'Gauge', version: 3 }]);
  render(<Artifact artifact={artifact} components={components} onArtifactChange={onArtifactChange} />);
  expect(screen.getByText(/version 3 of/)).toBeInTheDocument();
  expect(screen.queryByLabelText('speed')).not.toBeInTheDocument();
  expect(screen.getByText('Still here')).toBeInTheDocument();
  expect(onArtifactChange).not.toHaveBeenCalled();
});

test.each([
  [2, []],
  [1, migrations],
  [3, [...migrations, ...migrations]],
])('a type of version %d without a way to it is refused', (version, wrong) => {
  expect(() => defineComponent({ type: 'Gauge', schema, view, version, migrations: wrong })).toThrow(
    TypeError,
  );
});
