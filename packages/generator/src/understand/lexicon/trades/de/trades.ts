import type { Translated } from '../TradeWords.js';

export const trades: Translated<'trades'> = {
  clinic:
    'arztpraxis|praxis|hausarztpraxis|klinik|hausarzt|ambulanz|kinderarztpraxis|krankenhaus|station|arzt',
  dentist: 'zahnarzt|zahnarztpraxis|zahnklinik|kieferorthopäde|zahnärztin|zahnarzttermine',
  vet: 'tierarzt|tierarztpraxis|tierklinik|tierärztin|kleintierpraxis',
  therapy:
    'physiotherapie|physiotherapiepraxis|therapiepraxis|therapeut|coaching|coaching-business|massagepraxis|massage|osteopathie|psychotherapie|psychologische praxis|personal training|heilpraktiker|ergotherapie|logopädie|physiopraxis',
  salon:
    'friseur|friseursalon|frisör|barbershop|kosmetikstudio|nagelstudio|beautysalon|salon|friseurtermine|kosmetik',
  pharmacy: 'apotheke',
  careHome: 'pflegeheim|altenheim|seniorenheim|pflegedienst|altenpflege|betreutes wohnen',
  gym: 'fitnessstudio|fitness-studio|fitnesscenter|kletterhalle|sportstudio|muckibude|gym',
  yoga: 'yogastudio|yoga|pilates|tanzschule|tanzstudio|yogaschule|yogakurse|ballettschule',
  school:
    'schule|grundschule|gymnasium|meine klasse|klassenverwaltung|realschule|gesamtschule|klassenzimmer|unterricht|schulklasse',
  tutoring:
    'nachhilfe|nachhilfeunterricht|privatunterricht|nachhilfelehrer|sprachunterricht|nachhilfeinstitut|nachhilfeschüler',
  musicSchool:
    'musikschule|klavierunterricht|gitarrenunterricht|musikunterricht|klavierlehrer|gesangsunterricht',
  kindergarten:
    'kindergarten|kita|kindergarten anmeldung|kindertagesstätte|tagesmutter|krippe|kinderbetreuung|kita anmeldung|hort|waldkindergarten',
  courses:
    'kursangebot|onlinekurs|onlinekurse|volkshochschule|weiterbildung|kurse|seminare|workshops|sprachschule|schulungen',
  studies:
    'studium|uni|universität|semester|prüfungsvorbereitung|lernplan|mein studium|klausuren|klausurphase|hochschule|abitur',
  thesis: 'bachelorarbeit|masterarbeit|doktorarbeit|dissertation|abschlussarbeit|promotion|hausarbeit',
  camp: 'ferienlager|zeltlager|sommerlager|jugendfreizeit|pfadfinder|klassenfahrt|ferienfreizeit|ferienbetreuung|skifreizeit',
  wedding:
    'hochzeit|hochzeit planen|hochzeitsplanung|unsere hochzeit|heiraten|hochzeitsplaner|trauung|hochzeitsfeier|hochzeitsplan',
  party:
    'party|geburtstag|geburtstagsfeier|geburtstagsparty|feier|fest|taufe|kindergeburtstag|jga|junggesellenabschied|weihnachtsfeier|polterabend|familienfeier|abifeier|jubiläum|Gästeliste',
  conference:
    'konferenz|tagung|kongress|messe|eventplanung|veranstaltung|veranstaltungen|festival|eventagentur|veranstaltungsplanung|barcamp|messestand|stadtfest',
  fundraiser:
    'spendenaktion|spendenlauf|förderverein|schulfest|benefizveranstaltung|kuchenbasar|crowdfunding|basar|spendensammlung|elternbeirat|sponsorenlauf|flohmarkt',
  catering: 'catering|cateringservice|partyservice|cateringfirma',
  charity:
    'hilfsorganisation|gemeinnütziger verein|ngo|stiftung|spenderverwaltung|gemeinnützige organisation|hilfsverein|wohltätigkeit',
  foodBank: 'tafel|lebensmittelausgabe|suppenküche|lebensmittelspenden|die tafel|foodsharing',
  church: 'kirche|kirchengemeinde|gemeinde|pfarrei|moschee|pfarrgemeinde|gottesdienst|gottesdienste',
  club: 'verein|sportverein|vereinsverwaltung|turnverein|tennisverein|schützenverein|mitgliederverwaltung|gartenverein|kulturverein|vereinsmitglieder|vereinsarbeit|feuerwehr|karnevalsverein|kleingartenverein|schachclub',
  clubCash:
    'vereinskasse|klassenkasse|kassenwart|kasse|vereinsfinanzen|mannschaftskasse|kaffeekasse|kassierer|wg kasse|wg-kasse',
  library:
    'bücherei|bibliothek|schulbibliothek|schulbücherei|buchausleihe|leihbücherei|ausleihe|gemeindebücherei',
  shelter: 'tierheim|tierschutz|tierschutzverein|katzenhilfe|tiervermittlung|hundevermittlung',
  volunteering:
    'ehrenamt|freiwilligenarbeit|freiwilligenkoordination|ehrenamtliche|ehrenamtsstunden|helferplanung|freiwillige',
  team: 'fußballmannschaft|fußballteam|mannschaft|handballmannschaft|jugendmannschaft|fußball|volleyballteam|e-jugend|basketballteam|fußballtrainer|d-jugend',
  running:
    'laufen|marathon|marathontraining|halbmarathon|lauftraining|triathlon|radfahren|joggen|lauftagebuch|rennrad',
  band: 'band|chor|orchester|auftritte|musikband|konzerte|dj|blaskapelle|musikverein',
  shop: 'laden|geschäft|einzelhandel|boutique|modegeschäft|blumenladen|buchhandlung|ladengeschäft|kiosk|getränkemarkt|buchladen|unverpacktladen|spielwarenladen|florist',
  bakery: 'bäckerei|konditorei|backstube|tortenbestellungen|kuchenbestellungen|torten|hausbäckerei',
  restaurant:
    'restaurant|gaststätte|gasthaus|pizzeria|kneipe|bistro|imbiss|foodtruck|wirtshaus|gastronomie|lokal|bar|biergarten|wirtschaft',
  cafe: 'café|kaffeehaus|eisdiele|coffeeshop|eiscafé|teehaus',
  onlineShop:
    'onlineshop|online-shop|webshop|etsy|etsy-shop|shopify|e-commerce|onlinehandel|versandhandel|amazon shop|ebay',
  recipes:
    'rezepte|rezeptsammlung|kochbuch|essensplan|wochenplan essen|essensplanung|mealprep|kochen|speiseplan|essen planen',
  brewery: 'brauerei|weingut|brennerei|hausbrauerei|winzer|weinbau|bierbrauen',
  construction:
    'baustelle|bauleitung|bauprojekt|baustellenverwaltung|bauunternehmen|bau|baufirma|bauvorhaben|baustellen|bauablauf',
  houseBuilding: 'hausbau|haus bauen|eigenheim|dachausbau|neues haus|unser haus|unser neues haus|neubau',
  rentals:
    'vermietung|vermieter|mietwohnungen|mieter|hausverwaltung|mietverwaltung|wohnungsverwaltung|mieteinnahmen|mietshaus|immobilienverwaltung|mietobjekte|Mieteingänge|Mietzahlungen',
  realEstate: 'immobilien|immobilienmakler|makler|maklerbüro|immobilienverkauf|immobilienbüro',
  holidayRental:
    'ferienwohnung|ferienwohnungen|ferienhaus|airbnb|ferienvermietung|gästehaus|pension|campingplatz|fewo|ferienhäuser',
  hotel: 'hotel|hostel|gasthof|hotelbetrieb|jugendherberge|hotelzimmer',
  craftsman:
    'handwerksbetrieb|handwerker|elektriker|klempner|sanitärbetrieb|tischlerei|schreinerei|malerbetrieb|dachdecker|elektrobetrieb|handwerk|maler|gartenbaubetrieb|zimmerei|heizungsbau|schlosserei|metallbau|fliesenleger|außendienst technik|servicetechniker|kundendienst vor ort',
  cleaningCompany:
    'reinigungsfirma|gebäudereinigung|putzfirma|reinigungsservice|fensterputzer|reinigungsunternehmen|wäscherei',
  maintenance:
    'instandhaltung|gebäudemanagement|wartung|hausmeister|hausmeisterservice|facility management|wartungsplan|gebäudewartung|reparaturen|anlagenwartung',
  fleet:
    'fuhrpark|fuhrparkverwaltung|fahrzeugflotte|firmenwagen|fahrzeuge|flotte|fahrzeugwartung|fuhrparkmanagement|dienstwagen|taxiunternehmen',
  carRepair: 'autowerkstatt|kfz-werkstatt|werkstatt|fahrradwerkstatt|reifenservice|kfz-betrieb|autoreparatur',
  warehouse:
    'lager|lagerverwaltung|warenlager|bestand|lagerbestand|inventar|bestandsführung|warenwirtschaft|inventur|ersatzteillager|ersatzteile|lagerhaltung|materiallager',
  delivery:
    'lieferdienst|spedition|logistik|kurierdienst|lieferungen|versand|tourenplanung|transportunternehmen|paketdienst|auslieferung',
  production:
    'produktion|fertigung|fabrik|produktionsplanung|montage|maschinenbau|werk|produktionslinie|fertigungsplanung|3d-druck',
  lab: 'labor|laborproben|prüflabor|laborverwaltung|forschungslabor|proben',
  clinicalStudy: 'klinische studie|studie|studienteilnehmer|forschungsstudie|probanden|feldstudie',
  farm: 'bauernhof|landwirtschaft|ernte|hof|milchviehbetrieb|obsthof|ackerbau|landwirt|viehzucht|obstbau',
  bees: 'imkerei|bienen|imker|bienenvölker|bienenstöcke|honig',
  nursery: 'gärtnerei|baumschule|gartencenter|gewächshaus|pflanzenverkauf',
  sales:
    'vertrieb|verkauf|vertriebsteam|verkäufe|sales|vertriebspipeline|außendienst|verkaufszahlen|vertriebszahlen',
  freelancing:
    'freelancer|freiberufler|freiberuflich|selbstständig|selbstständigkeit|freelancing|nebengewerbe|kleingewerbe|übersetzer|grafikdesigner|freie mitarbeit|solo-selbstständig|webdesigner',
  consulting:
    'beratung|unternehmensberatung|berater|kundenprojekte|consulting|architekturbüro|architekt|ingenieurbüro|planungsbüro',
  agency:
    'marketing|werbeagentur|marketingagentur|agentur|marketingteam|werbung|kampagnenplanung|kreativagentur|marketingplanung|marketingkampagnen',
  socialMedia:
    'social media|youtube|youtube-kanal|instagram|tiktok|redaktionsplan|content|influencer|contentplanung|redaktionsplanung|content creator|twitch|soziale medien|videokanal',
  podcast: 'podcast|podcasts|radiosendung|podcastplanung',
  newsletter: 'newsletter|blog|blogger|kundenmagazin',
  photography:
    'fotograf|fotografie|fotostudio|hochzeitsfotograf|videoproduktion|fotografin|filmproduktion|fotoshootings',
  software:
    'softwareentwicklung|software|app-entwicklung|entwicklerteam|sprint|scrum|softwareprojekt|backlog|webentwicklung|appentwicklung|it-projekt',
  startup:
    'startup|start-up|gründung|existenzgründung|mein startup|gründer|investoren|businessplan|unternehmensgründung',
  hiring:
    'recruiting|bewerber|personalsuche|bewerbungen|einstellungen|bewerbermanagement|stellenbesetzung|personalvermittlung|kandidaten|bewerbermanagement|zeitarbeit|bewerberverwaltung',
  staff:
    'personal|personalverwaltung|mitarbeiter|mitarbeiterverwaltung|hr|onboarding|personalabteilung|einarbeitung|belegschaft|angestellte',
  helpdesk:
    'helpdesk|it-support|kundenservice|support|kundendienst|it-abteilung|servicedesk|kundensupport|it-helpdesk|edv|Callcenter|Call-Center',
  lawFirm: 'anwaltskanzlei|kanzlei|rechtsanwalt|anwalt|mandate|notar|rechtsabteilung|notariat|mandanten',
  insurance: 'versicherungen|versicherungsmakler|versicherungsagentur|versicherung|versicherungsbüro',
  bookkeeping:
    'buchhaltung|buchführung|steuerberater|rechnungen|finanzen|rechnungswesen|steuern|steuererklärung|firmenfinanzen|steuerkanzlei|faktura|eür|betriebsausgaben',
  projects:
    'projekte|projektmanagement|projekt|projektplanung|projektübersicht|projektportfolio|projektverwaltung',
  household:
    'haushalt|haushaltsbuch|haushaltskasse|haushaltsbudget|persönliche finanzen|haushaltsplan|geld|meine finanzen|haushaltskosten|familienfinanzen|ausgaben familie',
  moving: 'umzug|umzugsplanung|wohnungswechsel|neue wohnung|auszug|umziehen|umzugsplan',
  travel:
    'reise|urlaub|reiseplanung|urlaubsplanung|roadtrip|weltreise|flitterwochen|städtereise|ferien|rundreise|interrail|familienurlaub|kurztrip',
  baby: 'baby|neugeborenes|stillen|babytagebuch|schwangerschaft|säugling|babyzeit',
  jobHunt: 'jobsuche|stellensuche|arbeitssuche|meine bewerbungen|bewerbungsphase|jobwechsel',
  chores:
    'putzplan|hausarbeit|wg|haushaltsaufgaben|wg-putzplan|familie|putzen|familienorganisation|familienplaner|wohngemeinschaft',
  garden:
    'garten|gemüsegarten|gartenplanung|kleingarten|schrebergarten|zimmerpflanzen|balkon|hochbeet|gemüsebeet|gartenarbeit',
  fitness: 'krafttraining|trainingsplan|workouts|fitness|muskelaufbau|trainingstagebuch|sport|mein training',
  pets: 'haustiere|haustier|hund|katze|mein hund|meine katze|pferd|welpe|mein pferd|hundepflege',
  undertaking:
    'kleinunternehmen|mein betrieb|mein unternehmen|kleinbetrieb|meine firma|familienbetrieb|nebengewerbe',
  collection:
    'briefmarken|münzen|münzsammlung|schallplatten|plattensammlung|briefmarkensammlung|kunstsammlung|modellsammlung|uhrensammlung',
  stable: 'reitstall|pferdestall|reitschule|reiterhof|pferdehof|pensionsstall|reitverein|pferdepension',
  homeschool: 'homeschooling|hausunterricht|heimunterricht|freilernen',
  drivingSchool: 'fahrschule|fahrstunden|fahrlehrer|fahrschüler',
  savings: 'sparen|ersparnisse|sparplan|sparziel|sparkonto',
  donations: 'spenden|spende|spendeneingänge|spendenliste',
  pledges: 'spendenzusagen|zusagen|spendenzusage',
  payables:
    'lieferantenzahlungen|zahlungen an subunternehmer|offene verbindlichkeiten|kreditoren|zahlungsausgänge',
  adSpend: 'werbeausgaben|werbekosten|anzeigenkosten|google ads|anzeigenbudget|werbebudget',
  hosting: 'serverkosten|cloudkosten|cloud-kosten|hostingkosten|infrastrukturkosten',
  energy: 'stromverbrauch|energieverbrauch|zählerstände|energiekosten|stromkosten|nebenkosten',
  mileage: 'fahrtenbuch|kilometer|fahrten',
  drinks: 'trinkmenge|trinktagebuch|wasser trinken|trinkprotokoll',
  sleep: 'schlaf|schlaftagebuch|schlafprotokoll',
  moods: 'stimmung|stimmungstagebuch',
  bloodPressure: 'blutdruck|blutdrucktagebuch|blutdruckpass',
  doses: 'medikamenteneinnahme|medikamentenplan|tablettenplan|einnahmeplan',
  vaccinations: 'impfungen|impfpass|impfübersicht',
  intake: 'anamnesebogen|patientenaufnahme|anamnese|aufnahmebogen',
  attendance: 'anwesenheit|anwesenheitsliste|klassenbuch',
  homework: 'hausaufgaben|hausaufgabenheft|hausaufgabenplaner',
  lessons: 'unterrichtsplanung|unterrichtsplaner|stundenplanung|unterrichtsvorbereitung',
  leave:
    'urlaubsanträge|urlaubsantrag|urlaubsplaner|abwesenheiten|krankmeldungen|fehlzeiten|im urlaub|urlaubskalender',
  shifts:
    'schichtplan|dienstplan|schichten|schichtplanung|dienstplanung|schichtkalender|notdienst|notdienstplan|notdienste|bereitschaftsdienst',
  appraisals: 'mitarbeitergespräche|jahresgespräche|leistungsbeurteilungen|mitarbeiterbeurteilung',
  visitors: 'besucher|besucherliste|besucherbuch|besuchermanagement',
  checkouts: 'geräteverleih|geräteausleihe|werkzeugausgabe|werkzeugausleihe',
  lostProperty: 'fundbüro|fundsachen|fundsachenliste',
  packing: 'packliste|kofferpacken',
  permits: 'genehmigungen|baugenehmigungen|genehmigungsliste',
  siteDiary: 'bautagebuch|bautagesbericht|tagesbericht|baustellentagebuch|baustellenbericht',
  fixtures: 'spielergebnisse|turnier|turnierplan|spielplan|ergebnisse der spiele',
  bookClub: 'lesekreis|buchclub|leserunde',
  featureRequests: 'funktionswünsche|feature-wünsche|produktwünsche|feature requests',
  complaints: 'beschwerden|reklamationen|kundenbeschwerden|beschwerdemanagement',
  purchaseOrders: 'bestellungen bei lieferanten|einkauf|beschaffung|bestellwesen',
  purchaseRequests: 'beschaffungsanträge|bestellanforderungen|kaufanträge',
  admissions: 'bewerbungen um stipendien|stipendien|aufnahmeanträge|anmeldungen zur schule',
  temperatures: 'temperaturprotokoll|kühlschranktemperatur|haccp|temperaturkontrolle',
  cleaningLog: 'reinigungsprotokoll|reinigungsplan',
  safety: 'sicherheitsprüfungen|brandschutz|arbeitssicherheit|unterweisungen',
  commissions: 'provisionen|provisionsabrechnung|provision',
  warranties: 'garantien|garantiefristen|gewährleistung',
  bodyWeight:
    'gewicht|gewichtstagebuch|gewichtsverlauf|abnehmen|gewichtsabnahme|diät|gewichtskontrolle|abnehmtagebuch',
  symptoms: 'kopfschmerztagebuch|migränetagebuch|symptomtagebuch|schmerztagebuch',
  licenses: 'softwarelizenzen|lizenzen|softwareabos',
  abTests: 'a/b-tests|ab-tests',
  raceResults: 'laufergebnisse|wettkampfergebnisse|bestzeiten',
  compliance: 'compliance|dsgvo|datenschutz|audit-vorbereitung',
  contactForm: 'kontaktformular|anfrageformular|anfragen',
  applicationForm: 'bewerbungsformular|bewerberformular',
  registrationForm: 'anmeldeformular|veranstaltungsanmeldung|anmeldung zur veranstaltung',
  volunteerForm: 'ehrenamt anmeldung|helferanmeldung|helferformular',
  feedbackForm: 'feedbackbogen|feedbackformular|rückmeldebogen',
  satisfactionSurvey: 'zufriedenheitsumfrage|kundenumfrage|kundenzufriedenheit',
  roomBooking: 'raumbuchung|raumreservierung|besprechungsräume',
  accidents: 'unfallbericht|unfallbuch|verbandbuch|arbeitsunfälle',
  clientIntake: 'mandantenaufnahme|kundenaufnahmebogen|neukundenformular',
  expenseClaims: 'spesenabrechnung|reisekostenabrechnung|auslagen',
  cashFlow:
    'cashflow|cash-flow|liquiditätsplanung|liquiditätsplan|liquidität|liquiditätsvorschau|cashflow-planung|cashflow-prognose|cashflow planung|cashflow prognose|zahlungsströme',
  rentalLedger:
    'mieteinnahmen|mieteinnahmen und ausgaben|einnahmen und ausgaben vermietung|einnahmen und ausgaben einer mietwohnung|vermietung einnahmen und ausgaben|mieteinnahmen und kosten',
  eventBudget:
    'veranstaltungsbudget|eventbudget|event-budget|budget für eine veranstaltung|konferenzbudget|veranstaltungskosten|budget der veranstaltung',
  priceList: 'preisliste|preisverzeichnis|preiskatalog|preisübersicht|produktpreisliste',
  vehicleExpenses: 'fahrzeugkosten|autokosten|kfz-kosten|kfz kosten|fahrzeugausgaben|pkw-kosten|kosten auto',
  retrospective:
    'retrospektive|sprint-retrospektive|retro|retro-board|sprintretrospektive|team-retrospektive|sprint retrospektive',
  swot: 'swot|swot-analyse|swot analyse|stärken und schwächen|stärken-schwächen-analyse|swot-matrix',
  stakeholders:
    'stakeholder|stakeholderanalyse|stakeholder-analyse|stakeholder-map|stakeholder-übersicht|interessengruppen|stakeholderliste|stakeholdermanagement',
  raci: 'raci|raci-matrix|raci matrix|verantwortungsmatrix|zuständigkeiten|verantwortlichkeitsmatrix|wer macht was',
  skills:
    'kompetenzmatrix|skill-matrix|skills-matrix|qualifikationsmatrix|skillmatrix|fähigkeiten im team|qualifikationen|kompetenzen',
  lessonsLearned:
    'lessons learned|lessons-learned|erkenntnisse aus projekten|projekterkenntnisse|post-mortem|gelernte lektionen',
  launch:
    'produkteinführung|markteinführung|produktlaunch|go-to-market-plan|go-to-market|markteinführungsplan|launchplan|launch-plan|launchplanung',
  changeRequests:
    'änderungsanträge|änderungsantrag|änderungsanforderungen|change requests|änderungsmanagement|change request|change-requests',
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
  readingList: 'leseliste|bücherliste|lesetagebuch|meine bücher|gelesene bücher|zu lesende bücher',
  uptime:
    'serververfügbarkeit|verfügbarkeit der server|uptime|server-uptime|systemstatus|dienststatus|servermonitoring|serverstatus|verfügbarkeit der systeme|serverüberwachung',
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
  bills: 'laufende kosten|fixkosten|meine abos|abos|daueraufträge|monatliche rechnungen|abonnements privat',
  netWorth: 'nettovermögen|vermögensübersicht|vermögen und schulden|mein vermögen',
  habits: 'gewohnheiten|gewohnheitstracker|habit-tracker|tägliche gewohnheiten|routinen|morgenroutine',
  carService: 'autowartung|scheckheft|serviceheft|wartung meines autos|auto wartung|wartungsheft',
  jobOffers: 'jobangebote|stellenangebote vergleichen|jobangebot|angebote von arbeitgebern',
  timeTracking:
    'zeiterfassung|stundenzettel|arbeitszeiten|arbeitszeiterfassung|meine zeit|arbeitsstunden|wo bleibt meine zeit',
  gradebook: 'notenbuch|notenliste|schulnoten|notenübersicht|zensuren',
  schoolTrips: 'klassenausflüge|schulausflüge|ausflüge der klasse|wandertage',
  recalls: 'recall-liste|patientenerinnerungen|recallsystem|erinnerung an die vorsorge',
  issueLog: 'problemliste|offene punkte|offene-punkte-liste|issue-log|problemprotokoll',
  agenda: 'tagesordnung|agenda|besprechungsagenda|sitzungsagenda',
  employeeSurvey:
    'mitarbeiterbefragung|mitarbeiterumfrage|mitarbeiterzufriedenheit|pulsbefragung|teamumfrage',
  onCall: 'bereitschaftsdienst|bereitschaft|rufbereitschaft|bereitschaftsplan|on-call',
  staffAttendance: 'stempeluhr|mitarbeiteranwesenheit|anwesenheit der mitarbeiter|kommen und gehen',
  orderReturns: 'retouren|rücksendungen|retourenmanagement',
  repairShop:
    'handyreparatur|computerreparatur|reparaturwerkstatt|schuster|schuhmacher|uhrmacher|reparaturservice|reparaturgeschäft|geräte reparatur|reparaturcafé',
  petCare:
    'hundesalon|hundefriseur|hundefriseursalon|tiersalon|hundepension|tierpension|katzenpension|hundetagesstätte|hundeschule|hundetrainer|gassi-service|tiersitter|hundesitter',
  vehicleRental: 'autovermietung|mietwagen|fahrzeugvermietung|wohnmobilvermietung|transportervermietung',
  carDealer:
    'autohaus|autohändler|gebrauchtwagenhändler|gebrauchtwagen|autohandel|motorradhändler|fahrzeughandel',
  coworking: 'coworking space|coworking|coworking-space|gemeinschaftsbüro|bürogemeinschaft',
  venue:
    'veranstaltungsort|eventlocation|hochzeitslocation|escape room|bowlingbahn|kegelbahn|kino|theater|museum|konzerthalle|diskothek|trampolinpark|lasertag|veranstaltungsraum|bürgerhaus|sporthalle',
  security: 'sicherheitsdienst|sicherheitsfirma|wachdienst|security-firma|wachschutz',
  tattooStudio: 'tattoostudio|tattoo-studio|tätowierer|piercingstudio',
  foodShop:
    'metzgerei|fleischerei|käseladen|fischgeschäft|gemüsehändler|hofladen|supermarkt|lebensmittelladen|feinkostladen|bioladen',
  shopSales: 'ladenverkäufe|tagesumsätze',
  shopOrders: 'ladenbestellungen|kundenbestellungen',
  standup: 'standup|stand-up|daily standup|standup-notizen|standup-protokoll|daily scrum|tägliches standup',
  shoppingList: 'einkaufsliste|einkaufszettel|wocheneinkauf',
  ladder: 'rangliste|tennisrangliste|tennis-rangliste|forderungsrangliste|vereinsrangliste|forderungsspiele',
  swimTimes:
    'schwimmzeiten|schwimmteam|schwimmverein|schwimmmannschaft|schwimmwettkampf|schwimmergebnisse|wettkampfzeiten',
  golfRounds: 'golfhandicap|golf-handicap|golfrunden|golf|golfergebnisse|handicap|scorekarten',
  staffTraining:
    'mitarbeiterschulungen|mitarbeiterschulung|schulungsnachweise|schulungsplan|schulungen|unterweisungen|fortbildungen|pflichtschulungen|schulungsmatrix|weiterbildungen|fortbildungsnachweise|schulungsübersicht',
  emergencyContacts:
    'notfallkontakte|notfallnummern|notfallliste|notrufnummern|wichtige telefonnummern|notfalltelefonliste',
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
  renovation:
    'renovierung|sanierung|umbau|badsanierung|altbausanierung|hausrenovierung|küchenumbau|badumbau|wohnungsrenovierung|haussanierung|küchenrenovierung|badrenovierung|renovierungsprojekt',
  overtime: 'überstunden|überstundenliste|überstundenkonto|mehrarbeit|überstundenerfassung',
  communicationPlan: 'kommunikationsplan|kommunikationsmatrix|interne kommunikation|kommunikationskonzept',
};
