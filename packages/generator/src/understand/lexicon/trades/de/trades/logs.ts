import type { logs as english } from '../../en/trades/logs.js';
import type { SameIds } from '../../TradeWords.js';

/** What people call records that are a page of their own. */
export const logs: SameIds<typeof english> = {
  savings: 'sparen|ersparnisse|sparplan|sparkonto|spartagebuch|sparbuch',
  donations: 'spenden|spende|spendeneingänge|spendenliste',
  pledges: 'spendenzusagen|zusagen|spendenzusage',
  payables:
    'lieferantenzahlungen|zahlungen an subunternehmer|offene verbindlichkeiten|kreditoren|zahlungsausgänge',
  adSpend: 'werbeausgaben|werbekosten|anzeigenkosten|google ads|anzeigenbudget|werbebudget',
  hosting: 'serverkosten|cloudkosten|cloud-kosten|hostingkosten|infrastrukturkosten',
  energy: 'stromverbrauch|energieverbrauch|zählerstände|energiekosten|stromkosten|nebenkosten',
  mileage: 'fahrtenbuch|kilometer|fahrten|kilometerbuch|dienstfahrten|fahrtenliste',
  drinks: 'trinkmenge|trinktagebuch|wasser trinken|trinkprotokoll',
  sleep: 'schlaf|schlaftagebuch|schlafprotokoll',
  moods: 'stimmung|stimmungstagebuch',
  bloodPressure:
    'blutdruck|blutdrucktagebuch|blutdruckpass|blutdruckwerte|blutdruckprotokoll|blutdruckmessung',
  doses:
    'medikamenteneinnahme|medikamentenplan|tablettenplan|einnahmeplan|medikamentenliste|medikamentenübersicht|medikationsplan',
  vaccinations:
    'impfungen|impfpass|impfübersicht|impfkalender|impfplan|impftermine|impfbuch|impfdokumentation',
  intake:
    'anamnesebogen|patientenaufnahme|anamnese|aufnahmebogen|patientenformular|anmeldung neuer patienten|patientenanmeldung|patientenfragebogen|neupatienten',
  attendance:
    'anwesenheit|anwesenheitsliste|klassenbuch|anwesenheitskontrolle|fehlzeitenliste|anwesenheit schüler|anwesenheit der schüler',
  homework:
    'hausaufgaben|hausaufgabenheft|hausaufgabenplaner|hausaufgabenliste|hausaufgaben-tracker|aufgabenheft',
  lessons:
    'unterrichtsplanung|unterrichtsplaner|stundenplanung|unterrichtsvorbereitung|stundenentwurf|unterrichtsentwurf|lehrplan|unterrichtsplan|wochenplan unterricht|stoffverteilungsplan',
  leave:
    'urlaubsanträge|urlaubsantrag|urlaubsplaner|abwesenheiten|krankmeldungen|fehlzeiten|im urlaub|urlaubskalender|krankmeldung|krankenstand',
  shifts:
    'schichtplan|dienstplan|schichten|schichtplanung|dienstplanung|schichtkalender|notdienst|notdienstplan|notdienste|bereitschaftsdienst|einsatzplan|personaleinsatzplan|arbeitsplan|wachplan',
  appraisals: 'mitarbeitergespräche|jahresgespräche|leistungsbeurteilungen|mitarbeiterbeurteilung',
  visitors:
    'besucher|besucherliste|besucherbuch|besuchermanagement|besucheranmeldung|besucherregister|besuchereintrag|gästebuch empfang|besucherprotokoll',
  checkouts:
    'geräteverleih|geräteausleihe|werkzeugausgabe|werkzeugausleihe|geräteausgabe|leihgeräte|materialausgabe|werkzeugverleih|geräteliste ausleihe|leihliste',
  lostProperty: 'fundbüro|fundsachen|fundsachenliste',
  packing: 'packliste|kofferpacken|packliste urlaub|reisegepäck|kofferliste',
  permits:
    'genehmigungen|baugenehmigungen|genehmigungsliste|genehmigungsverfahren|behördliche genehmigungen|anträge und genehmigungen',
  siteDiary:
    'bautagebuch|bautagesbericht|tagesbericht|baustellentagebuch|baustellenbericht|tagesbericht baustelle|baustellen-tagesbericht|tagesbericht auf der baustelle|bauberichte|tagesberichte',
  fixtures:
    'spielergebnisse|turnier|turnierplan|spielplan|ergebnisse der spiele|begegnungen|spielpaarungen|turnierbaum',
  bookClub: 'lesekreis|buchclub|leserunde',
  featureRequests: 'funktionswünsche|feature-wünsche|produktwünsche|feature requests',
  complaints:
    'beschwerden|reklamationen|kundenbeschwerden|beschwerdemanagement|reklamationsliste|beschwerdeliste|beanstandungen|reklamationsmanagement|beschwerdeformular',
  purchaseOrders:
    'bestellungen bei lieferanten|einkauf|beschaffung|bestellwesen|lieferantenbestellungen|einkaufsliste firma|bestellungen lieferanten|lieferantenbestellung',
  purchaseRequests: 'beschaffungsanträge|bestellanforderungen|kaufanträge',
  admissions: 'bewerbungen um stipendien|stipendien|aufnahmeanträge|anmeldungen zur schule',
  temperatures:
    'temperaturprotokoll|kühlschranktemperatur|haccp|temperaturkontrolle|temperaturliste|kühltemperaturen|kühlkette|haccp-protokoll|temperaturkontrollen|kühlschrankprotokoll',
  cleaningLog:
    'reinigungsprotokoll|reinigungsplan|reinigungsnachweis|hygieneprotokoll|reinigungsliste|hygieneplan|putzliste',
  safety:
    'sicherheitsprüfungen|brandschutz|arbeitssicherheit|unterweisungen|laborsicherheit|sicherheitsbericht|sicherheit im labor|sicherheit auf der baustelle|sicherheitsprüfung|sicherheitskontrolle|sicherheitsinspektion|brandschutzprüfung|sicherheitsrundgang',
  commissions: 'provisionen|provisionsabrechnung|provision|vertriebsprovisionen|provisionsübersicht',
  warranties: 'garantien|garantiefristen|gewährleistung|garantieliste|garantieübersicht|garantieablauf',
  bodyWeight:
    'gewicht|gewichtstagebuch|gewichtsverlauf|abnehmen|gewichtsabnahme|diät|gewichtskontrolle|abnehmtagebuch',
  symptoms: 'kopfschmerztagebuch|migränetagebuch|symptomtagebuch|schmerztagebuch',
  licenses: 'softwarelizenzen|lizenzen|softwareabos|lizenzverwaltung|softwareverwaltung|lizenzübersicht',
  abTests: 'a/b-tests|ab-tests',
  raceResults: 'laufergebnisse|wettkampfergebnisse|bestzeiten',
  compliance: 'compliance|dsgvo|datenschutz|audit-vorbereitung',
  contactForm: 'kontaktformular|anfrageformular|anfragen|anfrage-formular|rückrufbitte|kontaktanfragen',
  applicationForm: 'bewerbungsformular|bewerberformular|bewerbungsbogen|online-bewerbung|bewerberbogen',
  registrationForm:
    'anmeldeformular|veranstaltungsanmeldung|anmeldung zur veranstaltung|veranstaltung anmeldung|seminaranmeldung|workshop-anmeldung|anmeldeliste|teilnehmeranmeldung|anmeldung',
  volunteerForm:
    'ehrenamt anmeldung|helferanmeldung|helferformular|ehrenamtliche anmelden|freiwillige anmeldung|helfer gesucht|anmeldung helfer',
  feedbackForm:
    'feedbackbogen|feedbackformular|rückmeldebogen|patientenfeedback|kundenfeedback|gästefeedback|elternfeedback|kursbewertung|seminarbewertung|lehrerbewertung',
  satisfactionSurvey:
    'zufriedenheitsumfrage|kundenumfrage|kundenzufriedenheit|patientenbefragung|gästebefragung|elternbefragung|mitgliederbefragung',
  roomBooking:
    'raumbuchung|raumreservierung|besprechungsräume|raumplan|raumbelegung|saalbuchung|raumplanung|konferenzraum buchen',
  accidents:
    'unfallbericht|unfallbuch|verbandbuch|arbeitsunfälle|unfallmeldung|unfälle auf der baustelle|unfallformular|unfälle|vorfallbericht|unfallprotokoll',
  clientIntake: 'mandantenaufnahme|kundenaufnahmebogen|neukundenformular',
  expenseClaims:
    'spesenabrechnung|reisekostenabrechnung|auslagen|spesen|reisekosten|auslagenerstattung|spesenbericht|reisekostenantrag',
  cashFlow:
    'cashflow|cash-flow|liquiditätsplanung|liquiditätsplan|liquidität|liquiditätsvorschau|cashflow-planung|cashflow-prognose|cashflow planung|cashflow prognose|zahlungsströme',
  rentalLedger:
    'mieteinnahmen|mieteinnahmen und ausgaben|einnahmen und ausgaben vermietung|einnahmen und ausgaben einer mietwohnung|vermietung einnahmen und ausgaben|mieteinnahmen und kosten',
  eventBudget:
    'veranstaltungsbudget|eventbudget|event-budget|budget für eine veranstaltung|konferenzbudget|veranstaltungskosten|budget der veranstaltung',
  priceList:
    'preisliste|preisverzeichnis|preiskatalog|preisübersicht|produktpreisliste|preistabelle|leistungsverzeichnis preise|preise',
  vehicleExpenses: 'fahrzeugkosten|autokosten|kfz-kosten|kfz kosten|fahrzeugausgaben|pkw-kosten|kosten auto',
  retrospective:
    'retrospektive|sprint-retrospektive|retro|retro-board|sprintretrospektive|team-retrospektive|sprint retrospektive',
  swot: 'swot|swot-analyse|swot analyse|stärken und schwächen|stärken-schwächen-analyse|swot-matrix',
  stakeholders:
    'stakeholder|stakeholderanalyse|stakeholder-analyse|stakeholder-map|stakeholder-übersicht|interessengruppen|stakeholderliste|stakeholdermanagement',
  raci: 'raci|raci-matrix|raci matrix|verantwortungsmatrix|zuständigkeiten|verantwortlichkeitsmatrix|wer macht was',
  skills:
    'kompetenzmatrix|skill-matrix|skills-matrix|qualifikationsmatrix|skillmatrix|fähigkeiten im team|qualifikationen|kompetenzen|fähigkeiten|mitarbeiterqualifikationen',
  lessonsLearned:
    'lessons learned|lessons-learned|erkenntnisse aus projekten|projekterkenntnisse|post-mortem|gelernte lektionen',
  launch:
    'produkteinführung|markteinführung|produktlaunch|go-to-market-plan|go-to-market|markteinführungsplan|launchplan|launch-plan|launchplanung',
  changeRequests:
    'änderungsanträge|änderungsantrag|änderungsanforderungen|change requests|änderungsmanagement|change request|change-requests|nachtrag|nachträge|nachtragsmanagement|nachtragsliste',
  sponsorPackages: 'sponsoringpakete|sponsoring-pakete|sponsorenpakete|sponsorpakete',
  competitors:
    'wettbewerbsanalyse|wettbewerber|konkurrenzanalyse|konkurrenten|wettbewerbervergleich|mitbewerber|wettbewerbsvergleich',
  supplierComparison:
    'lieferantenvergleich|lieferantenbewertung|lieferanten vergleichen|lieferantenauswahl|anbietervergleich|vergleich von lieferanten',
  interviews:
    'nutzerinterviews|kundeninterviews|nutzerforschung|user interviews|interviewnotizen|ux-research|nutzerbefragungen',
  keywords:
    'keyword-rankings|keyword-ranking|keywords|seo-rankings|suchbegriffe|keyword rankings|rankings bei google|keyword-positionen|seo-keywords|keyword-recherche',
  press:
    'presseerwähnungen|presseberichte|pressespiegel|medienberichte|medienbeobachtung|presseecho|erwähnungen in der presse',
  accessRequests:
    'zugriffsanträge|zugangsanträge|berechtigungsanträge|zugriffsrechte|berechtigungen|zugriffsanfragen',
  policies:
    'richtlinien|richtlinien zur überprüfung|interne richtlinien|unternehmensrichtlinien|richtlinienübersicht|zu prüfende richtlinien|richtlinienverwaltung',
  auditFindings:
    'auditfeststellungen|audit-feststellungen|korrekturmaßnahmen|feststellungen|internes audit|abweichungen|interne audits|revisionsfeststellungen',
  kidsChores:
    'haushaltsaufgaben für kinder|aufgaben der kinder|belohnungsplan|aufgabenplan für kinder|kinder-haushaltsplan|putzplan für kinder|pflichten der kinder',
  houseHunt: 'wohnungssuche|haussuche|wohnungsbesichtigungen|wohnung suchen|immobiliensuche',
  gifts: 'geschenkeliste|geschenke|weihnachtsgeschenke|geschenkideen|geschenkliste|geburtstagsgeschenke',
  petVaccinations:
    'impfungen der haustiere|impfungen haustiere|hundeimpfungen|katzenimpfungen|tierimpfungen|impfungen hund|impfungen katze',
  wineCellar: 'weinkeller|weinsammlung|weinbestand|weinvorrat|meine weine|weinliste',
  readingList:
    'leseliste|bücherliste|lesetagebuch|meine bücher|gelesene bücher|zu lesende bücher|lesechallenge|leseherausforderung|lesestapel|leseliste bücher',
  uptime:
    'serververfügbarkeit|verfügbarkeit der server|uptime|server-uptime|systemstatus|dienststatus|servermonitoring|serverstatus|verfügbarkeit der systeme|serverüberwachung|antwortzeiten|antwortzeiten der server|server-antwortzeiten|verfügbarkeit',
  backups: 'backups|datensicherung|datensicherungen|backup-protokoll|sicherungen|backup|backup-status',
  domains:
    'domains|domainnamen|domains und zertifikate|ssl-zertifikate|domainverwaltung|ssl zertifikate|zertifikate und domains|domainübersicht',
  keys: 'schlüsselverwaltung|schlüssel|schlüsselliste|schlüsselbuch|schlüsselausgabe|schlüsselübergabe|schlüsselverzeichnis',
  waterQuality:
    'wasserqualität|wasserwerte|wasserproben|poolwasser|wasseranalyse|wasserprüfung|trinkwasserqualität|trinkwasserproben',
  bakeryDay:
    'backplan|bäckereiproduktion|produktion der bäckerei|tagesproduktion bäckerei|backliste|tagesproduktion der bäckerei',
  siteVisits:
    'kundenbesuche|besuchsberichte|besuchsbericht|außendienstbesuche|ortstermine|baustellenbesuche|vor-ort-termine',
  translations: 'übersetzungsaufträge|übersetzungen|übersetzungsprojekte|übersetzungsbüro',
  debts: 'schuldet mir|schulden mir|geld verliehen|verliehenes geld|schulden|geliehenes geld|offene schulden',
  bills: 'laufende kosten|fixkosten|daueraufträge|monatliche rechnungen|verträge und abos',
  netWorth: 'nettovermögen|vermögensübersicht|vermögen und schulden|mein vermögen',
  habits: 'gewohnheiten|gewohnheitstracker|habit-tracker|tägliche gewohnheiten|routinen|morgenroutine',
  carService: 'autowartung|scheckheft|serviceheft|wartung meines autos|auto wartung|wartungsheft',
  jobOffers: 'jobangebote|stellenangebote vergleichen|jobangebot|angebote von arbeitgebern',
  timeTracking:
    'zeiterfassung|stundenzettel|arbeitszeiten|arbeitszeiterfassung|meine zeit|arbeitsstunden|wo bleibt meine zeit',
  gradebook:
    'notenbuch|notenliste|schulnoten|notenübersicht|zensuren|klassenarbeiten|notenspiegel|klassenarbeiten übersicht',
  schoolTrips: 'klassenausflüge|schulausflüge|ausflüge der klasse|wandertage',
  recalls:
    'recall-liste|patientenerinnerungen|recallsystem|erinnerung an die vorsorge|vorsorge-erinnerungen|recall',
  issueLog: 'problemliste|offene punkte|offene-punkte-liste|issue-log|problemprotokoll',
  agenda: 'tagesordnung|agenda|besprechungsagenda|sitzungsagenda|besprechungspunkte|themenliste sitzung',
  employeeSurvey:
    'mitarbeiterbefragung|mitarbeiterumfrage|mitarbeiterzufriedenheit|pulsbefragung|teamumfrage',
  onCall: 'bereitschaftsdienst|bereitschaft|rufbereitschaft|bereitschaftsplan|on-call',
  staffAttendance:
    'stempeluhr|mitarbeiteranwesenheit|anwesenheit der mitarbeiter|kommen und gehen|zeiterfassung mitarbeiter|an- und abwesenheit|stechuhr',
  orderReturns: 'retouren|rücksendungen|retourenmanagement|rücksendeformular|retourenformular|retoure',
  standup: 'standup|stand-up|daily standup|standup-notizen|standup-protokoll|daily scrum|tägliches standup',
  shoppingList: 'einkaufsliste|einkaufszettel|wocheneinkauf|einkaufsplaner|lebensmittelliste|besorgungen',
  ladder: 'rangliste|tennisrangliste|tennis-rangliste|forderungsrangliste|vereinsrangliste|forderungsspiele',
  swimTimes:
    'schwimmzeiten|schwimmteam|schwimmverein|schwimmmannschaft|schwimmwettkampf|schwimmergebnisse|wettkampfzeiten',
  golfRounds: 'golfhandicap|golf-handicap|golfrunden|golf|golfergebnisse|handicap|scorekarten',
  staffTraining:
    'mitarbeiterschulungen|mitarbeiterschulung|schulungsnachweise|schulungsplan|schulungen|unterweisungen|fortbildungen|pflichtschulungen|schulungsmatrix|weiterbildungen|fortbildungsnachweise|schulungsübersicht',
  emergencyContacts:
    'notfallkontakte|notfallnummern|notfallliste|notrufnummern|wichtige telefonnummern|notfalltelefonliste|notrufliste|telefonliste notfall',
  birthdays: 'geburtstage|geburtstagsliste|geburtstagskalender|geburtstagsübersicht|geburtstagserinnerungen',
  plots:
    'parzellen|gartenparzellen|parzellenverwaltung|gemeinschaftsgarten|kleingartenanlage|gartenanlage|pachtgärten',
  memberDues:
    'mitgliedsbeiträge|mitgliedsbeitrag|vereinsbeiträge|beitragsliste|jahresbeiträge|beitragszahlungen|mitgliedschaften|beitragsübersicht',
  handovers:
    'schichtübergabe|übergabebuch|übergabeprotokoll|schichtbuch|übergabe|schichtübergaben|dienstübergabe|schichtprotokoll',
  minutes:
    'protokoll|sitzungsprotokoll|besprechungsprotokoll|meetingprotokoll|protokolle|elternabend protokoll|besprechungsnotizen|gesprächsprotokoll|vorstandsprotokoll|elternabendprotokoll',
  goodsReceipts:
    'wareneingang|wareneingangsprüfung|wareneingangskontrolle|wareneingangsliste|lieferkontrolle|wareneingänge',
  callCenter: 'callcenter|call-center|telefonzentrale|anrufstatistik|anrufaufkommen|servicehotline|hotline',
  studentProjects:
    'schulprojekt|schulprojekte|klassenprojekt|klassenprojekte|schülerprojekte|projektwoche|gruppenarbeiten|projektarbeiten|referate',
  kidsReading:
    'lesepass|kinderlesen|lesezeit der kinder|antolin|leseförderung|lesetagebuch der klasse|lesezeiten|lesetagebuch für kinder',
  labColony:
    'mauskolonie|mäusezucht|versuchstiere|tierhaltung labor|zuchtkolonie|labormäuse|versuchstierhaltung',
  clientOnboarding:
    'kundenonboarding|kunden-onboarding|onboarding neuer kunden|kundeneinführung|einführungsprojekte|onboarding von kunden',
  dataPipelines:
    'datenpipelines|datenpipeline|etl-prozesse|etl|datenimporte|batchjobs|datenläufe|cronjobs|ladeprozesse',
  funnels:
    'trichter|conversion-trichter|marketingtrichter|anmeldetrichter|marketing-funnel|newsletter-funnel|conversion funnel|funnel',
  cashBook: 'kassenbuch|barkasse|handkasse|portokasse|kassenbericht|kassenführung|kassenblatt',
  rehab: 'übungsplan|physio-übungen|physioübungen|rehaplan|reha-übungen|heimübungen|reha|dehnübungen',
  businessExpenses:
    'betriebsausgaben|betriebskosten der firma|firmenausgaben|bürokosten|geschäftsausgaben|geschäftskosten|gemeinkosten',
  allergies:
    'allergien|allergieliste|allergikerliste|lebensmittelallergien|allergenliste|unverträglichkeiten',
  briefings:
    'sicherheitsunterweisung|sicherheitsunterweisungen|unterweisungsnachweis|baustellenunterweisung|sicherheitseinweisung',
  substitutions: 'vertretungsplan|vertretungen|vertretungsstunden|vertretungslehrer',
  bloodDonors: 'blutspender|blutspende|blutspenden|blutspendetermin|blutspenderliste',
  overtime: 'überstunden|überstundenliste|überstundenkonto|mehrarbeit|überstundenerfassung',
  communicationPlan: 'kommunikationsplan|kommunikationsmatrix|interne kommunikation|kommunikationskonzept',
  parentsEvening:
    'elternsprechtag|elternabend|elterngespräche|elternsprechstunde|anmeldung elternsprechtag|elternsprechtag anmeldung|elternsprechtage|sprechtag',
  lunchOrders:
    'mensabestellungen|mensabestellung|essensbestellung|essensbestellungen|schulessen|mittagessen bestellung|mensa|menübestellung',
  readingLevels: 'lesestufen|lesestand|leseniveau|lesekompetenz',
  pupilAbsences:
    'fehlzeiten der schüler|schülerfehlzeiten|fehlstunden|fehlzeiten schüler|entschuldigungen der schüler|fehltage|entschuldigungen|schülerabsenzen',
  shelfLife: 'mindesthaltbarkeit|haltbarkeit|haltbarkeiten|mhd|mhd-kontrolle|mhd kontrolle|haltbarkeitsdaten',
  featureFlags: 'feature-flags|feature flags|feature-toggles|feature toggles',
  communityExpenses:
    'weg-kosten|kosten der eigentümergemeinschaft|ausgaben der eigentümergemeinschaft|hausgeld|hausgemeinschaft ausgaben',
  volunteerHours: 'ehrenamtsstunden|stunden der ehrenamtlichen|ehrenamtliche stunden|helferstunden',
  trainingAttendance:
    'trainingsbeteiligung|trainingsteilnahme|anwesenheit training|anwesenheit beim training|trainingsanwesenheit',
  grantPipeline: 'förderanträge|fördermittel|förderanträge übersicht|stiftungsanträge',
  donorRelations:
    'spender-crm|spenderverwaltung|spenderpflege|spenderbeziehungen|spenderdatenbank|crm spender',
  sponsorRelations: 'sponsoren|sponsoren-crm|sponsorenliste|sponsorenverwaltung|sponsorensuche|sponsoring',
  vendorRelations: 'lieferantenverwaltung|lieferantenmanagement|lieferanten-crm|dienstleisterverwaltung',
  schoolAdmissions: 'schulaufnahme|schulanmeldungen|schulaufnahmen|aufnahme neuer schüler|schülerwerbung',
  customerRelations:
    'kundenkartei|kundendatenbank|kundenverwaltung|kundenpflege|kundenbeziehungen|kundenbeziehungsmanagement|kundenliste|kundenstamm|kundendatei|kundenkontakte',
  councilBudget:
    'gemeindehaushalt|gemeinderat|haushalt der gemeinde|kommunaler haushalt|stadthaushalt|haushaltsplan der gemeinde|schulbudget|kirchengemeinde budget|schulhaushalt',
  clubBudget:
    'vereinsbudget|vereinshaushalt|haushaltsplan verein|budget des vereins|vereinsetat|saisonbudget|mannschaftsbudget|budget für den verein',
  beds: 'bettenbelegung|bettenplan|bettenmanagement|betten auf station|stationsbelegung|krankenhausbetten',
  clinicVaccinations: 'impfquote|impfkampagne|impfungen der patienten|impfaktion|grippeimpfungen|impfzentrum',
  termReports: 'zeugnisse|zeugnis|halbjahreszeugnis|lernstandsbericht|notenbericht|schulzeugnis',
  classJobs: 'klassendienste|klassendienst|dienste in der klasse|schülerdienste|klassenämter',
  membershipForm:
    'mitgliedsantrag|aufnahmeantrag|beitrittserklärung|beitrittsformular|mitgliedsanmeldung|mitgliedschaftsantrag',
  enrolment:
    'schulanmeldung|anmeldung schule|kita-anmeldung|schüleranmeldung|anmeldeformular schule|anmeldung kindergarten|schülerneuaufnahme|anmeldung neuer schüler',
  opsTeam: 'betriebsteam|it-betrieb|operations|ops-team|betriebsführung|operations-team',
  matchDay: 'spieltag|heimspieltag|heimspiel',
  siteTrades:
    'gewerke|gewerke auf der baustelle|gewerkekoordination|subunternehmer auf der baustelle|gewerkeplan|subunternehmer|subunternehmerliste|nachunternehmer',
  debtPayoff:
    'schuldenabbau|schulden abbauen|schulden|kredite tilgen|meine kredite|schuldentilgung|schulden zurückzahlen',
  subscriptions: 'abonnements|abo-übersicht|abos|meine abos|abonnements privat',
  triage: 'triage|wartezimmer|notaufnahme|patientenwarteschlange|ersteinschätzung',
  infections:
    'infektionskontrolle|infektionen|infektionsbericht|krankenhausinfektionen|hygienebericht|infektionsschutz|infektionsstatistik',
  imaging:
    'radiologie|röntgen|röntgenbefunde|radiologische befunde|bildgebung|mrt-untersuchungen|befunde radiologie',
  caseNotes:
    'sitzungsnotizen|therapienotizen|sitzungsprotokolle|fallnotizen|beratungsnotizen|therapiedokumentation',
  beneficiaries: 'begünstigte|hilfsempfänger|klientenregister|betreute personen|klientenliste|hilfesuchende',
  sportsInjuries: 'verletzungen|verletztenliste|sportverletzungen|verletzte spieler|verletzungsliste',
  behaviour:
    'schülerverhalten|verhalten der schüler|verhaltensbeobachtung|verhaltensbogen|klassenbucheinträge|nachsitzen|verhaltensprotokoll',
  tillCounts: 'kassenabschluss|kassensturz|tagesabschluss|kassenabrechnung|kassenzählung|z-bon',
  stockCounts: 'inventur|jahresinventur|bestandszählung|inventurliste|stichtagsinventur',
  loyaltyCards:
    'kundenbindung|treueprogramm|treuekarten|treuepunkte|kundenkarten|bonusprogramm|stempelkarten',
  downtimes: 'stillstände|stillstandszeiten|maschinenstillstand|ausfallzeiten|maschinenausfälle|störzeiten',
  improvements:
    'kaizen|kvp|verbesserungsvorschläge|verbesserungsideen|kontinuierliche verbesserung|vorschlagswesen|kvp-board',
  serviceOrders:
    'arbeitsauftrag|arbeitsaufträge|serviceaufträge|serviceauftrag|montageaufträge|auftragszettel',
  officeMove: 'büroumzug|umzug büro|umzug des büros|firmenumzug|umzug der firma|büroumzüge',
  volunteerRota:
    'helferplan|helfereinsatzplan|ehrenamtsplan|einsatzplan ehrenamtliche|schichtplan ehrenamtliche|schichtplan helfer',
  labNotebook:
    'laborbuch|laborjournal|versuchsprotokoll|versuchsprotokolle|experimentprotokoll|laborprotokoll|laborprotokolle',
  cellCultures: 'zellkultur|zellkulturen|zelllinien|zellkulturprotokoll|passagen',
  sampleStorage: 'probenlager|probenarchiv|gefrierschrankplan|gefrierlager|biobank|kryolager|probenlagerung',
  tripBudget:
    'reisebudget|urlaubsbudget|reisekasse|budget klassenfahrt|klassenfahrt budget|budget für die reise|urlaubskasse|budget urlaub',
  projectBudget:
    'projektbudget|projektkosten|forschungsbudget|laborbudget|förderbudget|budget projekt|programmbudget',
  savingsGoals: 'sparziele|sparziel|sparziele board|sparziel-tracker|sparziele übersicht',
  schoolCalendar:
    'schulkalender|schulveranstaltungen|schultermine|schulische veranstaltungen|termine der schule',
  youthRegistration:
    'anmeldung ferienlager|anmeldung zeltlager|ferienlager anmeldung|anmeldeformular ferienlager|anmeldung jugendfreizeit|jugendfreizeit anmeldung|anmeldung ferienbetreuung|anmeldung schwimmkurs|kinderanmeldung|anmeldung jugendgruppe|anmeldeformular kinder',
  invoiceApprovals:
    'rechnungsfreigabe|rechnungsfreigaben|rechnungsprüfung|freigabe von rechnungen|eingangsrechnungen freigeben|rechnungsfreigabe formular',
  waitingList: 'warteliste|wartelisten|patientenwarteliste|op-warteliste',
  timetable: 'stundenplan|stundenpläne|stundenplan klasse|unterrichtsplan woche|lehrerstundenplan',
  prescriptions:
    'rezepte arzt|verordnungen|folgerezepte|wiederholungsrezepte|rezeptbestellung|verschreibungen',
  surgeries: 'operationen|op-plan|operationsplan|op-planung|op-programm|geplante operationen',
  promotions:
    'aktionen laden|verkaufsaktionen|aktionsplan|rabattaktionen|sonderangebote|angebotskalender|werbeaktionen',
  salaries:
    'gehälter|lohnliste|gehaltsliste|lohnabrechnung|gehaltsübersicht|lohnbuchhaltung|gehaltsabrechnung',
};
