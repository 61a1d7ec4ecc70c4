import { createSession } from '@vitrine/runtime';
import type { Node } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');

async function open(prompt: string) {
  const { artifact, issues, receipts } = await createGenerator().generate(prompt, { now, id: 'path' });
  expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  const session = createSession(artifact!, { now: () => now });
  return { artifact: artifact!, receipts, session };
}

interface Rule {
  readonly when: string;
  readonly label: string;
}

const daysTo = (day: string): number => (Date.parse(day) - Date.parse('2026-11-21')) / 86_400_000;

describe('a sentence that says what to reach', () => {
  it.each([
    ['We are saving 12,000 for a kitchen by June 2027, 3,400 so far', 12_000, 3400, '2027-06-30'],
    ["I want to read 50 books by December 2027, I've read 12", 50, 12, '2027-12-31'],
    ['raise €40,000 for the school roof by 1 June 2027, 12,500 raised so far', 40_000, 12_500, '2027-06-01'],
    ['reach 95% on-time delivery by March, now 88%', 0.95, 0.88, '2027-03-31'],
    ['we want 500 customers by end of 2027, currently 320', 500, 320, '2027-12-31'],
    ['Wir sparen 12.000 € für eine Küche bis Juni 2027, aktuell 3.400 €', 12_000, 3400, '2027-06-30'],
    ['Quiero ahorrar 6000 euros antes de diciembre de 2027, llevo 1500', 6000, 1500, '2027-12-31'],
    ["Je veux lire 40 livres cette année, j'en ai lu 25", 40, 25, '2026-12-31'],
    ['Queremos plantar 500 árvores até junho de 2027, já plantamos 120', 500, 120, '2027-06-30'],
    ['今年100冊読みたい、今は62冊', 100, 62, '2026-12-31'],
    ['我想在2027年6月前存5万元,现在有1.2万元', 50_000, 12_000, '2027-06-30'],
    ['目前42名会员，2027年6月前会员达到60人', 60, 42, '2027-06-30'],
  ])('G16: becomes a path with its numbers: %s', async (prompt, target, current, deadline) => {
    const { session } = await open(prompt);
    expect(session.output('numbers', 'target')).toBe(target);
    expect(session.output('numbers', 'current')).toBe(current);
    expect(session.output('numbers', 'deadline')).toBe(deadline);
    expect(session.output('gap')).toBeCloseTo(target - current, 9);
  });

  it('G16: counts weeks where less than ten are left', async () => {
    const { session } = await open('get 3 quotes for the roof by Friday');
    expect(session.output('numbers', 'deadline')).toBe('2026-11-27');
    expect(session.output('weeks_left')).toBeCloseTo(6 / 7, 9);
  });

  it.each([
    [
      'read 50 books this year, I have read 12',
      'week',
      ['2026-11-21', '2026-11-28'],
      ['2026-12-26', '2026-12-31'],
    ],
    [
      'raise 9,000 by June 2027, 1,000 raised so far',
      'month',
      ['2026-11-01', '2026-12-01'],
      ['2027-05-01', '2027-06-01'],
    ],
    [
      'save 90,000 by June 2034, 10,000 saved so far',
      'month',
      ['2026-11-01', '2027-02-01'],
      ['2034-05-01', '2034-06-01'],
    ],
  ])('G16: has steps to its last day, as many as can be read: %s', async (prompt, unit, first, last) => {
    const { artifact } = await open(prompt);
    const rows = artifact.datasets?.find(({ name }) => name === 'milestones')?.rows ?? [];
    const days = rows.map((row) => row[unit]);
    const shares = rows.map((row) => Number(row['share']));
    expect(days.slice(0, 2)).toEqual(first);
    expect(days.slice(-2)).toEqual(last);
    expect(days.length).toBeLessThan(40);
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => a - b));
  });

  it.each([
    'We sell candles at two markets and want to see revenue this month',
    'Board for 40 machines with stages: Idle, Running, Broken by March',
    'a table of 12 rooms and a form to book until Friday',
  ])('G16: other sentences with numbers and days stay what they are: %s', async (prompt) => {
    const { artifact } = await open(prompt);
    expect(artifact.components.map(({ id }) => id)).not.toContain('path');
  });

  it('G16: a share is no amount of a template, and another figure not its own', async () => {
    for (const prompt of [
      'get customer churn from 6% to 3% by June',
      'grow revenue from 42k to 100k by December 2027',
    ]) {
      const { artifact } = await open(prompt);
      expect(artifact.components.map(({ id }) => id)).toContain('path');
    }
  });
});

