/** Exports of round 5: a shop, a bank, a form, wide months, other countries' dates and commas. */
export const shop = `Name,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Total,Lineitem quantity,Lineitem name,Lineitem price,Billing Country,Created at
#1041,paid,fulfilled,EUR,58.00,4.90,62.90,2,Linen apron,24.00,DE,2026-03-02 10:14:22 +0100
#1041,,,,,,,1,Tea towel,10.00,,2026-03-02 10:14:22 +0100
#1042,paid,unfulfilled,EUR,48.00,9.90,57.90,2,Linen apron,24.00,FR,2026-03-05 18:40:03 +0100
#1043,refunded,fulfilled,EUR,30.00,4.90,34.90,3,Tea towel,10.00,DE,2026-03-19 08:02:51 +0100
#1044,paid,fulfilled,EUR,112.00,0.00,112.00,3,Linen apron,24.00,NL,2026-04-01 21:33:40 +0200
#1044,,,,,,,1,Oven glove,40.00,,2026-04-01 21:33:40 +0200
#1045,pending,unfulfilled,EUR,40.00,9.90,49.90,1,Oven glove,40.00,FR,2026-04-11 12:10:09 +0200
#1046,paid,unfulfilled,EUR,20.00,4.90,24.90,2,Tea towel,10.00,DE,2026-04-23 16:55:30 +0200
`;
export const konto = `Buchungstag;Wertstellung;Auftraggeber/Empfänger;Verwendungszweck;Kategorie;Betrag;Währung
02.01.2026;02.01.2026;Stadtwerke;Abschlag Strom;Energie;-145,20;EUR
05.01.2026;05.01.2026;Kunde Weber;RE 2026-001;Einnahmen;2.380,00;EUR
15.01.2026;16.01.2026;Hausverwaltung;Miete Werkstatt;Miete;-1.150,00;EUR
03.02.2026;03.02.2026;Stadtwerke;Abschlag Strom;Energie;-145,20;EUR
11.02.2026;12.02.2026;Kunde Lang;RE 2026-002;Einnahmen;4.105,50;EUR
16.02.2026;16.02.2026;Hausverwaltung;Miete Werkstatt;Miete;-1.150,00;EUR
20.02.2026;20.02.2026;Holzhandel;Eiche;Material;-893,45;EUR
02.03.2026;02.03.2026;Kunde Weber;RE 2026-003;Einnahmen;1.190,00;EUR
16.03.2026;16.03.2026;Hausverwaltung;Miete Werkstatt;Miete;-1.150,00;EUR
27.03.2026;28.03.2026;Holzhandel;Buche;Material;-412,00;EUR
`;
export const survey = `Timestamp,Which branch did you visit?,How satisfied were you with your visit?,Would you recommend us?,Anything else?
11/3/2026 9:14:05,Northgate,5,Yes,
11/3/2026 11:40:51,Northgate,4,Yes,Friendly staff
11/4/2026 16:02:13,Canal Street,2,No,"Long queue, cold coffee"
11/6/2026 8:55:47,Canal Street,4,Maybe,
11/6/2026 13:21:30,Northgate,3,Maybe,
11/9/2026 10:00:12,Station,5,Yes,Great
11/10/2026 17:45:09,Canal Street,3,No,
11/12/2026 12:12:12,Station,4,Yes,
`;
export const wide = `Product,Jan 2026,Feb 2026,Mar 2026,Apr 2026
Starter kit,"1,200","1,340","1,280","1,510"
Refill pack,860,905,990,1020
Gift card,310,280,450,205
`;
export const facturas = `Factura;Fecha;Vencimiento;Cliente;Total;Estado
F-201;05/02/2026;07/03/2026;Bodegas Luna;1.210,00 €;Cobrada
F-202;12/02/2026;14/03/2026;Hotel Mirador;3.630,50 €;Pendiente
F-203;26/02/2026;28/03/2026;Bodegas Luna;847,00 €;Pendiente
F-204;03/03/2026;02/04/2026;Taller Ríos;302,50 €;Cobrada
F-205;18/03/2026;17/04/2026;Hotel Mirador;1.452,00 €;Pendiente
F-206;30/03/2026;29/04/2026;Taller Ríos;605,25 €;Pendiente
`;
export const uriage = `日付,店舗,商品,数量,売上(円)
2026/04/01,渋谷店,コーヒー豆,12,"¥21,600"
2026/04/03,梅田店,コーヒー豆,7,"¥12,600"
2026/04/18,渋谷店,ドリッパー,3,"¥9,900"
2026/05/02,梅田店,ドリッパー,5,"¥16,500"
2026/05/15,渋谷店,コーヒー豆,20,"¥36,000"
2026/05/30,天神店,コーヒー豆,4,"¥7,200"
2026/06/07,天神店,ドリッパー,2,"¥6,600"
2026/06/21,梅田店,コーヒー豆,15,"¥27,000"
`;
export const arrets = `Date;Machine;Cause;Durée d'arrêt (min);Équipe
03/03/2026;Presse 1;Panne électrique;42;Matin
04/03/2026;Presse 2;Changement d'outil;18;Soir
04/03/2026;Presse 1;Bourrage;9,5;Matin
09/03/2026;Presse 2;Panne électrique;65;Nuit
11/03/2026;Presse 1;Changement d'outil;22;Matin
12/03/2026;Presse 3;Bourrage;12,5;Soir
16/03/2026;Presse 3;Bourrage;7;Nuit
`;
export const staff = `Employee ID,Name,Department,Start date,Salary,Full time
1001,A. Ortiz,Sales,03/14/2022,"$62,000",TRUE
1002,B. Novak,Engineering,07/01/2024,"$118,500",TRUE
1003,C. Lindqvist,Engineering,01/20/2025,"$104,000",TRUE
1004,D. Okafor,Support,02/03/2025,"$47,250",FALSE
1005,E. Tanaka,Sales,09/22/2025,"$58,900",TRUE
1006,F. Moreau,Support,11/10/2025,"$51,000",TRUE
1007,G. Haas,Engineering,04/06/2026,"$96,300",FALSE
`;
export const rents = `Unit,Tenant,Rent due,Amount received,Received on
1A,Carver,"£1,150.00","£1,150.00",01/10/2026
1B,Osei,£980.00,£600.00,03/10/2026
2A,Lowe,"£1,240.00","£1,240.00",01/10/2026
2B,Marsh,"£1,020.00",£0.00,
3A,Quill,£890.00,£890.00,05/10/2026
`;
export const wasser = `Probe\tStelle\tEntnahme am\tNitrat (mg/l)\tpH
P-01\tBrunnen Nord\t04.05.2026\t38,5\t7,2
P-02\tBrunnen Nord\t11.05.2026\t41,0\t7,1
P-03\tBach\t04.05.2026\t12,25\t7,8
P-04\tBach\t11.05.2026\tn.b.\t7,9
P-05\tBrunnen Süd\t04.05.2026\t55,5\t6,9
P-06\tBrunnen Süd\t11.05.2026\t52,0\t7,0
P-07\tBach\t18.05.2026\t14,75\t7,7
`;
