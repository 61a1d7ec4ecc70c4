import { describe, expect, it } from 'vitest';
import { firstAnswer as ask } from '../../testing/firstAnswer.js';

const meters = `Read on,Building,Use,Floor area (m²),Electricity (kWh),Cost
2026-01-25,Library,Culture,100,1000,£200.00
2026-02-25,Library,Culture,100,500,£100.00
2026-03-25,Library,Culture,100,500,
2026-01-26,School,Teaching,400,3000,£600.00
2026-02-26,School,Teaching,400,1000,£200.00
2026-03-26,School,Teaching,400,2000,£400.00
`;
const rentals = `Contrato;Tipo de imóvel;Área (m²);Aluguel mensal;Início;Término;Inquilino;Dias em atraso;Mobiliado
C1;Casa;100;R$ 2.000,00;01/01/2021;;Ana;0;Sim
C2;Casa;50;R$ 3.000,00;01/01/2020;01/01/2022;Rui;0;Não
C3;Kitnet;25;R$ 1.000,00;01/06/2023;;Rui;40;Não
C4;Kitnet;25;R$ 1.400,00;01/03/2024;01/03/2025;Bia;5;Sim
`;
const tickets = `订单号,下单日期,演出名称,演出日期,张数,单价,实付金额,购票渠道,订单状态,会员
T1,2026-03-01,雷雨,2026-04-10,2,¥600,"¥1,200",微信,已支付,是
T2,2026年3月5日,雷雨,2026-04-10,4,¥100,¥400,官网,已退票,否
T3,2026-04-02,茶馆,2026-04-12,1,¥300,¥300,微信,已支付,否
T4,2026-04-03,茶馆,2026-04-12,3,¥100,¥300,窗口,未支付,否
`;
const stock = `商品名,倉庫,在庫数,発注点,最終入荷日,仕入先
軍手,東京,5,10,2026-01-10,山田商事
軍手,大阪,50,10,2026-11-10,
滑車,東京,9,10,2026-11-01,山田商事
滑車,大阪,90,10,2026-02-01,北星工業
`;
const tours = `Ruta;Fecha;Zona;Salida;Llegada;Peajes (€)
1;02/03/2026;Norte;07:00;11:30;4,50
2;02/03/2026;Sur;08:00;10:00;
3;03/03/2026;Norte;22:30;02:00;9,00
4;03/03/2026;Sur;9:15;12:15;
`;

describe('A91: what belongs together', () => {
  it('A91: rows that lack one of two numbers are in neither sum', async () => {
    expect(await ask(meters, 'average cost per kWh')).toBeCloseTo(0.2);
  });

  it('A91: what a thing has once counts once, however many rows it has', async () => {
    expect(await ask(meters, 'which building uses the most electricity per square metre?')).toEqual({
      Library: 20,
      School: 15,
    });
    expect(await ask(rentals, 'aluguel por metro quadrado por tipo de imóvel')).toEqual({
      Casa: expect.closeTo(5000 / 150),
      Kitnet: 48,
    });
  });

  it('A91: the last of some rows is that row', async () => {
    expect(await ask(tickets, 'last order of 微信')).toMatchObject([{ 订单号: 'T3' }]);
    expect(await ask(tickets, 'first order of 微信')).toMatchObject([{ 订单号: 'T1' }]);
  });

  it('A91: hours lie between two times of the day, also past midnight', async () => {
    expect(await ask(tours, '¿Cuánto dura de media una ruta por zona?')).toEqual({ Norte: 4, Sur: 2.5 });
    expect(await ask(rentals, 'how long do contracts last on average?')).toBeCloseTo((731 + 365) / 2);
  });

  it('A91: contracts are active that have not ended', async () => {
    expect(await ask(rentals, 'Quantos contratos estão ativos?')).toBe(2);
    expect(Object.keys((await ask(rentals, 'Qual inquilino está conosco há mais tempo?'))!)).toEqual([
      'Ana',
      'Rui',
    ]);
    expect(await ask(rentals, 'furnished vs unfurnished average rent')).toEqual({ false: 2000, true: 1700 });
  });
});

describe('A92: questions in Chinese and Japanese', () => {
  it('A92: a denial before a word, tickets by their number, and states without the word that they came', async () => {
    expect(await ask(tickets, '会员和非会员的平均订单金额')).toEqual({ true: 1200, false: 1000 / 3 });
    expect(await ask(tickets, '每月卖出多少张票')).toEqual({ '2026-03-01': 6, '2026-04-01': 4 });
    expect(await ask(tickets, 'top 1 channels by tickets sold')).toEqual({ 官网: 4 });
    expect(await ask(tickets, '退票率最高的是哪场演出？')).toEqual({ 雷雨: 0.5, 茶馆: 0 });
    expect(await ask(tickets, '单笔超过1000元的订单占比')).toBe(0.25);
  });

  it('A92: limits stand before what is below them, and what has not come for so many days', async () => {
    expect(await ask(stock, '発注点を下回っている商品はどれですか')).toBe(2);
    expect(await ask(stock, '90日以上入荷がない商品は？')).toBe(2);
    expect(await ask(stock, '仕入先が未登録の商品数')).toBe(1);
  });
});
