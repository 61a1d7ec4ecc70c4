import { describe, expect, it } from 'vitest';
import { labelsOf, make, propsOf, titlesOf } from '../madePages.testing.js';

describe('what a trade keeps, where more is said than its name', () => {
  it.each([
    ['gym dashboard with members by plan and upcoming renewals', 'Monthly fee: number'],
    ['We run a library. I need a dashboard with overdue loans and loans per month', 'Due: date'],
    ['Praxisübersicht mit Terminen pro Woche', 'Anlass: select'],
    ['tablero de un gimnasio con socios por tarifa y renovaciones próximas', 'Cuota mensual: number'],
  ])('G49: is the material of the parts: %s', async (prompt, column) => {
    expect(labelsOf(await make(prompt))).toContain(column);
  });

  it('G49: gives way to the columns that are named', async () => {
    expect(labelsOf(await make('gym member list with name, phone and birthday'))).toEqual([
      'Name: text',
      'Phone: text',
      'Birthday: date',
    ]);
  });

  it('G49: is none of the trade where a part of the page has its name', async () => {
    expect(labelsOf(await make('orders with a bar chart of orders by status'))).toContain('Company: text');
  });

  it.each([
    ['Bookings for my hair salon', 'Bookings', 'Stylist: person'],
    ['Customers of my gym', 'Customers', 'Monthly fee: number'],
    ['Clientes de mi gimnasio', 'Clientes', 'Cuota mensual: number'],
  ])('G70: is kept under the word of the person: %s', async (prompt, title, column) => {
    const artifact = await make(prompt);
    expect(artifact.datasets![0]!.title).toBe(title);
    expect(labelsOf(artifact)).toContain(column);
  });

  it('G70: has one amount of money, also where what comes in is asked for', async () => {
    const labels = labelsOf(
      await make(
        'We are a dental clinic and want a dashboard of appointments, cancellations and revenue per dentist',
      ),
    );
    expect(labels).toContain('Fee: number');
    expect(labels).not.toContain('Revenue: number');
  });

  it('G70: is looked at under the word for what comes in, and by no month where it lies in a few days', async () => {
    const titles = titlesOf(
      await make('I run a small dog grooming salon and want to see bookings, no-shows and revenue'),
    );
    expect(titles).toEqual(expect.arrayContaining(['Total revenue', 'Revenue by service']));
    expect(titles.join()).not.toMatch(/month/u);
  });

  it('G49: lies over months where it is seen over time', async () => {
    const { components, datasets } = await make('dental practice dashboard with appointments per month');
    const chart = components.find(({ type }) => type === 'Chart')!;
    const { key } = (propsOf(chart).data as { groupBy: { key: string }[] }).groupBy[0]!;
    const months = datasets![0]!.rows!.map((row) => String(row[key]).slice(0, 7));
    expect(new Set(months).size).toBeGreaterThan(4);
  });
});
