// Generated from examples/artifacts by scripts/codegen.mjs. Do not edit.
import type { Meta, StoryObj } from '@storybook/react-vite';
import MarathonTrainingDocument from '../../../examples/artifacts/marathon-training.json';
import OkrDocument from '../../../examples/artifacts/okr.json';
import PipelineDocument from '../../../examples/artifacts/pipeline.json';
import RevenueDocument from '../../../examples/artifacts/revenue.json';
import type { StorySettings } from '../../support/inDocument.js';
import { opensWithoutIssue, showArtifact } from '../../support/showArtifact.js';

const meta = { title: 'Artifacts', tags: ['!autodocs'], play: opensWithoutIssue } satisfies Meta<StorySettings>;

export default meta;
type Story = StoryObj<StorySettings>;

export const MarathonTraining: Story = {
  name: "Marathon training",
  render: showArtifact(MarathonTrainingDocument),
};

export const Okr: Story = {
  name: "OKRs of the quarter",
  render: showArtifact(OkrDocument),
};

export const Pipeline: Story = {
  name: "Customer pipeline",
  render: showArtifact(PipelineDocument),
};

export const Revenue: Story = {
  name: "Path to the MRR target",
  render: showArtifact(RevenueDocument),
};
