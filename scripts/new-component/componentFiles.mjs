// The files of a new component type: a label and a live number, drawn, told in two languages, tested.

/** Contents by path of all that is written by hand for the component type. */
export function componentFiles(type) {
  const words = type.match(/[A-Z][a-z0-9]*/g);
  const names = {
    type,
    label: [words[0], ...words.slice(1).map((word) => word.toLowerCase())].join(' '),
    key: type[0].toLowerCase() + type.slice(1),
    css: `vt-${words.map((word) => word.toLowerCase()).join('-')}`,
  };
  const folder = `packages/react/src/components/${type}`;
  return {
    [`schemas/components/${type}.schema.json`]: schema(names),
    [`${folder}/index.ts`]: definition(names),
    [`${folder}/${type}.view.tsx`]: view(names),
    [`${folder}/${type}.css`]: css(names),
    [`${folder}/${type}.en.ts`]: english(names),
    [`${folder}/${type}.de.ts`]: german(names),
    [`${folder}/${type}.test.tsx`]: test(names),
    [`stories/components/${type}.stories.tsx`]: stories(names),
  };
}

const schema = ({
  type,
  label,
}) => `{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://vitrine.dev/schemas/v1/components/${type}.schema.json",
  "title": "${type}", "description": "A number with its label.",
  "type": "object", "additionalProperties": false, "required": ["label", "value"],
  "x-slots": [], "x-outputs": [{ "name": "value", "from": "prop", "prop": "value" }],
  "x-plan": { "intents": [], "needs": ["number"], "weight": 0 },
  "properties": {
    "label": { "type": "string", "maxLength": 256, "title": "Label", "description": "What the number is.", "examples": ["${label}"] },
    "value": { "allOf": [{ "$ref": "../number-value.schema.json" }], "title": "Value", "description": "The number.", "examples": [42] },
    "format": { "allOf": [{ "$ref": "../format.schema.json" }], "title": "Format", "description": "How the number is written.", "examples": ["currency"], "default": "number" } } }
`;

const definition = ({ type }) => `import { ${type}Schema } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';
import { ${type}View } from './${type}.view.js';

/** A number with its label. */
export const ${type}Definition = /* @__PURE__ */ defineComponent({
  type: '${type}',
  schema: ${type}Schema,
  view: ${type}View,
});
`;

const view = ({ type, key, css }) => `import type { ${type}ViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { Frame } from '../../ui/frame/Frame.js';

/** A number with its label. */
export function ${type}View({ props, node }: ViewProps<${type}ViewProps>) {
  const { label, value, format } = props;
  return (
    <Frame node={node} title={label} className="${css}">
      <p className="${css}-value vt-figures">
        {value === null ? node.t('${key}.empty') : node.format(value, format)}
      </p>
    </Frame>
  );
}
`;

const css = ({ css }) => `.vt-root .${css}-value {
  font-size: var(--vt-text-3xl);
  font-weight: var(--vt-weight-bold);
  overflow-wrap: anywhere;
}
`;

const english = ({ type, key }) => `/** Words of ${type}, English. */
export const en = {
  '${key}.empty': 'No value yet',
} as const;
`;

const german = ({ type, key }) => `import type { Messages } from '../../i18n/types.js';
import type { en } from './${type}.en.js';

/** Words of ${type}, German. */
export const de: Messages<typeof en> = {
  '${key}.empty': 'Noch kein Wert',
};
`;

const test = ({ type, label }) => `import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { de } from '../../generated/de.js';
import { renderView } from '../../renderer/renderView.testing.js';
import { ${type}Definition } from './index.js';

const props = { label: '${label}', value: 48_200, format: 'currency' };

describe('${type}', () => {
  it('shows its label and its number in the format', () => {
    renderView(${type}Definition, props);
    expect(screen.getByRole('heading', { name: '${label}' })).toBeInTheDocument();
    expect(screen.getByText('$48,200')).toBeInTheDocument();
  });

  it('says in words that there is no number yet', () => {
    renderView(${type}Definition, { ...props, value: null });
    expect(screen.getByText('No value yet')).toBeInTheDocument();
  });

  it('speaks German', () => {
    renderView(${type}Definition, { ...props, value: null }, { words: de });
    expect(screen.getByText('Noch kein Wert')).toBeInTheDocument();
  });
});
`;

const stories = ({ type, label }) => `import type { Meta, StoryObj } from '@storybook/react-vite';
import { ${type} } from '@vitrine/react/components';
import { argTypesOf } from '../support/argTypesOf.js';
import { inDocument } from '../support/inDocument.js';

const meta = {
  title: 'Components/${type}',
  component: ${type},
  argTypes: argTypesOf('${type}'),
  args: { label: '${label}', value: 48_200, format: 'currency' },
} satisfies Meta<typeof ${type}>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'A number and its label' };

export const Missing: Story = {
  name: 'No value yet',
  args: { value: null },
};

export const Failed: Story = {
  name: 'A formula with a mistake says how to mend it',
  render: inDocument([{ id: 'failed', type: '${type}', props: { label: '${label}', value: { formula: '1 +' } } }]),
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: { value: null },
};

export const Dark: Story = {
  name: 'In the dark',
  globals: { theme: 'dark' },
};
`;
