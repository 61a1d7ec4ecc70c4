/** Files of round 7: visits of a physiotherapist, sensor readings of a greenhouse, hours of an agency in German. */
export const visits = `Visit ID,Date,Therapist,Treatment,Status,Minutes,Fee,Rating
V-1,2026-07-01,Anna,Massage,Completed,30,45.00,5
V-2,2026-07-03,Ben,Exercise,Completed,45,60.00,4
V-3,2026-07-08,Anna,Massage,No-show,,0.00,
V-4,2026-07-21,Chris,Assessment,Completed,60,90.00,5
V-5,2026-08-04,Ben,Exercise,Completed,45,60.00,3
V-6,2026-08-05,Anna,Assessment,Cancelled,,0.00,
V-7,2026-08-12,Anna,Massage,Completed,30,45.00,4
V-8,2026-08-26,Chris,Massage,Completed,30,45.00,
V-9,2026-09-02,Ben,Exercise,No-show,,0.00,
V-10,2026-09-03,Chris,Exercise,Completed,50,65.00,5
V-11,2026-09-16,Anna,Massage,Completed,30,45.00,5
V-12,2026-09-30,Ben,Assessment,Completed,60,90.00,4
`;
export const greenhouse = `timestamp;house;crop;temp_c;humidity_pct;water_l;alarm
2026-05-01 06:00;North;Tomato;16.5;71;120;false
2026-05-01 14:00;North;Tomato;27.0;52;180;false
2026-05-01 06:00;South;Pepper;17.5;69;90;false
2026-05-01 14:00;South;Pepper;31.5;44;150;true
2026-05-02 06:00;North;Tomato;15.0;74;110;false
2026-05-02 14:00;North;Tomato;25.5;55;160;false
2026-05-02 06:00;South;Pepper;16.0;70;95;false
2026-05-02 14:00;South;Pepper;33.0;41;170;true
2026-05-03 06:00;East;Basil;18.0;66;40;false
2026-05-03 14:00;East;Basil;29.0;48;60;false
`;
export const stunden = `Datum;Mitarbeiterin;Kunde;Projekt;Stunden;Satz;Abrechenbar
01.09.2026;Lena;Stadtwerke;Relaunch;6,5;95,00 €;ja
01.09.2026;Murat;Stadtwerke;Relaunch;4;110,00 €;ja
03.09.2026;Lena;intern;Vertrieb;2;95,00 €;nein
08.09.2026;Ida;Museum;Kampagne;7,25;85,00 €;ja
14.09.2026;Murat;Museum;Kampagne;3,5;110,00 €;ja
02.10.2026;Lena;Stadtwerke;Wartung;1,5;95,00 €;ja
06.10.2026;Ida;intern;Schulung;8;85,00 €;nein
09.10.2026;Ida;Museum;Kampagne;5;85,00 €;ja
20.10.2026;Murat;Brauerei;Verpackung;9,5;110,00 €;ja
27.10.2026;Lena;Brauerei;Verpackung;4;95,00 €;ja
`;
