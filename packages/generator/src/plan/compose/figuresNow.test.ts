import { createSession } from '@vitrine/runtime';
import { describe, expect, it } from 'vitest';
import { make, now, propsOf } from '../madePages.testing.js';

/** Name, number and target of each card. */
async function cardsOf(prompt: string) {
  const artifact = await make(prompt);
  const session = createSession(artifact, { now: () => now });
  await session.ready;
  const cards = artifact.components
    .filter(({ type }) => type === 'MetricCard')
    .map((node) => {
      const { label, value, target } = session.node(node.id)!.props as Record<string, unknown>;
      return [label, value, target ?? null];
    });
  session.dispose();
  return cards;
}

describe('figures that are told with where they stand', () => {
  it.each([
    [
      'Weekly metrics for our SaaS: signups 240 (target 300), churn 3.1% (target 2.5%), MRR 48k of 60k, NPS 41',
      [
        ['Signups', 240, 300],
        ['Churn', 0.031, 0.025],
        ['MRR', 48000, 60000],
        ['NPS', 41, null],
      ],
    ],
    [
      'Club dashboard: 320 members (goal 400), attendance 72%',
      [
        ['Members', 320, 400],
        ['Attendance', 0.72, null],
      ],
    ],
    [
      'Monthly report: revenue $42k vs target $50k, gross margin 61%',
      [
        ['Revenue', 42000, 50000],
        ['Gross margin', 0.61, null],
      ],
    ],
    [
      'Unser Kennzahlen-Dashboard: Umsatz 48.000 € (Ziel 60.000 €), Kündigungsquote 3,1 % (Ziel 2,5 %)',
      [
        ['Umsatz', 48000, 60000],
        ['Kündigungsquote', 0.031, 0.025],
      ],
    ],
    [
      'Panel de indicadores: altas 240 (objetivo 300), NPS 41',
      [
        ['Altas', 240, 300],
        ['NPS', 41, null],
      ],
    ],
    [
      "Tableau de bord hebdo : inscriptions 240 (objectif 300), taux d'attrition 3,1 %",
      [
        ['Inscriptions', 240, 300],
        ["Taux d'attrition", 0.031, null],
      ],
    ],
    [
      '看板：新增用户 240（目标 300），流失率 3.1%（目标 2.5%）',
      [
        ['新增用户', 240, 300],
        ['流失率', 0.031, 0.025],
      ],
    ],
    [
      '週次ダッシュボード：登録数 240（目標 300）、解約率 3.1%（目標 2.5%）',
      [
        ['登録数', 240, 300],
        ['解約率', 0.031, 0.025],
      ],
    ],
  ])('G135: are cards with their numbers: %s', async (prompt, cards) => {
    expect(await cardsOf(prompt)).toEqual(cards);
  });

  it('G135: make a dashboard of a board, and say what was told', async () => {
    const { components } = await make(
      'KPI board for the clinic: no-show rate 8% (goal 5%), patients seen 412',
    );
    expect(components.map(({ type }) => type)).not.toContain('Kanban');
    const [card] = components;
    expect(propsOf(card!)).toMatchObject({ label: 'No-show rate' });
  });

  it('G135: are no amounts of records', async () => {
    const { datasets = [] } = await make('expense dashboard: rent 1200, food 400, transport 150');
    expect(datasets[0]!.rows!.map((row) => row['amount'])).toEqual([1200, 400, 150]);
  });
});
