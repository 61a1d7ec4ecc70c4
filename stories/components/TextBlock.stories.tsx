import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextBlock } from '@vitrine/react/components';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import { longWord, ordersDataset, sampleOrders } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';
import { openTabs } from '../support/openTabs.js';

const markdown = `## How we print

Every order passes **three** steps, and *one* of them is yours:

1. We send a proof
2. You [approve it](https://example.org/proof)
3. We print

> A proof that waits longer than a week is printed as it is.

| Paper | Weight | Price |
| :-- | --: | --: |
| Matt | 135 g | 0.12 |
| Gloss | 170 g | 0.16 |

\`\`\`
sum(orders.amount)
\`\`\`

Inline \`code\`, a line

---

and a rule.
`;

const meta = {
  title: 'Components/TextBlock',
  component: TextBlock,
  argTypes: argTypesOf('TextBlock'),
  args: { text: 'Orders that arrive **before noon** are printed on the same day.' },
} satisfies Meta<typeof TextBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'A paragraph' };

export const Markdown: Story = {
  name: 'Headings, lists, a quote, a table and code',
  args: { title: 'Notes', text: markdown },
};

export const CheckList: Story = {
  name: 'A check list that people tick, by its words and by keyboard',
  render: inDocument([
    {
      id: 'list',
      type: 'TextBlock',
      props: {
        title: 'Before printing',
        text: [
          '- [x] Proof approved',
          '- [ ] Paper in stock',
          '  - [ ] Matt',
          '  - [ ] Gloss',
          '- [ ] Colors checked as in [the guide](#guide)',
        ].join('\n'),
      },
    },
  ]),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const paper = await canvas.findByRole('checkbox', { name: 'Paper in stock' });
    await userEvent.click(canvas.getByText('Paper in stock'));
    await expect(paper).toBeChecked();
    paper.focus();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('checkbox', { name: 'Matt' })).toBeChecked();
    const link = canvas.getByRole('link', { name: 'the guide' });
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await userEvent.click(link);
    await expect(canvas.getByRole('checkbox', { name: /Colors checked/ })).not.toBeChecked();
  },
};

export const SavedChecks: Story = {
  name: 'What is ticked is there in a second tab and after a reload, and can be undone',
  render: openTabs(
    ['First tab', 'Second tab'],
    [{ id: 'list', type: 'TextBlock', props: { text: '- [ ] Call the bindery\n- [ ] Order paper' } }],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = (tab: string) =>
      within(canvas.getByRole('region', { name: tab })).findByRole('checkbox', { name: 'Order paper' });
    await userEvent.click(await box('First tab'));
    await waitFor(async () => expect(await box('Second tab')).toBeChecked());
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await box('Second tab')).not.toBeChecked());
    await userEvent.click(await box('Second tab'));
    await waitFor(async () => expect(await box('First tab')).toBeChecked());
    await userEvent.click(canvas.getByRole('button', { name: 'Reload' }));
    await waitFor(async () => expect(await box('First tab')).toBeChecked());
  },
};

export const Callouts: Story = {
  name: 'Callouts in the five tones',
  render: inDocument(
    (['info', 'success', 'warning', 'danger', 'neutral'] as const).map((tone) => ({
      id: tone,
      type: 'TextBlock',
      props: {
        variant: 'callout',
        tone,
        title: `Tone ${tone}`,
        text: 'The workshop is closed from **24 December** on.',
      },
    })),
  ),
};

export const Card: Story = {
  name: 'A check list in a card, as other parts of a page are',
  args: {
    variant: 'card',
    title: 'Before the first day',
    text: '- [x] Sign the contract\n- [ ] Order the laptop',
  },
};

export const Icon: Story = {
  name: 'A callout with an icon of its own',
  args: { variant: 'callout', icon: 'truck', text: 'Delivery takes two days.' },
};

export const LiveNumbers: Story = {
  name: 'Numbers inside the text are computed',
  render: inDocument(
    [
      {
        id: 'text',
        type: 'TextBlock',
        props: {
          text: 'There are **{{ count(orders) }}** orders, worth {{ sum(orders.amount) | currency }}; {{ countif(orders, status = "Late") }} of them late.',
        },
      },
    ],
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/\$5,291/)).toBeVisible();
  },
};

export const Unsafe: Story = {
  name: 'HTML stays text, and unsafe links lead nowhere',
  args: {
    text: 'A <b>tag</b>, [a trap](javascript:alert(1)), an image ![of a cat](https://example.org/cat.png).',
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/<b>tag<\/b>/);
    await expect(canvasElement.querySelector('a[href^="javascript"], img, b')).toBeNull();
  },
};

export const NoMarkupInValues: Story = {
  name: 'A value that looks like Markdown or HTML stays text',
  render: inDocument(
    [{ id: 'text', type: 'TextBlock', props: { text: 'The newest order is {{ first(orders.item) }}.' } }],
    [
      {
        ...ordersDataset,
        rows: [{ id: 'o1', item: '**bold** <img src=x onerror=alert(1)> [link](https://example.org)' }],
      },
    ],
  ),
  play: async ({ canvasElement }) => {
    const text = await within(canvasElement).findByText(/\*\*bold\*\* <img/);
    await expect(text.closest('.vt-text-block')?.querySelector('strong, img, a')).toBeNull();
  },
};

export const Hostile: Story = {
  name: 'Sixty thousand characters that want to hold up the page are read at once',
  args: { text: `${'[a]('.repeat(8_000)}${'> '.repeat(8_000)}${'*a **b '.repeat(2_500)}\n\nThe end.` },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('The end.')).toBeVisible();
  },
};

export const Empty: Story = { name: 'No text at all', args: { text: '' } };

export const LongWords: Story = {
  name: 'Long words',
  args: {
    title: longWord,
    text: `${longWord}\n\n- ${longWord}\n\n| ${longWord} | B |\n| -- | -- |\n| 1 | ${longWord} |`,
  },
};

export const Loading: Story = {
  name: 'A number that waits for the clock',
  render: inDocument(
    [
      {
        id: 'text',
        type: 'TextBlock',
        props: { text: "The workshop has been open for {{ today() - date('2026-01-05') }} days." },
      },
    ],
    [],
    { clock: false },
  ),
};

export const Failed: Story = {
  name: 'A formula with a mistake leaves the rest readable',
  render: inDocument(
    [{ id: 'text', type: 'TextBlock', props: { text: 'There are {{ cuont(orders) }} orders.' } }],
    [ordersDataset],
  ),
};

export const Sample: Story = {
  name: 'Sample data is marked',
  render: inDocument(
    [
      {
        id: 'text',
        type: 'TextBlock',
        props: { title: 'Today', text: 'There are {{ count(orders) }} orders.' },
      },
    ],
    [sampleOrders],
  ),
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  render: inDocument(
    [
      {
        id: 'text',
        type: 'TextBlock',
        props: { text: 'Die Bestellungen sind zusammen {{ sum(orders.amount) | currency }} wert.' },
      },
    ],
    [ordersDataset],
  ),
};

export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  args: Markdown.args,
};

export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' }, args: Markdown.args };
