/** Tables as people export them: semicolons, decimal commas, currency signs, months as texts. */
export const filialen = `Datum;Filiale;Produkt;Menge;Umsatz;Rabatt
03.01.2026;Köln;Brötchen;1.120;1.234,50 €;5 %
03.01.2026;Bonn;Brötchen;640;702,10 €;0 %
17.01.2026;Köln;Torten;14;489,00 €;2,5 %
17.01.2026;Aachen;Brot;85;391,75 €;0 %
02.02.2026;Köln;Brot;210;934,20 €;5 %
02.02.2026;Bonn;Torten;9;318,60 €;0 %
14.02.2026;Aachen;Brötchen;500;551,00 €;10 %
14.02.2026;Köln;Torten;31;1.102,05 €;2,5 %
28.02.2026;Bonn;Brot;77;340,30 €;0 %
07.03.2026;Köln;Brötchen;1.300;1.430,00 €;5 %
07.03.2026;Aachen;Torten;11;389,40 €;0 %
21.03.2026;Bonn;Brötchen;580;639,90 €;;
`.replace('639,90 €;;', '639,90 €;');
export const commandes = `N° commande;Date de commande;Date de livraison;Client;Ville;Montant TTC;Payé
C-1001;12/03/2026;15/03/2026;Atelier Nord;Lille;1 250,00 €;oui
C-1002;13/03/2026;20/03/2026;Café du Port;Nantes;89,90 €;non
C-1003;28/03/2026;02/04/2026;Librairie Sud;Lyon;412,35 €;oui
C-1004;02/04/2026;07/04/2026;Atelier Nord;Lille;2 310,00 €;oui
C-1005;09/04/2026;;Café du Port;Nantes;120,40 €;non
C-1006;21/04/2026;27/04/2026;Boutique Lac;Lyon;655,00 €;oui
C-1007;05/05/2026;11/05/2026;Librairie Sud;Lyon;98,10 €;non
C-1008;19/05/2026;23/05/2026;Atelier Nord;Lille;1 740,00 €;oui
C-1009;30/05/2026;;Boutique Lac;Lyon;305,25 €;non
`;
export const bank = `Booked,Value date,Payee,Category,Amount,Balance
01/15/2026,01/16/2026,City Power,Utilities,($182.40),"$12,817.60"
01/28/2026,01/28/2026,Harbor Cafe,Sales,"$3,410.00","$16,227.60"
02/03/2026,02/04/2026,Paper Plus,Supplies,($96.15),"$16,131.45"
02/14/2026,02/14/2026,Harbor Cafe,Sales,"$2,980.50","$19,111.95"
02/17/2026,02/18/2026,City Power,Utilities,($201.10),"$18,910.85"
03/02/2026,03/02/2026,Landlord LLC,Rent,"($4,500.00)","$14,410.85"
03/20/2026,03/21/2026,Old Mill Inn,Sales,"$5,125.25","$19,536.10"
03/29/2026,03/30/2026,Paper Plus,Supplies,($310.00),"$19,226.10"
`;
export const visitas = `Mes;Sucursal;Ventas (€);Visitas;Tasa de conversión
ene 2026;Centro;12.400,00;3.100;4,0%
ene 2026;Puerto;8.050,50;2.300;3,5%
feb 2026;Centro;13.020,00;3.150;4,2%
feb 2026;Puerto;7.640,00;2.010;3,8%
mar 2026;Centro;15.210,75;3.420;4,6%
mar 2026;Puerto;9.110,00;2.480;3,9%
`;
export const shifts = `Shift start\tLine\tUnits made\tScrap %\tOperator ID\tDowntime (min)
2026-03-02 06:00\tL1\t420\t1.8%\t10023\t12
2026-03-02 14:00\tL2\t388\t2.6%\t10031\t35
2026-03-03 06:00\tL1\t431\t1.5%\t10023\t0
2026-03-03 14:00\tL2\t402\t2.2%\t10044\t18
2026-03-04 06:00\tL1\t415\t2.0%\t10031\t22
2026-03-04 14:00\tL2\t377\t3.1%\t10044\t41
2026-03-05 06:00\tL1\t440\t1.2%\t10023\t5
`;
export const tickets = `Ticket;Opened on;Team;Priority;Hours to solve;Solved
T1;04/01/2026;Web;high;3,5;yes
T2;06/01/2026;Mobile;low;20,0;yes
T3;19/01/2026;Web;low;11,25;no
T4;02/02/2026;Mobile;high;6,0;yes
T5;05/02/2026;Billing;high;2,0;yes
T6;23/02/2026;Web;high;4,5;no
T7;09/03/2026;Billing;low;15,5;yes
T8;17/03/2026;Mobile;low;9,75;no
`;
export const kosten = `Monat,Abteilung,Kosten in €,Budget in €
Januar 2026,Vertrieb,"12.400,00","12.000,00"
Januar 2026,Technik,"9.800,50","11.000,00"
Februar 2026,Vertrieb,"13.050,00","12.000,00"
Februar 2026,Technik,"10.200,00","11.000,00"
März 2026,Vertrieb,"11.900,25","12.000,00"
März 2026,Technik,"11.750,00","11.000,00"
`;
