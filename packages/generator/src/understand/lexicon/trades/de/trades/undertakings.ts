import type { undertakings as english } from '../../en/trades/undertakings.js';
import type { SameIds } from '../../TradeWords.js';

/** What people call trades. */
export const undertakings: SameIds<typeof english> = {
  clinic:
    'arztpraxis|praxis|hausarztpraxis|klinik|hausarzt|ambulanz|kinderarztpraxis|krankenhaus|station|arzt|nicht erschienene patienten|ausgefallene termine|sprechstunde|arzttermine|terminbuch praxis',
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
  foodBank:
    'tafel|lebensmittelausgabe|suppenküche|lebensmittelspenden|die tafel|foodsharing|lebensmittelpakete',
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
    'laufen|marathon|marathontraining|halbmarathon|lauftraining|triathlon|radfahren|joggen|lauftagebuch|rennrad|marathonvorbereitung',
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
    'instandhaltung|gebäudemanagement|wartung|hausmeister|hausmeisterservice|facility management|wartungsplan|gebäudewartung|reparaturen|anlagenwartung|wartungsprotokoll|störungsmeldungen|störungsmeldung|schadensmeldung|schadensmeldungen|instandhaltungsplan',
  fleet:
    'fuhrpark|fuhrparkverwaltung|fahrzeugflotte|firmenwagen|fahrzeuge|flotte|fahrzeugwartung|fuhrparkmanagement|dienstwagen|taxiunternehmen',
  carRepair: 'autowerkstatt|kfz-werkstatt|werkstatt|fahrradwerkstatt|reifenservice|kfz-betrieb|autoreparatur',
  warehouse:
    'lager|lagerverwaltung|warenlager|bestand|lagerbestand|inventar|bestandsführung|warenwirtschaft|ersatzteillager|ersatzteile|lagerhaltung|materiallager|lagerbestände',
  delivery:
    'lieferdienst|spedition|logistik|kurierdienst|lieferungen|versand|tourenplanung|transportunternehmen|paketdienst|auslieferung',
  production:
    'produktion|fertigung|fabrik|produktionsplanung|montage|maschinenbau|werk|produktionslinie|fertigungsplanung|3d-druck',
  lab: 'labor|laborproben|prüflabor|laborverwaltung|forschungslabor|proben',
  clinicalStudy: 'klinische studie|studie|studienteilnehmer|forschungsstudie|probanden|feldstudie',
  farm: 'bauernhof|landwirtschaft|ernte|hof|milchviehbetrieb|obsthof|ackerbau|landwirt|viehzucht|obstbau',
  bees: 'imkerei|bienen|imker|bienenvölker|bienenstöcke|honig|bienenstockkontrolle|stockkarte|völkerkontrolle',
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
    'social media|youtube|youtube-kanal|instagram|tiktok|redaktionsplan|content|influencer|contentplanung|redaktionsplanung|content creator|twitch|soziale medien|videokanal|redaktionskalender|content-plan|veröffentlichungsplan',
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
  shopSales: 'ladenverkäufe|tagesumsätze|tageseinnahmen|tageserlöse|tagesumsatz|umsatzliste',
  shopOrders: 'ladenbestellungen|kundenbestellungen',
  renovation:
    'renovierung|sanierung|umbau|badsanierung|altbausanierung|hausrenovierung|küchenumbau|badumbau|wohnungsrenovierung|haussanierung|küchenrenovierung|badrenovierung|renovierungsprojekt',
};
