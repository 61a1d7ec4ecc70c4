import { createSession } from '@vitrine/runtime';
import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');

type Rows = readonly Record<string, unknown>[];

/** What the cards and charts of a page show: a number, or pairs of group and number. */
async function ask(file: string, text: string, prompt: string) {
  const { data } = await readData(text, { name: file });
  const { artifact, receipts } = await createGenerator().generate(prompt, { data, now, id: 'page' });
  const session = createSession(artifact!, { data, now: () => now });
  await session.ready;
  const shown = artifact!.components
    .filter(({ type }) => type === 'MetricCard' || type === 'Chart')
    .map(({ id, props }) => {
      const { value, data: rows } = (session.node(id)?.props ?? {}) as {
        value?: unknown;
        data?: { rows: Rows };
      };
      const {
        x = '',
        y = [],
        title,
        label,
      } = props as {
        x?: string;
        y?: { key: string }[];
        title?: string;
        label?: string;
      };
      const list: Rows = rows === undefined ? [] : Array.isArray(rows) ? rows : rows.rows;
      return { title: title ?? label, value, pairs: list.map((row) => [row[x], row[y[0]?.key ?? '']]) };
    });
  session.dispose();
  return { shown, first: shown[0], missing: receipts.filter(({ kind }) => kind === 'missing') };
}

const orders = `Order ID,Date,Customer,Payment,Product,Qty,Line Total
#1,2026-01-03,Ann,Card,Lamp,1,$30.00
#1,2026-01-03,Ann,Card,Rug,2,$70.00
#2,2026-01-09,Ben,Cash,Lamp,1,$20.00
#3,2026-02-04,Ann,Card,Lamp,3,$90.00
#3,2026-02-04,Ann,Card,Vase,1,$10.00
#4,2026-02-11,Cleo,Cash,Rug,1,$40.00`;
const askOrders = (prompt: string) => ask('orders.csv', orders, prompt);

const household = `Fecha;Concepto;Categoría;Importe;Quién
01/01/2026;Nómina;Ingresos;2.000,00;Marta
05/01/2026;Alquiler;Vivienda;-800,00;Marta
09/01/2026;Cine;Ocio;-40,00;Javier
01/02/2026;Nómina;Ingresos;2.000,00;Marta
07/02/2026;Mercado;Comida;-300,00;Javier
08/02/2026;Bar;Ocio;-60,00;Javier
12/02/2026;Luz;Vivienda;-90,00;Marta`;
const askHousehold = (prompt: string) => ask('hogar.csv', household, prompt);

const league = `Rodada;Data;Mandante;Gols mandante;Gols visitante;Visitante;Público
1;07/03/2026;Aurora;2;1;Brisa;900
1;08/03/2026;Cais;0;0;Dunas;700
2;14/03/2026;Brisa;3;1;Cais;800
2;15/03/2026;Dunas;0;2;Aurora;650`;
const askLeague = (prompt: string) => {
  const [head, ...rows] = league.split('\n');
  return ask('partidas.csv', [head, ...rows, ...rows, ...rows].join('\n'), prompt);
};

const lab = `样品编号,采样日期,采样点,检测项目,结果,单位,限值
S1,2026-01-06,东湖,铅,6.0,µg/L,10
S2,2026-01-09,东湖,pH,7.5,,8.5
S3,2026-02-06,西山,铅,12.0,µg/L,10
S4,2026-02-09,东湖,pH,8.9,,8.5
S5,2026-03-06,东湖,铅,4.0,µg/L,10
S6,2026-03-09,东湖,硝酸盐,20,mg/L,50`;
const askLab = (prompt: string) => ask('水质.csv', lab, prompt);

const incidents = `id,opened_at,resolved_at,service,cause,customers
I-1,2026-05-02T09:00:00Z,2026-05-02T10:00:00Z,search,deploy,90
I-2,2026-05-09T09:00:00Z,2026-05-09T14:00:00Z,auth,capacity,10
I-3,2026-06-02T09:00:00Z,2026-06-02T12:00:00Z,search,deploy,40
I-4,2026-06-12T09:00:00Z,2026-06-12T10:00:00Z,auth,deploy,20
I-5,2026-06-20T09:00:00Z,2026-06-20T11:00:00Z,search,config,30`;
const askIncidents = (prompt: string) => ask('incidents.csv', incidents, prompt);

