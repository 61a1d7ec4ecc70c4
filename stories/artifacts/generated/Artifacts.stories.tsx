// Generated from examples/artifacts by scripts/codegen.mjs. Do not edit.
import type { Meta, StoryObj } from '@storybook/react-vite';
import ClinicDocument from '../../../examples/artifacts/clinic.json';
import HouseholdBudgetDocument from '../../../examples/artifacts/household-budget.json';
import MarathonTrainingDocument from '../../../examples/artifacts/marathon-training.json';
import OkrDocument from '../../../examples/artifacts/okr.json';
import PipelineDocument from '../../../examples/artifacts/pipeline.json';
import RevenueDocument from '../../../examples/artifacts/revenue.json';
import RoadmapDocument from '../../../examples/artifacts/roadmap.json';
import WeeklyMetricsDocument from '../../../examples/artifacts/weekly-metrics.json';
import type { StorySettings } from '../../support/inDocument.js';
import { opensWithoutIssue, showArtifact } from '../../support/showArtifact.js';

const meta = { title: 'Artifacts', tags: ['!autodocs'], play: opensWithoutIssue } satisfies Meta<StorySettings>;

export default meta;
type Story = StoryObj<StorySettings>;

export const Clinic: Story = {
  name: "Physiotherapy clinic",
  render: showArtifact(ClinicDocument),
};

export const HouseholdBudget: Story = {
  name: "Household budget",
  render: showArtifact(HouseholdBudgetDocument),
};

export const MarathonTraining: Story = {
  name: "Marathon training",
  render: showArtifact(MarathonTrainingDocument),
};

export const Okr: Story = {
  name: "OKR tracker",
  render: showArtifact(OkrDocument),
};

export const Pipeline: Story = {
  name: "Customer pipeline",
  render: showArtifact(PipelineDocument),
};

export const Revenue: Story = {
  name: "Path to $100k MRR",
  render: showArtifact(RevenueDocument),
};

export const Roadmap: Story = {
  name: "Product roadmap",
  render: showArtifact(RoadmapDocument),
};

export const WeeklyMetrics: Story = {
  name: "Weekly metrics",
  render: showArtifact(WeeklyMetricsDocument),
};