describe('the pace of a path', () => {
  it('G17: sums take the same amount each month', async () => {
    const { session } = await open('We are saving 12,000 for a kitchen by June 2027, 3,400 so far');
    const months = daysTo('2027-06-30') / 30.4375;
    expect(session.output('required')).toBeCloseTo(8600 / months, 6);
  });

  it('G17: figures that come again each month grow by the same share', async () => {
    const { session } = await open('grow our newsletter from 2,000 to 5,000 subscribers by June 2027');
    const months = daysTo('2027-06-30') / 30.4375;
    expect(session.output('required')).toBeCloseTo(2.5 ** (1 / months) - 1, 9);
  });

  it('G17: what should fall is done by the share of the way down', async () => {
    const { session } = await open('lose weight from 92 kg to 80 kg by May 2027');
    expect(session.output('progress')).toBe(0);
    expect(session.output('required')).toBeLessThan(0);
  });

  it('G17: the latest value entered is judged against its milestone', async () => {
    const { artifact } = await open('We are saving 12,000 for a kitchen by June 2027, 3,400 so far');
    const rules = artifact.components.find(({ id }) => id === 'check')?.props['rules'] as readonly Rule[];
    const session = createSession(
      {
        ...artifact,
        components: [
          ...artifact.components,
          ...rules.map(({ when }, index): Node => ({
            id: `rule${index}`,
            type: 'MetricCard',
            props: { label: '', value: { formula: `if(${when}, 1, 0)` } },
          })),
        ],
      },
      { now: () => now },
    );
    const status = () => rules.find((_, index) => session.output(`rule${index}`) === 1)?.label;
    expect(status()).toBe('First milestone ahead');
    // The first of seven milestones is at 3,400 + 8,600 / 7.
    for (const [actual, label] of [
      [4700, 'On course'],
      [4300, 'Slightly behind'],
      [3600, 'Far behind'],
    ] as const) {
      session.change({ op: 'row.set', dataset: 'milestones', row: 'm1', values: { actual } });
      expect(status()).toBe(label);
    }
  });

  it.each([
    [
      'Track our fundraising: goal $250,000 by 30 June 2027, $96,400 raised so far, major gifts, events and grants as the sources',
      [96_400, 250_000],
      'Major gifts, events and grants as the sources.',
    ],
    [
      'Membership drive: goal 500 members by 1 May, 320 so far, channels flyers, events and referrals',
      [320, 500],
      'Channels flyers, events and referrals.',
    ],
    [
      'Campanha: meta de R$ 50.000 até 30 de junho, já temos R$ 12.000, doações, eventos e editais',
      [12_000, 50_000],
      'Doações, eventos e editais.',
    ],
    [
      '募捐活动：目标50万元，截至6月30日，目前已筹12万元，来源包括大额捐赠、活动和资助',
      [120_000, 500_000],
      '来源包括大额捐赠、活动和资助。',
    ],
  ])('G112: what an aim is made of is told, and is no table: %s', async (prompt, [current, target], told) => {
    const { artifact, session } = await open(prompt);
    const bar = artifact.components.find(({ type }) => type === 'ProgressBar')!;
    expect(session.node(bar.id!)!.props).toMatchObject({ value: current, max: target });
    expect(artifact.description).toBe(told);
    expect(artifact.datasets?.map(({ name }) => name)).toEqual(['milestones', 'entered']);
  });

  it('G112: keeps tables that are asked for beside an aim', async () => {
    const { artifact } = await open(
      'Fundraising: goal $5,000 by June, $1,200 so far, a table of donors and a table of events',
    );
    expect(artifact.components.filter(({ type }) => type === 'Table').length).toBeGreaterThan(1);
  });
});
