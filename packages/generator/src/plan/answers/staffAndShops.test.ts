import { readData } from '@vitrine/runtime/data';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../generate.js';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';

const staff = `Employee ID,Name,Department,Hire date,Termination date,Salary,Gender,Birth date,Vacation days left
E1,Person 1,Sales,01/15/2020,01/14/2022,"$50,000",Female,03/20/1980,5
E2,Person 2,Sales,02/20/2020,,"$60,000",Male,04/21/1985,21
E3,Person 3,Support,03/25/2021,,"$40,000",Female,05/22/1990,12
E4,Person 4,Support,04/26/2021,,"$70,000",Male,06/23/1970,25
`;
const sales = `Data;Hora;Mesa;Prato;Categoria;Quantidade;Preço;Gorjeta
15/08/2026;11:06;1;Moqueca;Prato;2;R$ 60,00;R$ 5,00
15/08/2026;11:46;2;Suco;Bebida;4;R$ 10,00;R$ 10,00
16/08/2026;20:15;1;Suco;Bebida;1;R$ 10,00;R$ 0,00
17/08/2026;20:30;2;Moqueca;Prato;1;R$ 60,00;R$ 8,00
`;
const spend = `Week,Platform,Spend (USD)
2026-08-03,Meta,10
2026-08-10,Meta,20
2026-08-17,Google,12
2026-08-24,Google,13
2026-08-31,Meta,14
2026-09-07,Google,1
`;
const loans = `借阅编号,书名,读者,读者类型,借出日期,应还日期,归还日期
L1,三体,甲,学生,2026-01-05,2026-02-04,2026-01-15
L2,活着,甲,学生,2026-02-05,2026-03-07,2026-03-27
L3,三体,乙,教师,2026-03-05,2026-04-04,2026-03-25
L4,围城,丙,教师,2026-03-06,2026-04-05,
L5,三体,甲,学生,2026-04-06,2026-05-06,2026-05-01
`;
const bank = `Buchungstag;Empfänger;Buchungstext;Betrag;Saldo
15.01.2026;Laden;Lastschrift;-50,00;950,00
28.01.2026;Firma;Gehalt;1000,00;1950,00
16.02.2026;Laden;Lastschrift;-500,00;1450,00
27.02.2026;Firma;Gehalt;1000,00;2450,00
`;

describe('A80: rates of those who left, and what is named by itself', () => {
  it('A80: shares those who left out of all, under whatever name', async () => {
    expect(await ask(staff, 'turnover rate by department')).toEqual({ Sales: 0.5, Support: 0 });
    expect(await ask(staff, 'Fluktuationsrate je Department')).toEqual({ Sales: 0.5, Support: 0 });
  });

  it('A80: takes who left for nothing else than the end, and births for no beginning', async () => {
    expect(await ask(staff, 'average tenure of people who left in years')).toBeCloseTo(730 / 365.25);
  });

  it('A80: compares the groups of a gap', async () => {
    expect(await ask(staff, 'gender pay gap')).toEqual({ Male: 65_000, Female: 45_000 });
  });
});

describe('A81: sales of a shop that writes pieces and prices', () => {
  it('A81: adds up pieces times their price, and not the tips beside them', async () => {
    expect(await ask(sales, 'faturamento por categoria')).toEqual({ Prato: 180, Bebida: 50 });
    expect(await ask(sales, 'gorjeta por categoria')).toEqual({ Prato: 13, Bebida: 10 });
  });

  it('A81: ranks what is named without which or by', async () => {
    expect(await ask(sales, 'prato mais vendido')).toEqual({ Suco: 5, Moqueca: 3 });
  });

  it('A81: groups by numbered tables, and multiplies nothing by them', async () => {
    expect(await ask(sales, 'ticket médio por mesa')).toEqual({ 1: 65, 2: 50 });
  });

  it('A81: reads hours from times that are texts', async () => {
    expect(await ask(sales, 'faturamento por hora')).toEqual({ '11:00': 160, '20:00': 70 });
  });
});

