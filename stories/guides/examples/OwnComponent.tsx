import { Artifact, defineComponent } from '@vitrine/react';
import type { ViewProps } from '@vitrine/react';
import './examples.css';

interface StampProps {
  readonly text: string;
  readonly count: number | null;
}

function StampView({ props, node }: ViewProps<StampProps>) {
  return (
    <button type="button" className="example-stamp" onClick={() => node.emit('stamp.press')}>
      {props.text}: {node.format(props.count, 'number')}
    </button>
  );
}

const Stamp = defineComponent<StampProps>({
  type: 'Stamp',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['text', 'count'],
    properties: {
      text: { type: 'string' },
      count: { $ref: 'number-value.schema.json' },
    },
  },
  view: StampView,
});

const artifact = {
  version: 1,
  id: 'stamps',
  title: 'Stamps',
  datasets: [
    {
      name: 'orders',
      rows: [
        { id: 'o1', amount: 480 },
        { id: 'o2', amount: 210 },
      ],
    },
  ],
  components: [
    { id: 'stamp', type: 'Stamp', props: { text: 'Orders', count: { formula: 'count(orders)' } } },
  ],
};

export function Stamps() {
  return <Artifact artifact={artifact} components={[Stamp]} onIntent={(intent) => console.log(intent)} />;
}
