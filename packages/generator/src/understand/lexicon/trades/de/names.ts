import type { Translated } from '../TradeWords.js';

export const names: Translated<'names'> = {
  adverseEvents: 'Kopfschmerzen|Übelkeit|Hautausschlag|Schwindel|Erhöhte Leberwerte',
  babyMonths: 'Monat 1|Monat 2|Monat 3|Monat 4|Monat 5|Monat 6',
  babyVisits: 'U3|Erste Impfung|U4|Zweite Impfung|U5',
  bakeryStock: 'Weizenmehl|Butter|Zucker|Eier|Milch|Hefe',
  beers: 'Pale Ale|Helles|Weißbier|Stout|IPA|Märzen',
  bookTitles:
    'Der Leuchtturm|Planeten und Monde|Der lange Weg nach Hause|Weltraumkatzen|Vulkane|Die Uhr auf dem Dachboden',
  boxes: 'Töpfe und Teller|Vorräte|Bücher|Kleidung|Bettwäsche|Werkzeug',
  breads: 'Sauerteigbrot|Roggenbrot|Brötchen|Baguette|Croissants|Zimtschnecken',
  brewStock: 'Malz (kg)|Hopfen (kg)|Hefe (Packungen)|Flaschen|Kronkorken|Reiniger (l)',
  buildCosts: 'Erdarbeiten|Rohbau|Dach|Elektro|Sanitär und Heizung|Ausbau',
  buildPhases: 'Aushub und Fundament|Rohbau|Dach und Fenster|Elektro und Sanitär|Innenausbau|Übergabe',
  buildingAssets: 'Heizung|Aufzug|Brandmelder|Lüftung|Notbeleuchtung|Garagentor',
  cafeGoods: 'Kaffee|Cappuccino|Tee|Kuchen|Sandwich|Limonade',
  cafeStock: 'Kaffeebohnen (kg)|Milch (l)|Hafermilch (l)|Tee (Packungen)|Sirup (Flaschen)|Becher (Stangen)',
  cakes:
    'Geburtstagstorte, Schokolade|Käsekuchen|Dreistöckige Hochzeitstorte|Cupcakes|Tauftorte|Macarons (12)|Karottenkuchen|Obsttorte',
  cameraGear: 'Kameragehäuse|Porträtobjektiv|Weitwinkel|Blitzset|Stativ',
  campActivities: 'Anreise und Spiele|Wanderung|Kanutour|Basteln|Schnitzeljagd|Lagerfeuer und Abschied',
  campTasks:
    'Bus bestätigen|Einverständniserklärungen einsammeln|Essen planen|Erste-Hilfe-Koffer packen|Zelte einteilen|Packliste verschicken',
  carJobs:
    'Inspektion, Kompaktwagen|Bremsen, Kombi|Reifen, Transporter|Kupplung, Pick-up|TÜV, Kleinwagen|Batterie, Van',
  carParts: 'Bremsbeläge|Ölfilter|Wischerblätter|Batterie|Zündkerzen|Reifen 205/55',
  careIncidents: 'Sturz im Bad|Medikament zu spät gegeben|Druckstelle bemerkt|Brille verloren|Nasser Boden',
  cateringEvents:
    'Mittagessen im Büro|Hochzeitsbüfett|Geburtstagsbrunch|Firmenfeier|Tagungsverpflegung|Gartenfest',
  charityGrants: 'Bürgerstiftung|Jugendprogramm|Stadtentwicklung|Gesundheitsfonds',
  charityPrograms: 'Nachmittagsbetreuung|Sprachkurse|Winterhilfe|Mentoring',
  choreTasks: 'Abwasch|Müll rausbringen|Staubsaugen|Bad putzen|Wäsche|Fenster putzen',
  churchEvents:
    'Sonntagsgottesdienst|Chorprobe|Jugendgruppe|Familiengottesdienst|Gemeindefrühstück|Sommerfest',
  churchGifts:
    'Kollekte Sonntag|Kollekte, 2. Woche|Kollekte, 3. Woche|Kollekte, 4. Woche|Anonyme Gabe|Erlös Sommerfest',
  claims: 'Wasserschaden, Küche|Glasschaden am Auto|Sturmschaden, Dach|Fahrraddiebstahl|Auffahrunfall',
  cleaningJobs: 'Büro, wöchentlich|Treppenhaus|Arztpraxis|Endreinigung|Fenster|Veranstaltungssaal',
  cleaningStock: 'Allzweckreiniger|Mikrofasertücher|Müllbeutel|Bodenreiniger|Glasreiniger',
  cleaningTasks: 'Endreinigung|Bettwäsche wechseln|Inventar prüfen|Handtücher waschen|Anreise vorbereiten',
  clinicSupplies:
    'Handschuhe (Packungen)|Masken (Packungen)|Spritzen|Verbände|Desinfektionsmittel|Papierrollen',
  clubEvents: 'Trainingsabend|Vorstandssitzung|Mitgliederversammlung|Sommerfest|Vereinsturnier',
  clubMoney:
    'Jahresbeiträge|Hallenmiete|Erlös Sommerfest|Bälle und Netze|Nachgezahlte Beiträge|Trikots|Sponsor|Getränke fürs Fest',
  clubTasks:
    'Einladungen verschicken|Halle buchen|Trikots bestellen|Mitgliederliste pflegen|Versammlung vorbereiten|Zuschuss beantragen',
  concerts: 'Klassenvorspiel|Weihnachtskonzert|Frühlingskonzert|Sommerfest',
  conferenceBudget: 'Räume|Verpflegung|Referenten|Technik|Werbung|Reisen',
  consultingProjects: 'Prozessanalyse|ERP-Einführung|Preisstudie|Reorganisation|Markteintritt',
  consultingWork: 'Workshop|Interviews|Analyse|Lenkungskreis|Bericht|Präsentation',
  craftCosts: 'Garn und Stoff|Verpackung|Einstellgebühren|Porto|Etiketten|Marktstand',
  craftGoods: 'Keramiktasse|Sojakerze|Leinenbeutel|Grußkarten|Holzbrett|Strickschal',
  craftJobs: 'Badinstallation|Rohr undicht|Heizungstausch|Küchenanschluss|Elektroinstallation Büro|Boiler',
  craftStock: 'Kupferrohr (m)|Schrauben (Packung)|Kabel (Rolle)|Schalter|Silikon|Mischbatterie',
  crops: 'Weizen|Kartoffeln|Karotten|Erdbeeren|Äpfel|Zwiebeln',
  dentalSupplies:
    'Handschuhe (Packungen)|Füllungsmaterial|Abformmasse|Masken (Packungen)|Desinfektionsmittel|Anästhetikum',
  dishes: 'Tomatensuppe|Ziegenkäsesalat|Gebratener Lachs|Rindsgulasch|Pilzrisotto|Zitronentarte',
  donorGroups:
    'Bäckerei im Ort|Eltern der 4b|Buchhandlung am Markt|Kuchenverkauf|Großeltern|Gartencenter|Online-Aufruf|Ehemalige',
  exercises: 'Bankdrücken|Kniebeugen|Schulterdrücken|Kreuzheben|Rudern|Bizepscurls',
  farmTasks:
    'Zaun reparieren|Winterweizen säen|Traktor warten|Saatgut bestellen|Kompost ausbringen|Apfelbäume schneiden',
  feedings: 'Vormittag|Nachmittag|Nacht|Früher Morgen|Mittag|Abend',
  foodDonors: 'Supermarkt am Platz|Bäckerei|Hofladen|Schulsammlung|Großmarkt|Gemeindesammlung',
  foodItems: 'Reis (kg)|Nudeln (kg)|Bohnen in Dosen|Tomaten in Dosen|Kartoffeln (kg)|Milch (l)|Brot|Seife',
  fundraiserTasks:
    'Saal buchen|Flyer drucken|Preise für die Tombola erbitten|Spendenseite einrichten|Stände planen|Danksagungen schreiben',
  gardenPlants: 'Tomaten|Salat|Basilikum|Karotten|Erdbeeren|Sonnenblumen',
  gardenTasks: 'Setzlinge gießen|Umtopfen|Jäten|Schneiden|Kompost ausbringen|Ernten',
  groceries: 'Milch|Brot|Eier|Äpfel|Reis|Tomaten',
  guestWishes:
    'Mehr Handtücher, Zimmer 12|Späte Abreise, Zimmer 7|Kinderbett, Zimmer 21|Taxi um sechs, Zimmer 4|Dusche tropft, Zimmer 15',
  gymClasses: 'Spinning|Yoga|HIIT|Pilates|Langhanteltraining|Boxen',
  gymEquipment: 'Laufband 3|Rudergerät|Hantelbank|Spinningrad 8|Kabelzug|Beinpresse',
  helpArticles:
    'Passwort zurücksetzen|E-Mail auf dem Handy einrichten|Drucker verbinden|Zugriff beantragen|VPN nutzen',
  herd: 'Milchkühe|Schafe|Schweine|Legehennen',
  homes: 'Gartenwohnung|Zwei Zimmer im Zentrum|Reihenhaus|Studio am Bahnhof|Haus mit Garten|Loft',
  houseCosts: 'Grundstück|Rohbau|Dach|Heizung und Sanitär|Elektro|Küche',
  houseExpenses:
    'Versicherung|Treppenhausreinigung|Schornsteinfeger|Gartenpflege|Grundsteuer|Kleinreparaturen',
  houseTasks:
    'Bauantrag stellen|Heizungsangebote vergleichen|Fliesen aussuchen|Küche planen|Fenster bestellen|Umzug buchen',
  jobHuntTasks:
    'Lebenslauf überarbeiten|Zeugnis anfordern|Gespräch üben|Firma recherchieren|Dankesmail schreiben',
  kindergartenTasks:
    'Elternabend planen|Bastelmaterial bestellen|Notfallkontakte aktualisieren|Sommerfest vorbereiten|Spielplatz prüfen|Beobachtungen notieren',
  kitchenStock: 'Mehl|Olivenöl|Lachs|Rindfleisch|Sahne|Zitronen',
  labInstruments: 'Zentrifuge|Waage|PCR-Cycler|Spektrometer|Pipettensatz',
  lastMonths:
    'Vor fünf Monaten|Vor vier Monaten|Vor drei Monaten|Vor zwei Monaten|Letzter Monat|Dieser Monat',
  legalDeadlines:
    'Klageerwiderung|Beweise einreichen|Verhandlung|Berufung|Vergleich unterzeichnen|Vollmacht erneuern',
  legalWork: 'Mandantengespräch|Entwurf Schriftsatz|Telefonat|Recherche|Verhandlung|Vertragsprüfung',
  literature:
    'Handbuch der Methoden|Aufsatz zur Messung|Überblick über das Feld|Fallstudie|Doktorarbeit|Datenbericht',
  machines: 'Fräsmaschine|Presse 2|Verpackungslinie|Drehbank|Förderband|Ofen',
  madeGoods: 'Gehäuse A|Halterung|Abdeckung|Zahnradsatz|Rahmen|Scharnier',
  medicines: 'Ibuprofen 400 mg|Nasenspray|Hustensaft|Antihistaminikum|Vitamin D|Blutdruckmessgerät',
  movingCosts: 'Transporter und Helfer|Kartons|Kaution|Farbe|Nachsendeauftrag',
  movingTasks:
    'Wohnung kündigen|Transporter buchen|Kartons besorgen|Nachsendeauftrag stellen|Adresse ummelden|Küche einpacken|Zähler ablesen|Schlüssel übergeben',
  onboardingTasks:
    'Vertrag verschicken|Laptop bestellen|Konten anlegen|Erste Woche planen|Team vorstellen|Gespräch nach einem Monat',
  packingItems: 'Reisepass|Ladegerät|Regenjacke|T-Shirts|Kulturbeutel|Reiseapotheke',
  partyBudget: 'Essen|Getränke|Musik|Dekoration|Torte|Einladungen',
  partyGuests: 'Nachbarn|Familie|Beste Freundin|Kollegen|Chor|Cousins',
  partyTasks:
    'Einladungen verschicken|Torte bestellen|Playlist machen|Getränke kaufen|Dekorieren|Stühle leihen',
  petCosts: 'Futter|Tierarzt|Spielzeug|Pflege|Leckerlis|Versicherung',
  petVisits: 'Impfung|Entwurmung|Zahnkontrolle|Jahrescheck|Krallen schneiden',
  podcastGuests:
    'Stadtimker|Gründerin eines Repair-Cafés|Nachtzugbegleiter|Sounddesignerin|Bürgermeister einer Kleinstadt',
  podcastTopics:
    'Bei null anfangen|Geld und Freunde|Ein Tag in der Werkstatt|Was wir falsch gemacht haben|Nachtarbeit|Fragen der Hörer',
  purchases: 'Supermarkt|Wochenmarkt|Tankstelle|Kleidung|Restaurant|Apotheke|Bahnfahrkarten|Baumarkt',
  races: '10-km-Stadtlauf|Halbmarathon|Marathon',
  reagents: 'Pufferlösung pH 7|Ethanol 70 %|PCR-Mix|Agarplatten|Referenzstandard',
  releases: 'Version 1.0|Version 1.1|Version 1.2|Version 2.0',
  rentalExpenses: 'Reinigung|Wäsche|Kaffee und Seife|Reparaturen|Strom|Willkommensgruß',
  repairs:
    'Heizung in Raum 4 kalt|Türschließer defekt|Licht im Treppenhaus|Dachrinne undicht|Aufzug steckt fest|Hahn tropft',
  rooms: 'Zimmer 101|Zimmer 102|Zimmer 201|Zimmer 202|Zimmer 203|Zimmer 301',
  routes: 'Tour Nord|Stadttour|Tour Süd|Express|Tour Tal',
  runs: 'Dauerlauf|Intervalle 6 × 800 m|Regenerationslauf|Langer Lauf|Dauerlauf mit Steigerungen|Tempolauf|Regenerationslauf|Langer Lauf',
  salonProducts: 'Shampoo|Farbtube|Spülung|Haarspray|Nagellack|Wasserstoffperoxid',
  savingGoals: 'Notgroschen|Urlaub|Neues Fahrrad|Küche',
  schoolEvents: 'Elternabend|Klassenfahrt|Sporttag|Wissenschaftstag|Theateraufführung|Zeugnisse',
  shelterSupplies: 'Trockenfutter (kg)|Nassfutter (Dosen)|Katzenstreu (Säcke)|Decken|Flohmittel',
  shoots: 'Familienporträt|Hochzeit|Produktfotos|Firmenfeier|Neugeborenes|Teamfotos',
  shopGoods: 'Leinenhemd|Wollschal|Kerze|Vase|Grußkarten|Teeset|Roman|Bilderbuch',
  songs: 'Eröffnung|Langsamer Walzer|Nachtzug|Lied vom Fluss|Neues in a-Moll|Zugabe',
  stableTasks:
    'Heu bestellen|Koppelzaun reparieren|Hufschmied bestellen|Sattelkammer putzen|Reiterferien planen|Tränken prüfen',
  startupSteps:
    'Erster Prototyp|Zehn Kundengespräche|Geschlossene Beta|Start|Erste zahlende Kunden|Finanzierungsrunde',
  tables: 'Tisch 4|Tisch 7|Tisch 2|Tisch 5|Tisch 12|Tisch 1|Tisch 9|Tisch 3',
  talks:
    'Eröffnungsvortrag|Daten in der Praxis|Design-Workshop|Podium: Wie geht es weiter?|Kurzvorträge|Abschluss',
  taxDates: 'Umsatzsteuervoranmeldung|Einkommensteuer-Vorauszahlung|Jahresabschluss|Lohnsteuer',
  thesisSteps:
    'Thema und Forschungsfrage|Literaturrecherche|Methode|Datenerhebung|Auswertung|Schreiben und Korrektur',
  travelCosts: 'Flüge|Hotels|Essen|Eintritte und Touren|Bahn|Versicherung',
  tripStops: 'Rom|Florenz|Bologna|Venedig|Verona|Mailand',
  undertakingMoney:
    'Einnahmen, erste Monatshälfte|Material|Einnahmen, zweite Monatshälfte|Miete|Größerer Auftrag|Versicherung|Stammkunden|Fahrtkosten',
  undertakingTasks:
    'Offene Anfragen beantworten|Material bestellen|Rechnungen schreiben|Kommende Woche planen|Preisliste aktualisieren|Kosten durchsehen',
  vehicles: 'Transporter 1|Transporter 2|Lkw 1|Lkw 2|Pkw 1|Pkw 2',
  venues: 'Jazzkeller|Straßenfest|Sommerhochzeit|Club am Fluss|Firmenfeier|Freilichtbühne',
  vetSupplies: 'Tollwutimpfstoff|Spritzen|Flohmittel|Verbände|Wurmmittel|Narkosemittel',
  volunteerShifts: 'Samstagsmarkt|Essensausgabe|Sommerfest|Vorlesestunde|Bäume pflanzen|Spendenlauf',
  warehouseGoods: 'Stahlblech|Schrauben (Packung)|Lampe|Regal|Schreibtisch|Kartons|Luftpolsterfolie|Farbe',
  weddingBudget: 'Location|Catering|Fotograf|Blumen|Kleid und Anzug|Musik|Einladungen|Ringe',
  weddingGuests:
    'Familie der Braut|Familie des Bräutigams|Schulfreunde|Nachbarn|Kollegen|Trauzeugen|Studienfreunde|Cousins',
  weddingTasks:
    'Location buchen|Menü auswählen|Einladungen verschicken|Fotografen buchen|Ringe bestellen|Torte probieren|Sitzordnung planen|Gelübde schreiben',
  weekNames: 'Woche 1|Woche 2|Woche 3|Woche 4|Woche 5|Woche 6',
  yogaClasses: 'Vinyasa|Hatha|Yin|Power Yoga|Schwangerschaftsyoga|Morgenflow',
  deposits: 'Dauerauftrag|Erstattung|Dauerauftrag, Frühjahr|Prämie|Dauerauftrag, Sommer|Fahrrad verkauft',
  hostedServices: 'Anwendungsserver|Datenbank|Objektspeicher|Testserver|Überwachung|Build-Server',
  meters: 'Strom (kWh)|Gas (m³)|Wasser (m³)',
  drives: 'Kundenbesuch|Post|Lieferant|Messe|Baustelle|Bank|Schulung|Büro',
  drinks: 'Glas Wasser|Tee|Flasche Wasser|Mineralwasser|Saft|Kaffee',
  weekdays: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag',
  moments:
    'Ruhiger Morgen|Gespräch mit Freunden|Langer Arbeitstag|Spaziergang in der Sonne|Schlecht geschlafen|Zeit für mich|Viel zu tun|Abend mit Musik',
  partsOfDay: 'Morgens|Abends',
  doseNames: 'Blutdrucktablette|Vitamin D|Augentropfen|Schmerzmittel|Eisen|Allergietablette',
  vaccines: 'Tetanus|Hepatitis B|Masern|Polio|Grippe|FSME',
  lessonTopics: 'Brüche|Kurzgeschichten|Fotosynthese|Das Mittelalter|Vergangenheitsformen|Ballspiele',
  foundItems: 'Regenschirm|Hausschlüssel|Schal|Trinkflasche|Jacke|Brille',
  permits: 'Baugenehmigung|Elektroabnahme|Straßensperrung|Gerüst|Abbruch|Brandschutz',
  siteWork:
    'Schalung, 1. Stock|Betonieren|Mauerwerk|Gerüst|Fensterlieferung|Dachstuhl|Elektro-Rohinstallation|Estrich',
  complaints:
    'Paket kam zu spät|Falsche Größe geliefert|Doppelt abgebucht|Kein Rückruf|Kratzer auf der Oberfläche|Teil fehlt',
  coolers: 'Kühlschrank 1|Kühlschrank 2|Tiefkühler|Kühlraum|Vitrine|Barkühlschrank',
  cleaningAreas: 'Küche|Toiletten|Eingang|Lager|Gastraum|Fenster',
  safetyChecks: 'Feuerlöscher|Notausgänge|Verbandskästen|Rauchmelder|Räumungsübung|Leitern',
  symptoms: 'Kopfschmerz|Migräne|Übelkeit|Rückenschmerz|Schwindel|Kopfschmerz am Abend',
  licensedTools: 'Designprogramm|Buchhaltung|Videokonferenzen|Projektboard|example.com|Cloud-Backup',
  abTests:
    'Kürzeres Formular|Neue Überschrift|Grüner Knopf|Preisseite mit drei Tarifen|Video auf der Startseite|Hinweis auf freien Versand',
  requirements:
    'Datenschutzerklärung|Prüfung der Zugriffe|Test der Sicherung|Schulung|Verträge mit Lieferanten|Notfallplan',
  accidents:
    'Auf nassem Boden ausgerutscht|Schnitt an der Hand|Beinaheunfall mit dem Stapler|Verbrennung in der Küche|Sturz von der Leiter|Regal gab nach',
  claimItems: 'Bahnfahrt|Hotel, zwei Nächte|Geschäftsessen|Druckerpapier|Taxi|Tagungsgebühr',
  cashMoves:
    'Bezahlte Kundenrechnungen|Büromiete|Gehälter|Lieferantenrechnung|Anzahlung eines Auftrags|Umsatzsteuer|Versicherung|Kartenzahlungen des Monats|Gehälter, dieser Monat|Fällige Rechnung|Büromiete, nächster Monat|Neue Geräte|Großauftrag|Gehälter, nächster Monat',
  rentalEntries:
    'Miete|Miete|Gebäudeversicherung|Miete|Rohrbruch|Miete|Miete|Grundsteuer|Hausverwaltung|Miete|Miete|Strom im Treppenhaus',
  priceItems: 'Beratung|Arbeitsstunde|Starterset|Anfahrt|Lieferung|Ersatzteil|Jahreswartung|Workshoptag',
  vehicleCosts:
    'Tankfüllung|Versicherung|Ölwechsel|Tanken unterwegs|Winterreifen|Parken am Flughafen|Kfz-Steuer|Nachtanken|Bremsbeläge|Maut',
  eventBudgetItems: 'Veranstaltungsort|Catering|Referenten|Technik|Werbung|Reisekosten|Personal|Dekoration',
  retroNotes:
    'Releases ohne Rollback|Gute Hilfe zwischen den Teams|Kurze tägliche Treffen|Tests laufen zu langsam|Zu viele Änderungen im Sprint|Unklare Abnahmekriterien|Langsame Tests aufteilen|Kriterien vor der Planung klären',
  retroActions:
    'Release-Schritte dokumentieren|Testumgebung ergänzen|Support zum Review einladen|Parallele Arbeit begrenzen',
  swotPoints:
    'Treue Stammkunden|Erfahrenes Team|Abhängigkeit von einem Lieferanten|Veraltete Website|Wachsende Nachfrage in der Region|Partnerschaft mit einer lokalen Kette|Neuer Wettbewerber in der Nähe|Steigende Energiepreise',
  swotSteps:
    'Treuekarte einführen|Wissen zu zweit weitergeben|Zweiten Lieferanten zulassen|Relaunch planen|Spätschicht ergänzen|Einkauf der Kette treffen|Preise monatlich vergleichen|Festen Tarif verhandeln',
  stakeholders:
    'Geschäftsführung|Schlüsselkunden|Betriebsrat|Lieferanten|IT-Abteilung|Stadtverwaltung|Anwohner|Presse',
  raciTasks:
    'Ziele festlegen|Budget freigeben|Anforderungen schreiben|Lieferanten auswählen|Lösung umsetzen|Testen und abnehmen|Anwender schulen|An den Betrieb übergeben',
  skillNames: 'Projektmanagement|Datenanalyse|Verhandlung|Kundenkommunikation',
  lessonEvents:
    'Anforderungen spät geändert|Wöchentliche Demo fand Fehler früh|Lieferant kam zwei Wochen zu spät|Testdaten fehlten|Frühe Schulung erleichterte den Start|Umfang wuchs ohne Freigabe',
  lessonAdvice:
    'Anforderungen vor der Umsetzung festlegen|Wöchentliche Demo beibehalten|Vertragsstrafe und Puffer vereinbaren|Testdaten im ersten Monat vorbereiten|Anwender vor dem Pilot schulen|Über Änderungen in einer Runde entscheiden',
  changeRequests:
    'Zweite Sprache ergänzen|Export in Tabellen|Neuer Freigabeschritt|Start um zwei Wochen verschieben|Zahlungsanbieter ersetzen|Größere Schrift in Berichten',
  launchTasks:
    'Zielkunden befragen|Positionierung und Preis festlegen|Landingpage schreiben|Vertrieb und Support einweisen|Pressemappe vorbereiten|Beta durchführen|Starttag|Erstes Feedback sammeln',
  launchMilestones: 'Preis freigegeben|Beta beginnt|Pressemitteilung versandt|Start|Erste 100 Kunden',
  launchRisks:
    'Beta zeigt schwere Fehler|Wettbewerber ist schneller|Zu wenige Interessenten zum Start|Support ist überlastet',
  launchMitigations:
    'Zwei Wochen für Korrekturen einplanen|Kernbotschaft bereithalten|Warteliste aktivieren|Schicht in der Startwoche ergänzen',
  sponsorTiers: 'Platin|Gold|Silber|Bronze',
  sponsorBenefits:
    'Namensrecht, Bühnenbanner, 20 Karten|Banner, Vortrag, 10 Karten|Logo auf der Website, 5 Karten|Logo im Programm, 2 Karten',
  competitorStrengths:
    'Niedriger Preis|Großes Händlernetz|Starke Marke|Schneller Support|Breites Sortiment|Moderne App',
  competitorWeaknesses:
    'Langsamer Support|Alte Oberfläche|Hoher Preis|Wenige Funktionen|Lange Lieferzeiten|Kleines Team',
  interviewFindings:
    'Anmeldung hat zu viele Schritte|Preis vor dem Kauf unklar|Suche kennt keine Synonyme|Exporte wöchentlich von Hand|Hilfetexte werden nicht gefunden|Monatstarif bevorzugt',
  keywordNames:
    'laufschuhe damen|trailrunning schuhe|laufsocken kaufen|schuhgrößen tabelle|wasserdichte laufjacke|trainingsplan anfänger|beste schuhe marathon|laufladen in der nähe',
  pressHeadlines:
    'Kleine Firma, große Pläne|Preis für regionale Betriebe|Interview zu neuen Trends|Test: fünf Produkte im Vergleich|Reportage aus der Werkstatt|Kritik an Lieferzeiten|Das Team im Porträt|Sommerfest zieht viele an',
  accessSystems: 'Kundendatenbank|Lohnabrechnung|Gemeinsames Laufwerk|Code-Repository|Buchhaltung|Fernzugang',
  policyNames:
    'Datenschutz|Informationssicherheit|Reisen und Spesen|Mobiles Arbeiten|Verhaltenskodex|Einkauf|Arbeitsschutz|Aufbewahrung von Dokumenten',
  auditFindings:
    'Rechnungen ohne zweite Unterschrift|Konten ehemaliger Mitarbeiter aktiv|Sicherung nie zur Probe eingespielt|Verträge fehlen im Archiv|Schulungsnachweise unvollständig|Lieferant seit zwei Jahren nicht geprüft',
  correctiveActions:
    'Zahlung nur mit zwei Unterschriften|Konten am letzten Tag sperren|Wiederherstellung je Quartal testen|Verträge scannen und ablegen|Nachweise bei den Teams einholen|Lieferanten jährlich prüfen',
  kidsChores:
    'Bett machen|Tisch decken|Katze füttern|Müll rausbringen|Zimmer aufräumen|Pflanzen gießen|Spülmaschine ausräumen|Socken sortieren',
  giftIdeas: 'Brettspiel|Kochbuch|Theaterkarten|Wollschal|Kaffeemischung|Picknickkorb',
  wineNames:
    'Riesling|Spätburgunder|Barolo|Rioja Reserva|Champagner brut|Chardonnay|Cabernet Sauvignon|Sauvignon blanc',
  watchedServices: 'Website|Öffentliche API|Datenbank|E-Mail|Dateispeicher|Anmeldung',
  outages: 'Zertifikat abgelaufen|Langsame Abfragen nach Release|Festplatte voll|Mailwarteschlange hängt',
  keyNames: 'Haupteingang|Büro 1|Büro 2|Lagerraum|Keller|Briefkasten|Serverraum|Garage',
  waterPoints: 'Zulauf|Speicher|Zapfstelle Küche|Ablauf',
  visitResults:
    'Frühjahrsauftrag besprochen|Maschine läuft wieder|Zufrieden, fragt nach Schulung|Angebot bis nächste Woche gewünscht|Neuer Ansprechpartner vorgestellt|Mangel notiert, Teil bestellt',
  translationDocs:
    'Bedienungsanleitung|Pressemitteilung|Vertrag|Website-Texte|Produktkatalog|Sicherheitsdatenblatt',
  debtors: 'Schwester|Mitbewohner|Kollegin|Bester Freund|Nachbar|Eltern',
  billNames: 'Miete|Strom|Internet|Musik-Streaming|Hausratversicherung|Bahnkarte',
  worthItems: 'Bankkonto|Geldanlagen|Wohnung|Auto|Hypothek|Autokredit',
  serviceJobs: 'Jahresinspektion|Neue Reifen|Ölwechsel|Bremsbeläge|Hauptuntersuchung|Batterie',
  timeTasks: 'Entwurf|Teambesprechung|Rechnungen|Kundengespräch|Bericht|Onlinekurs|E-Mails|Workshop',
  schoolTripNames: 'Technikmuseum|Zoo|Waldtag|Klassenfahrt ans Meer|Theater|Bauernhof',
  projectIssues:
    'Testdaten fehlen|Lieferant antwortet spät|Umfang unklar|Server zu langsam|Freigabe fehlt|Schlüsselperson krank',
  agendaPoints:
    'Begrüßung|Letztes Protokoll|Aktuelle Zahlen|Hauptthema|Aufgaben und Zuständige|Verschiedenes',
  onCallTeams: 'Plattform|Zahlungen|Website|App|Daten|Support',
  carsForSale: 'Kompaktwagen, 2022|Kombi, 2024|Kleinwagen, 2019|Elektroauto, 2025|SUV, 2021|Cabrio, 2023',
  repairItems:
    'Handy, Display gesprungen|Uhr, neue Batterie|Laptop, Tastatur|Stiefel, neue Sohlen|Kopfhörer, Kabel|Kaffeemaschine, entkalken',
  freshGoods: 'Schinken (kg)|Hartkäse (kg)|Tomaten (kg)|Äpfel (kg)|Lachs (kg)|Frische Nudeln',
  golfCourses: 'Heimatplatz|Seeplatz|Alter Links|Waldplatz|Heimatplatz, abends|Talplatz',
  staffCourses:
    'Erste Hilfe|Brandschutz|Datenschutz|Staplerschein|Erste Hilfe, Auffrischung|Projektmanagement|Arbeitsschutz|Excel für Fortgeschrittene',
  emergencyNames:
    'Notruf|Giftnotruf|Hausarzt|Kinderklinik|Nachbarn|Großeltern|Stromausfall|Klempner-Notdienst',
  reachTimes:
    'Tag und Nacht|Tag und Nacht|Werktags 8–18|Tag und Nacht|Abends|Immer|Tag und Nacht|Tag und Nacht',
  handoverPoints:
    'Maschine 2 läuft heiß|Lieferung noch nicht geprüft|Rückruf vor Mittag|Schlüssel zum Lager fehlt|Reinigung erledigt|Alarm Seitentür zurückgesetzt',
  minuteDecisions:
    'Angenommen|Keine Änderungen|In einem Monat erneut berichten|Mit zwei Gruppen beginnen|Wie aufgeführt|Nächstes Treffen in vier Wochen',
  studentProjectNames:
    'Modell eines Vulkans|Umfrage zur Bildschirmzeit|Theaterstück zum Mittelalter|Wetterstation|Klassenzeitung|Brücke aus Papier',
  childNames: 'Kind A|Kind B|Kind C',
  onboardingSteps:
    'Kick-off-Termin|Daten importieren|Erste Nutzer schulen|Einrichtung abnehmen|Erster Rückblick|An den Support übergeben',
  pipelineNames:
    'Bestellungen ins Data Warehouse|Webereignisse|CRM-Abgleich|Finanzexport|Produktkatalog|Tagesbericht',
  funnelSteps: 'Seite besucht|Formular geöffnet|Formular ausgefüllt|Bestätigt|Nach einem Monat noch dabei',
  cashEntries:
    'Anfangsbestand|Barverkauf|Briefmarken|Reinigungsmittel|Barverkauf|Kaffee für Gäste|Abhebung von der Bank|Taxi',
  physioExercises:
    'Kniebeugen an der Wand|Beinheben|Katze-Kuh|Brücke|Armgleiten an der Wand|Band auseinanderziehen',
  weddingSteps:
    'Budget und Termin festlegen|Location buchen|Einladungen verschicken|Kleid und Ringe wählen|Menü probieren|Sitzplan festlegen|Hochzeitstag',
  charityEvents: 'Freiwilligenabend|Spendenlauf|Spenderfrühstück|Stand auf dem Wintermarkt|Jahresversammlung',
  businessCosts: 'Löhne|Miete|Warenlieferung|Strom|Versicherung|Werbung|Reparaturen|Software',
  allergySteps:
    'Zutaten prüfen; eigener Teller|Keine Milch; Sojamilch bereit|Adrenalin-Pen, dann Notruf|Glutenfreies Brot|Bei Kuchen nachfragen',
  briefingTopics:
    'Arbeiten in der Höhe|Persönliche Schutzausrüstung|Gruben und Gräben|Heben und Krane|Elektrische Sicherheit|Brand und Räumung',
  feedbackPraise:
    'Freundlich und schnell|Gut erklärt|Faires Angebot|Einfach zu buchen|Zusagen eingehalten|Hilfreich danach',
  feedbackWishes:
    'Kürzere Wartezeiten|Termine am Abend|Mehr Parkplätze|E-Mails schneller beantworten|Nichts|Bessere Anfahrtsbeschreibung',
  renovationCosts:
    'Abbruch und Entsorgung|Elektrik|Sanitär|Boden und Fliesen|Einbauten und Möbel|Farbe und Putz',
  renovationPhases:
    'Planung und Angebote|Abbruch|Elektrik und Sanitär|Wände und Boden|Einbau|Abschluss und Reinigung',
  plannedMessages:
    'Warum wir uns ändern|Wer ab jetzt was macht|Termine und nächste Schritte|Fragen und Antworten|Erste Ergebnisse|Wie es weitergeht',
  perishables: 'Kartoffelsalat|Aufschnitt|Weichkäse|Oliven|Hummus|Räucherlachs|Quiche|Frische Nudeln',
  communityCosts:
    'Aufzugswartung|Allgemeinstrom|Gebäudeversicherung|Treppenhausreinigung|Wasser|Verwaltergebühr|Gartenpflege|Dachreparatur',
  relationSteps:
    'Zurückrufen|Angebot senden|Besuch vereinbaren|Dank sagen|Neuigkeiten senden|Um Rückmeldung bitten|Erster Anruf|Anschreiben',
  councilCosts:
    'Personal|Straßen und Beleuchtung|Grünanlagen und Spielplatz|Gemeindehaus|Veranstaltungen|Zuschüsse an Vereine|Versicherung und Prüfung|Büro und Website',
  clubCosts:
    'Halle und Platz|Trainer|Geräte und Trikots|Schiedsrichter und Gebühren|Versicherung|Veranstaltungen|Büro',
  clubIncome: 'Mitgliedsbeiträge|Sponsoren|Zuschuss der Gemeinde|Sommerfest|Spenden',
  classJobNames: 'Tafeldienst|Türdienst|Austeildienst|Blumendienst|Bücherdienst|Ordnungsdienst',
  operationsTasks:
    'Sicherungen prüfen|Liefervertrag erneuern|Betriebshandbuch aktualisieren|Ersatzteile bestellen|Kosten prüfen|Alarme testen',
  matchDayTasks:
    'Platz abkreiden|Trikots und Bälle bereit|Schiedsrichter empfangen|Kasse öffnen|Kiosk betreuen|Sanitäter vor Ort|Ergebnis melden|Aufräumen',
  siteTradeNames: 'Erdarbeiten|Maurer|Dachdecker|Elektro|Sanitär|Maler',
  debtNames: 'Kreditkarte|Autokredit|Studienkredit|Dispo|Darlehen der Familie',
  subscriptionNames: 'Video-Streaming|Musik-Streaming|Cloud-Speicher|Fitnessstudio|Zeitung|Handyvertrag',
  accidentMeasures:
    'Matte gelegt, Schild aufgestellt|Handschuhpflicht erneuert|Wege markiert|Leiter ersetzt|Erste Hilfe aufgefrischt|Gespräch im Team',
  streetNames:
    'Mühlweg 4|Bahnhofstraße 12|Kirchgasse 7|Parkallee 31|Schulweg 2|Uferstraße 18|Marktplatz 5|Bergstraße 9',
  triageReasons:
    'Brustschmerz|Schnitt an der Hand|Fieber|Knöchel verstaucht|Atemnot|Rückenschmerz|Ausschlag|Wundkontrolle',
  infectionMeasures: 'Einzelzimmer belegt|Flächen desinfiziert|Erneut abgestrichen|Besuch informiert',
  caseTopics: 'Schlaf und Ruhe|Stress im Beruf|Familie|Ziele für den Monat|Umgang mit Rückschlägen|Rückblick',
  caseSteps:
    'Tagebuch führen|Täglich spazieren|Mit der Familie reden|Pause einplanen|Übung ausprobieren|Fortschritt notieren',
  behaviourEvents:
    'Schwatzen während der Arbeit|Half einem Mitschüler|Zehn Minuten zu spät|Verließ den Raum|Kümmerte sich um die Pflanzen|Streit auf dem Schulhof',
  behaviourSteps: 'Gespräch geführt|Vor der Klasse gelobt|Eltern informiert|Zusatzaufgabe',
  tillNames: 'Kasse 1|Kasse 2',
  improvementIdeas:
    'Werkzeugwand an jedem Platz|Kürzerer Weg zum Lager|Digitale Stundenzettel|Weniger Formularkopien|Schilder an allen Regalen|Checkliste beim Schichtwechsel',
  officeMoveTasks:
    'Altes Büro kündigen|Neuen Mietvertrag unterschreiben|Telefon und Internet ummelden|Server und Netzwerk planen|Umzugsfirma buchen|Arbeitsplätze zuteilen|Adresse überall ändern|Alte Räume übergeben',
  officeMoveCosts: 'Umzugsfirma|Möbel|IT und Kabel|Maler und Reparaturen|Reserve',
  experimentAims:
    'Referenzwerte|Einfluss der Temperatur|Kürzeste Zeit finden|Chargen vergleichen|Untere Grenze|Ersten Lauf bestätigen',
  cellLines: 'HEK293|HeLa|CHO|NIH 3T3|Vero|Jurkat',
  boxPositions: 'A1|A2|B4|C3|D1|E5|F2|H8',
  tripCosts:
    'Fahrkarten|Unterkunft|Verpflegung|Eintritte und Führungen|Führung oder Workshop|Versicherung|Reserve',
  projectCosts: 'Personal|Material|Geräte|Fremdleistungen|Reisen|Räume und Energie|Reserve',
  emergencyPhones: '+00 555 0130|+00 555 0131|+00 555 0132|+00 555 0133',
  lessonTimes:
    '08:00–08:45|08:50–09:35|09:55–10:40|10:45–11:30|11:45–12:30|12:35–13:20|14:00–14:45|14:50–15:35',
  procedureNames:
    'Kniearthroskopie|Katarakt|Leistenbruch|Gallenblase|Hüftprothese|Mandeln|Krampfadern|Biopsie',
  promotionNames:
    'Frühlingsaktion|Zwei zum Preis von einem|Sommerangebot|Schulanfang|Herbstrabatt|Weihnachtsaktion',
};
