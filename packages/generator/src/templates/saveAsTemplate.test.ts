import { openArtifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { example } from '../refine/cases.testing.js';
import { applyTemplate } from './applyTemplate.js';
import { saveAsTemplate } from './saveAsTemplate.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const pipeline = { ...example('pipeline'), provenance: { prompt: 'secret words' } };

describe('saveAsTemplate', () => {
  it('T8: keeps the page and its rows, as samples, and forgets who made it', () => {
    const template = saveAsTemplate(pipeline, { now, category: 'sales' });
    expect(template).toMatchObject({
      name: 'customer_pipeline',
      title: 'Customer pipeline',
      category: 'sales',
      anchor: '2026-11-01',
    });
    expect(template.keywords).toContain('customer pipeline');
    expect(template.artifact.datasets?.[0]).toMatchObject({
      origin: 'sample',
      rows: pipeline.datasets?.[0]?.rows,
    });
    expect(JSON.stringify(template)).not.toContain('secret');
  });

  it('T8: can be used like any other, months later', () => {
    const { artifact } = applyTemplate(
      saveAsTemplate(pipeline, { now }),
      new Map(),
      Date.parse('2027-01-10T08:00:00Z'),
    );
    expect(openArtifact(artifact).issues).toEqual([]);
    expect(artifact.datasets?.[0]?.rows?.[0]?.['close']).toBe('2027-01-28');
  });

  it('T8: starts empty when the rows should stay behind', () => {
    const template = saveAsTemplate(pipeline, { now, keepData: false });
    expect(
      template.artifact.datasets?.filter(({ query }) => !query).every(({ rows }) => rows?.length === 0),
    ).toBe(true);
    expect(openArtifact(template.artifact).issues).toEqual([]);
  });

  it('T8: takes rows that stand beside the document, as many as fit', () => {
    const artifact = {
      ...pipeline,
      datasets: [
        { name: 'deals', columns: [{ key: 'deal' }], source: { name: 'upload:deals', label: 'deals.csv' } },
      ],
      components: [],
    };
    const rows = Array.from({ length: 6000 }, (_, index) => ({ id: `r${index}`, deal: `Deal ${index}` }));
    const template = saveAsTemplate(artifact, { now, data: [{ name: 'deals', rows }] });
    expect(template.artifact.datasets?.[0]?.rows).toHaveLength(5000);
    expect(template.artifact.datasets?.[0]?.source).toBeUndefined();
  });
});
