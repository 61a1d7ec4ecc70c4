/** Exports of round 6. */
export const payments = `id,Description,Created (UTC),Amount,Fee,Net,Currency,Status
ch_01,Pro plan,2026-01-04 09:12,49.00,1.72,47.28,usd,Paid
ch_02,Team plan,2026-01-19 14:40,199.00,6.07,192.93,usd,Paid
ch_03,Pro plan,2026-01-27 22:05,49.00,0.00,0.00,usd,Failed
ch_04,Pro plan,2026-02-04 09:13,49.00,1.72,47.28,usd,Paid
ch_05,Team plan,2026-02-19 14:41,199.00,6.07,192.93,usd,Refunded
ch_06,Add-on,2026-02-21 08:30,15.00,0.74,14.26,usd,Paid
ch_07,Pro plan,2026-03-04 09:11,49.00,0.00,0.00,usd,Failed
ch_08,Team plan,2026-03-19 14:44,199.00,6.07,192.93,usd,Paid
ch_09,Team plan,2026-03-30 17:02,199.00,6.07,192.93,usd,Paid
`;
export const offerten = `Datum;Kunde;Betrag CHF;Status
07.01.2026;Garage Berg;4'850.00;offen
15.01.2026;Hotel Krone;12'300.50;angenommen
03.02.2026;Garage Berg;1'990.00;angenommen
24.02.2026;Stiftung Tal;8'420.25;abgelehnt
10.03.2026;Hotel Krone;2'780.00;offen
18.03.2026;Stiftung Tal;15'600.00;angenommen
`;
export const vendas = `Data;Loja;Vendedora;Valor (R$);Forma de pagamento
02/05/2026;Centro;Lívia;R$ 1.249,90;Pix
02/05/2026;Praia;Rosa;R$ 319,00;Cartão
09/05/2026;Centro;Lívia;R$ 84,50;Dinheiro
16/05/2026;Praia;Rosa;R$ 2.075,35;Pix
23/05/2026;Centro;Inês;R$ 640,00;Cartão
06/06/2026;Praia;Inês;R$ 98,70;Pix
13/06/2026;Centro;Lívia;R$ 1.510,00;Cartão
`;
export const kostenstellen = `Kostenstelle;Jan 2026;Feb 2026;Mär 2026;Apr 2026
Vertrieb;12.400,00;11.950,50;13.200,00;12.080,00
Lager;7.310,25;7.455,00;7.120,00;7.990,75
Verwaltung;4.020,00;4.020,00;4.180,00;4.020,00
`;
export const dingdan = `订单日期,城市,品类,数量,金额
2026-03-05,上海,茶叶,12,1560
2026-03-11,成都,咖啡,30,2400
2026-03-28,上海,咖啡,18,1440
2026-04-02,广州,茶叶,7,910
2026-04-15,成都,茶叶,9,1170
2026-04-29,上海,茶叶,21,2730
2026-05-08,广州,咖啡,16,1280
`;
export const marks = `Student;Class;Maths;English;Science
Ada;7a;1,7;2,3;2,0
Ben;7a;3,0;2,0;2,7
Cleo;7b;2,3;1,3;1,7
Dan;7b;4,0;3,3;3,7
Eve;7b;1,0;2,7;1,3
Finn;7a;2,7;;3,0
`;
export const clinic = `appointment_id,booked_for,doctor,reason,status,wait_minutes
501,2026-09-01 09:00,Dr. Amin,Check-up,completed,12
502,2026-09-01 09:30,Dr. Amin,Vaccination,no-show,
503,2026-09-01 10:00,Dr. Berg,Check-up,completed,25
504,2026-09-02 09:00,Dr. Berg,Follow-up,cancelled,
505,2026-09-02 11:00,Dr. Amin,Follow-up,completed,8
506,2026-09-03 09:00,Dr. Berg,Vaccination,no-show,
507,2026-09-03 09:30,Dr. Berg,Check-up,no-show,
508,2026-09-04 10:00,Dr. Amin,Check-up,completed,17
509,2026-09-07 09:00,Dr. Berg,Follow-up,completed,31
`;
export const stock = `SKU\tItem\tSupplier\tOn hand\tUnit cost\tReorder at
A-100\tHex bolt M8\tNordfast\t1,200\t$0.14\t500
A-101\tHex bolt M10\tNordfast\t340\t$0.22\t400
B-220\tDoor hinge\tHale & Co\t75\t$4.80\t60
B-221\tDrawer slide\tHale & Co\t18\t$11.25\t40
C-310\tWood glue 1 l\tCasco\t26\t$7.90\t30
`;
export const times = `Date,Person,Client,Task,Hours,Billable
03/30/2026,Mara,Acorn,Design,6.5,yes
04/01/2026,Mara,Acorn,Design,7,yes
04/02/2026,Joel,Birch,Review,3.25,no
04/08/2026,Joel,Birch,Build,8,yes
04/17/2026,Mara,Cedar,Workshop,5.5,yes
04/21/2026,Joel,Acorn,Build,4,no
04/28/2026,Mara,Birch,Build,2.75,yes
05/04/2026,Joel,Cedar,Build,8,yes
`;
export const dons = `Date du don;Donateur;Campagne;Montant;Reçu fiscal
04/01/2026;D. Perrin;Hiver;50,00 €;envoyé
09/01/2026;S. Aubry;Hiver;1 200,00 €;envoyé
17/02/2026;L. Noël;École;75,50 €;en attente
22/02/2026;D. Perrin;École;50,00 €;envoyé
11/03/2026;M. Lacroix;École;300,00 €;en attente
30/03/2026;S. Aubry;Forêt;450,00 €;en attente
`;
export const ads = `Day,Campaign,Impressions,Clicks,Conversions,Spend (EUR)
2026-06-01,Brand,"12,400",310,22,"180.50"
2026-06-01,Retargeting,"5,100",96,9,"75.20"
2026-06-02,Brand,"11,950",288,18,"176.10"
2026-06-02,Lookalike,"20,300",402,12,"240.00"
2026-06-03,Retargeting,"4,870",101,11,"71.80"
2026-06-03,Lookalike,"19,640",377,9,"233.40"
`;