describe('A82: stretches of time that follow each other', () => {
  it('A82: sets the stretch before beside the last one', async () => {
    const before = { 'Last 2 weeks': 15, '2 weeks before': 25 };
    expect(await ask(spend, 'spend last 2 weeks compared to the 2 weeks before')).toEqual(before);
    expect(await ask(spend, 'spend in the last 2 weeks vs the previous 2 weeks')).toEqual({
      'Last 2 weeks': 15,
      'Previous 2 weeks': 25,
    });
  });

  it('A82: leaves a stretch that is only named again where it is', async () => {
    expect(await ask(spend, 'spend in the last 2 weeks by platform in the last 2 weeks')).toEqual({
      Meta: 14,
      Google: 1,
    });
  });

  it('A82: compares the totals of two that are named', async () => {
    expect(await ask(spend, 'did Meta spend more than Google')).toEqual({ Meta: 44, Google: 26 });
  });

  it('A82: tells a balance at the end of each month, and what is saved of what came in', async () => {
    expect(await ask(bank, 'Saldo am Monatsende')).toEqual({ '2026-01-01': 1950, '2026-02-01': 2450 });
    expect(await ask(bank, 'Sparquote je Monat')).toEqual({ '2026-01-01': 0.95, '2026-02-01': 0.5 });
    expect(await ask(bank, 'Anzahl Lastschriften')).toBe(2);
  });
});

describe('A83: what is lent and comes back', () => {
  it('A83: is overdue as long as it has not come back', async () => {
    expect(await ask(loans, '逾期未还的图书')).toBe(1);
  });

  it('A83: took until it came back, and not until it should', async () => {
    expect(await ask(loans, '平均借阅天数')).toBe((10 + 50 + 20 + 25) / 4);
    expect(await ask(loans, '超过40天才归还的借阅')).toBe(1);
  });

  it('A83: ranks who is counted, and what is most popular', async () => {
    expect(Object.keys((await ask(loans, '借书最多的2位读者')) as object)[0]).toBe('甲');
    expect(Object.entries((await ask(loans, '哪本书最受欢迎')) as object)[0]).toEqual(['三体', 3]);
  });

  it('A83: puts what came into a state along the days on which it did', async () => {
    const visits = `予約番号,予約日,来院日,状態
R1,2026-04-01,2026-05-02,来院
R2,2026-04-02,2026-04-20,来院
R3,2026-04-03,,キャンセル
`;
    expect(await ask(visits, '月ごとの来院数')).toEqual({ '2026-04-01': 1, '2026-05-01': 1 });
  });
});

describe('A84: rates, and denials within a name', () => {
  const teams = ['Sur', 'Norte', 'Este', 'Oeste'];
  const pairs = teams.flatMap((home) => teams.filter((away) => away !== home).map((away) => [home, away]));
  // Every third one is won by the visitors.
  const matches = `Fecha,Local,Visitante,Goles local,Goles visitante
${pairs.map(([home, away], at) => `${at + 13}/01/2026,${home},${away},${at % 3 ? 2 : 0},1`).join('\n')}
`;
  const gifts = `Donateur;Type;Date du don;Montant;Reçu fiscal envoyé
${Array.from({ length: 30 }, (_, at) => `D${at};${at % 3 ? 'Particulier' : 'Entreprise'};15/01/2025;10,00 €;${at % 5 ? 'oui' : 'non'}`).join('\n')}
D1;Particulier;20/10/2026;40,00 €;oui
`;

  /** What a page says that it left out. */
  async function missing(text: string, prompt: string) {
    const { data } = await readData(text, { name: 'table.csv' });
    const { receipts } = await createGenerator().generate(prompt, { data });
    return receipts.filter(({ kind }) => kind === 'missing').map((receipt) => receipt.text);
  }

  it('A84: tells the part of the rows of what each is or is not', async () => {
    expect(await ask(matches, 'porcentaje de victorias locales')).toBeCloseTo(8 / 12);
  });

  it('A84: says where a rate was asked for that the table does not tell', async () => {
    const parts = 'Day,Machine,Scrap\n2026-01-15,Press,10\n2026-01-16,Lathe,5\n';
    expect(await missing(parts, 'scrap rate by machine')).toEqual([
      '"rate" was asked for, and the numbers shown are none',
    ]);
    expect(await missing(matches, 'porcentaje de victorias por equipo')).toEqual([
      '"porcentaje" was asked for, and the numbers shown are none',
    ]);
    expect(await missing(matches, 'victorias por equipo')).toEqual([]);
  });

  it('A84: reads a denial within the name of a column', async () => {
    expect(await ask(gifts, 'reçus fiscaux non envoyés')).toBe(6);
    expect(await ask(gifts, 'reçus fiscaux envoyés')).toBe(25);
  });

  it('A84: takes a column for what it is called before what is a kind of it', async () => {
    expect(await ask(gifts, 'don moyen par type de donateur')).toEqual({
      Particulier: 240 / 21,
      Entreprise: 10,
    });
  });

  it('A84: finds who has given nothing for a year', async () => {
    const asked = await ask(gifts, "donateurs qui n'ont pas donné depuis un an");
    expect(Object.keys(asked as object)).toHaveLength(29);
    expect(Object.keys(asked as object)).not.toContain('D1');
  });
});