const tickets = `Chamado|Aberto em|Resolvido em|Prioridade|Agente|Satisfação (1-5)
#1|02/03/2026|05/03/2026|Média|Bia|5
#2|04/03/2026|09/03/2026|Alta|Caio|2
#3|09/03/2026||Alta|Bia|3
#4|12/03/2026|13/03/2026|Média|Caio|2`;

describe('questions over everyday files', () => {
  it('A34: takes an order whose lines repeat what is of the whole for one, with the sum of its lines', async () => {
    expect((await askOrders('how many orders?')).first?.value).toBe(4);
    expect((await askOrders('average order value')).first?.value).toBe(65);
    expect((await askOrders('items per order by payment')).first?.pairs).toEqual([
      ['Card', 3.5],
      ['Cash', 1],
    ]);
    expect((await askOrders('which customers ordered at least 2 times?')).first?.pairs).toEqual([['Ann', 2]]);
    expect((await askOrders('')).first?.value).toBe(4);
  });

  it('A22: knows what was spent and saved of amounts without a currency', async () => {
    expect((await askHousehold('¿cuánto gastamos por categoría en febrero?')).first?.pairs).toEqual([
      ['Comida', 300],
      ['Vivienda', 90],
      ['Ocio', 60],
    ]);
    expect((await askHousehold('¿en qué gasta más Javier?')).first?.pairs[0]).toEqual(['Comida', 300]);
    const { pairs } = (await askHousehold('tasa de ahorro por mes')).first!;
    expect(pairs.map(([, rate]) => rate)).toEqual([0.58, 0.775]);
  });

  it('A43: knows home and away in Portuguese, and who is a team', async () => {
    const { pairs } = (await askLeague('Quantos gols cada time marcou?')).first!;
    expect(pairs.slice(0, 2)).toEqual([
      ['Aurora', 12],
      ['Brisa', 12],
    ]);
    expect((await askLeague('quantas partidas terminaram empatadas?')).first?.value).toBe(3);
    expect((await askLeague('gols por rodada')).first?.pairs).toEqual([
      [1, 9],
      [2, 18],
    ]);
  });

  it('A50: shows how the teams of a league stand', async () => {
    const { shown } = await askLeague('');
    expect(shown.map(({ value }) => value).slice(0, 3)).toEqual([12, 27, 2.25]);
    expect(shown.find(({ title }) => title === 'Pontos por time')?.pairs[0]).toEqual(['Aurora', 18]);
    expect(shown.some(({ title }) => title === 'Gols no total por rodada')).toBe(true);
  });

  it('A48: averages the results of one thing, and counts what is above its limit', async () => {
    expect((await askLab('每个采样点铅的平均值')).first?.pairs).toEqual([
      ['西山', 12],
      ['东湖', 5],
    ]);
    expect((await askLab('pH by month')).first?.pairs.map(([, ph]) => ph)).toEqual([7.5, 8.9]);
    const { pairs } = (await askLab('各检测项目的超标率')).first!;
    expect(pairs.map(([thing, rate]) => [thing, Number(rate).toFixed(2)])).toEqual([
      ['pH', '0.50'],
      ['铅', '0.33'],
      ['硝酸盐', '0.00'],
    ]);
  });

  it('A49: tells what took longest by its days, and groups by what stands behind a comma', async () => {
    const { first } = await askIncidents('which service had the most deploy incidents?');
    expect(first?.pairs).toEqual([
      ['search', 2],
      ['auth', 1],
    ]);
    expect((await askIncidents('longest incident')).first?.value).toBe(5);
    expect((await askIncidents('which service takes longest to resolve?')).first?.pairs[0]).toEqual([
      'auth',
      3,
    ]);
    const { shown } = await askIncidents('how long did incidents of search last on average, per month?');
    expect(shown).toHaveLength(1);
    expect(shown[0]?.pairs.map(([, hours]) => hours)).toEqual([1, 2.5]);
  });

  it('A49: shows the months themselves beside the change that is asked for too', async () => {
    const { shown } = await askHousehold('gastos por mes y variación respecto al mes anterior');
    expect(shown.map(({ pairs }) => pairs.map(([, number]) => number))).toEqual([
      [840, 450],
      [null, 450 / 840 - 1],
    ]);
  });

  it('A13: computes what share of each group is in a state that something caused', async () => {
    const { first, missing } = await askIncidents('share of incidents caused by deploys per service');
    expect(first?.pairs.map(([service, share]) => [service, Number(share).toFixed(2)])).toEqual([
      ['search', '0.67'],
      ['auth', '0.50'],
    ]);
    expect(missing).toEqual([]);
  });

  it('A42: means the mark of one subject where it is named, and the average of each pupil per class', async () => {
    const marks = `Élève,Classe,Maths,Anglais,Absences
Ana,A,"12,5","9,0",4
Luc,A,"8,0",,0
Zoé,B,"15,0","11,5",1`;
    expect((await ask('notes.csv', marks, 'élèves sans note en anglais')).first?.value).toBe(1);
    const perStudent = await ask('notes.csv', marks, 'which class has the most absences per student?');
    expect(perStudent.first?.pairs).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
    const { first } = await ask(
      'notes.csv',
      marks,
      "combien d'élèves ont moins de 10 en maths, par classe ?",
    );
    expect(first?.pairs).toEqual([['A', 1]]);
  });

  it('A39: says by how much a plan was exceeded where something came of it', async () => {
    const site = `Trade,Contractor,Budget,Actual
Steel,Brennan,£100,£150
Roof,Oakfield,£200,£210
Paint,Oakfield,£900,`;
    const { first } = await ask('site.csv', site, 'which contractor is most over budget?');
    expect(first?.pairs).toEqual([
      ['Brennan', 50],
      ['Oakfield', 10],
    ]);
  });

  it('A46: takes a word for how many were open now, and not for the day on which they were opened', async () => {
    const { first } = await ask('chamados.csv', tickets, 'quantos chamados estão abertos?');
    expect(first?.value).toBe(1);
  });

  it('A24: reads how a number is reduced before a state of the same name', async () => {
    const { first } = await ask('chamados.csv', tickets, 'satisfação média por agente');
    expect(first?.pairs).toEqual([
      ['Bia', 4],
      ['Caio', 2],
    ]);
    const energy = `Date;Énergie;Consommation
13/01/2026;Électricité;10
13/01/2026;Gaz;90
14/02/2026;Électricité;20
14/02/2026;Gaz;80`;
    const used = await ask('energie.csv', energy, "consommation d'électricité par mois");
    expect(used.first?.pairs.map(([, number]) => number)).toEqual([10, 20]);
  });

  it('A38: knows what is not back yet, and what came back late, in Japanese', async () => {
    const loans = `貸出番号,貸出日,返却日,返却期限,書名
L1,2026-04-01,2026-04-06,2026-04-15,海辺の町
L2,2026-04-02,2026-04-26,2026-04-16,星の地図
L3,2026-04-03,2026-04-20,2026-04-17,海辺の町
L4,2026-04-04,,2026-04-18,雪の道`;
    expect((await ask('貸出.csv', loans, 'まだ返却されていない本は何冊？')).first?.value).toBe(1);
    expect((await ask('貸出.csv', loans, '延滞した貸出の割合は？')).first?.value).toBe(0.5);
  });

  it('A45: fills a class with those who booked it, and misses those who stayed away', async () => {
    const classes = `Class,Instructor,Capacity,Booked,Attended
Yoga,Mara,20,10,9
Spin,Joe,10,8,4
Yoga,Joe,20,18,17`;
    expect((await ask('classes.csv', classes, 'fill rate by class')).first?.pairs).toEqual([
      ['Spin', 0.8],
      ['Yoga', 0.7],
    ]);
    const { first } = await ask('classes.csv', classes, 'which instructor has the most no-shows?');
    expect(first?.pairs).toEqual([
      ['Joe', 5],
      ['Mara', 1],
    ]);
  });

  it('A46: counts churn along the days on which it came', async () => {
    const accounts = `account,started,cancelled
a,2026-01-03,2026-03-04
b,2026-01-09,2026-03-11
c,2026-02-01,2026-04-02
d,2026-02-11,`;
    const { first } = await ask('subs.csv', accounts, 'churn by month');
    expect(first?.pairs.map(([, count]) => count)).toEqual([2, 1]);
  });
});
