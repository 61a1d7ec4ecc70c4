import type { Meta, StoryObj } from '@storybook/react-vite';
import { MetricCard } from '@vitrine/react/components';

const meta = {
  title: 'Components/MetricCard',
  component: MetricCard,
  args: { label: 'Monthly recurring revenue', value: 48_200, format: 'currency' },
} satisfies Meta<typeof MetricCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
