import type { NounWords } from './NounWords.js';

export const de: NounWords = {
  logs: 'protokoll|tagebuch|logbuch|journal',
  sports:
    'sport|leichtathletik|rudern|ruder|sprint|runde|runden|schwimmen|schwimm|laufen|lauf|marathon|staffel|kricket|fußball|rugby|hockey|tennis|badminton|volleyball|handball|basketball|baseball|golf|radsport|triathlon|judo|karate|boxen|fechten|turnen|klettern|athlet|athleten|spieler|spielerinnen|mannschaft|training|testspiel|testspiele|spiel|spiele|bambini|e-jugend|f-jugend|d-jugend',
  young:
    'ferienlager|zeltlager|camp|sommercamp|feriencamp|kinder|kind|jugend|jugendliche|jugendfreizeit|jugendgruppe|ferienfreizeit|ferienbetreuung|ferienprogramm|hort|krabbelgruppe|spielgruppe|pfadfinder|schwimmkurs|schwimmschule|tanzschule|ballett|kinderturnen|kinderturnier|kindergeburtstag|konfirmanden|ag',
  clubs:
    'verein|sportverein|club|klub|verband|genossenschaft|fitnessstudio|schützenverein|gesangverein|musikverein|turnverein|tennisclub|ruderclub|fußballverein|kleingartenverein',
  classes: {
    person:
      'schweißer|dolmetscher|schiedsrichter|rettungsschwimmer|trainer|mentor|mentee|ausbilder|lehrling|auszubildender|azubi|praktikant|pilot|fahrer|taucher|kletterer|führer|wächter|feuerwehrmann|sanitäter|pfleger|betreuer|babysitter|schüler|pfadfinder|tänzer|sänger|musiker|schauspieler|modell|künstler|referent|autor|gutachter|übersetzer|nachunternehmer|freiberufler|elektriker|klempner|zimmerer|dachdecker|maurer|bediener|techniker|mechaniker|ingenieur|prüfer|berater|botschafter|ordner|kapitän|offizier|bewohner|pflegefamilie|gastfamilie|pate|patin|spender|imker|züchter|ersthelfer|brandschutzhelfer|aussteller|standbetreiber|vorstand|nachbar|helfer|teilnehmer|vertretungslehrer|lehrer|hausmeister|-ist|-erin|-frau|-meister|-kraft|-leiter|kooperationspartner|zuweiser|überweisender arzt|arzt|ärztin|mitautor|mitwirkender|spezialist',
    organization:
      'partner|partnerschule|stiftung|verein|agentur|verlag|galerie|museum|verband|botschaft|behörde|händler|hersteller|labor|werkstatt|bank|versicherer|kanzlei|sponsor|franchise|filiale|spedition',
    group:
      'trupp|mannschaft|crew|staffel|chor|band|orchester|ausschuss|arbeitsgruppe|lerngruppe|selbsthilfegruppe|spielgruppe|jugendgruppe|wandergruppe|hauskreis|gilde|zunft|riege|gruppe|ag',
    animal:
      'tier|frettchen|hamster|meerschweinchen|kaninchen|igel|schildkröte|schlange|echse|gecko|papagei|wellensittich|taube|huhn|henne|hahn|küken|ente|gans|pute|wachtel|pfau|kuh|kalb|rind|bulle|schaf|lamm|ziege|schwein|ferkel|alpaka|lama|esel|pony|pferd|fohlen|stute|hengst|hund|welpe|katze|kater|kätzchen|maus|ratte|frosch|kröte|fisch|koi|krebs|garnele|schnecke|spinne|schmetterling|wurm|fledermaus|eule|falke|greifvogel|reh|hirsch|fuchs|wolf|pinguin|affe|haustier|nutztier|herde|vogel|bienenvolk|volk|königin',
    plant:
      'pflanze|zimmerpflanze|topfpflanze|bonsai|orchidee|kaktus|rose|tulpe|dahlie|lilie|farn|moos|baum|obstbaum|apfelbaum|rebe|weinrebe|strauch|hecke|busch|setzling|steckling|zwiebelblume|staude|kraut|tomate|kürbis|blume|rasen|palme|pilz|gewächs',
    place:
      'parzelle|liegeplatz|platz|tennisplatz|stellplatz|parkplatz|garage|lagerraum|raum|zimmer|saal|halle|sporthalle|studio|arbeitsplatz|schreibtisch|büro|kabine|stand|marktstand|box|koppel|weide|feld|bahn|station|bett|hütte|zeltplatz|bungalow|grab|beet|hochbeet|regal|tor|dock|proberaum|werkbank|zwinger|käfig|voliere|kapelle|scheune|keller|sauna|becken|gewächshaus|werbefläche|wohnung|fläche|garten|grundstück',
    trail: 'wanderweg|weg|pfad|piste|loipe|radweg|kletterroute|tour|lehrpfad',
    road: 'straße|leitung|gehweg',
    route: 'route|strecke|linie|buslinie|busroute|streife|lieferroute|fahrstrecke|schulbuslinie|tourenroute',
    vehicle:
      'fahrzeug|auto|pkw|transporter|lkw|lastwagen|bus|kleinbus|traktor|schlepper|anhänger|wohnwagen|wohnmobil|motorrad|moped|roller|fahrrad|rad|e-bike|lastenrad|boot|yacht|segelboot|kajak|kanu|ruderboot|fähre|schiff|flugzeug|segelflugzeug|hubschrauber|ballon|drohne|stapler|gabelstapler|bagger|kran|radlader|walze|arbeitsbühne|hebebühne|rettungswagen|löschfahrzeug|schneemobil|mähdrescher|lok|zug|straßenbahn|waggon|-wagen|-fahrzeug|-mobil',
    equipment:
      'gerät|maschine|werkzeug|instrument|apparat|mikroskop|teleskop|fernrohr|fernglas|zentrifuge|inkubator|autoklav|pipette|waage|gefrierschrank|kühlschrank|oszilloskop|multimeter|sensor|messgerät|thermometer|pumpe|kompressor|generator|motor|bohrer|bohrmaschine|säge|kettensäge|drehbank|drehmaschine|fräse|fräsmaschine|drucker|scanner|kopierer|plotter|laserschneider|nähmaschine|webstuhl|brennofen|ofen|mixer|kaffeemaschine|spülmaschine|waschmaschine|trockner|staubsauger|rasenmäher|mäher|laubbläser|hochdruckreiniger|leiter|gerüst|gurt|kletterseil|seil|karabiner|helm|rollstuhl|kinderwagen|krücke|gehstütze|rollator|gehhilfe|pflegebett|hörgerät|beatmungsgerät|infusionspumpe|ultraschallgerät|stethoskop|schubkarre|winde|wagenheber|laptop|notebook|computer|rechner|tablet|handy|telefon|monitor|bildschirm|beamer|kamera|objektiv|stativ|mikrofon|lautsprecher|verstärker|keyboard|gitarre|cello|geige|violine|bratsche|kontrabass|klavier|flöte|klarinette|saxophon|trompete|posaune|tuba|horn|harfe|akkordeon|schlagzeug|trommel|funkgerät|headset|router|server|zelt|pavillon|hüpfburg|biertisch|tisch|stuhl|bank|laufband|rudergerät|hantel|surfbrett|snowboard|ski|schlittschuh|neoprenanzug|schwimmweste|tauchflasche|atemregler|bogen|schläger|tennisschläger|ball|matte|trampolin|netz|angel|falle|wildkamera|schlafsack|rucksack|akku|spielkonsole|brettspiel|spiel|spielzeug|kindersitz|hochstuhl|spritze|melkmaschine|schleuder|kasse|automat|roboter|form|lehre|messschieber|drehmomentschlüssel|ausrüstung|anlage',
    installation:
      'feuerlöscher|rauchmelder|brandmelder|brandschutztür|hydrant|sprinkler|notleuchte|defibrillator|verbandskasten|augendusche|aufzug|lift|fahrstuhl|rolltreppe|heizkessel|heizung|heizkörper|wärmepumpe|klimaanlage|lüftungsanlage|schornstein|dach|dachrinne|fenster|tür|treppe|balkon|fassade|wand|boden|decke|abfluss|schacht|brunnen|solarmodul|solaranlage|wechselrichter|ladesäule|wallbox|laterne|straßenlaterne|lampe|leuchte|ampel|spielplatz|spielgerät|schaukel|rutsche|kletterwand|zaun|brücke|damm|antenne|mast|kamera anlage|überwachungskamera|steckdose|sicherungskasten|boiler|toilette|wasserhahn|dusche|kühlraum|silo|parkautomat|blitzableiter|rohr|ventil|poller|geländer|türschloss|rolltor|wetterstation',
    container:
      'fass|bierfass|gasflasche|flasche|kiste|palette|container|mulde|tonne|kanister|eimer|tank|wassertank|rollcontainer|gitterbox|behälter|gärballon|mehrwegkiste|gemüsekiste',
    supply:
      'material|verbrauchsmaterial|schraube|nagel|dübel|kabel|draht|glühbirne|filter|ersatzteil|teil|garn|wolle|stoff|faden|perle|knopf|farbe|lack|pinsel|leinwand|ton|glasur|harz|holz|brett|balken|ziegel|fliese|zement|sand|kies|papier|toner|patrone|umschlag|etikett|heft|stift|kreide|handschuh|maske|einmalhandschuh|tupfer|teststreifen|verband|pflaster|desinfektionsmittel|reinigungsmittel|putzmittel|seife|serviette|wachs|docht|duftöl|samen|saatgut|dünger|kompost|erde|futter|heuballen|köder|petrischale|reagenzglas|chemikalie|lösungsmittel|widerstand|bauteil|filament|aufkleber|plakat|flyer|broschüre|merch|verpackung|karton|brennholz|pellet|schmierstoff|öl|reifen|winterreifen|bremsbelag|windel|handtuch|bettwäsche|kissen|decke stoff|büromaterial|bastelmaterial|teller|tasse|besteck|tischdecke|luftballon|feuerwerk',
    food: 'lebensmittel|käse|marmelade|honig|konfitüre|chutney|soße|gewürz|tee|kaffee|schokolade|kuchen|brot|sauerteig|kombucha|kefir|kimchi|sauerkraut|bier|most|met|wein|whisky|gin|rum|schnaps|likör|saft|sirup|fleisch|wurst|schinken|ei|vorrat|konserve|babynahrung|tiefkühlkost|mehl|reis|nudel|essig|gemüse|obst',
    medicine:
      'medikament|arzneimittel|impfstoff|antibiotikum|inhalator|insulin|salbe|tablette|blutkonserve|implantat|prothese|katheter|kontaktlinse|betäubungsmittel|nahrungsergänzung|vitamin',
    wearable:
      'kostüm|uniform|trikot|trikotsatz|hemd|t-shirt|kleid|brautkleid|anzug|kimono|talar|chorgewand|kappe|mütze|hut|schuh|stiefel|skischuh|jacke|mantel|weste|warnweste|arbeitskleidung|schutzkleidung|schutzausrüstung|schal|perücke|gürtel|kittel|schuluniform|tracht|dirndl',
    prop: 'requisite|handpuppe|puppe|marionette|kulisse|bühnenbild|banner|fahne|deko|dekoration|weihnachtsdeko|scheinwerfer|stellwand|ausstellungsstück|schaufensterpuppe|fallschirm|vase|notenheft|noten|schulbuch|lehrmittel|unterrichtsmaterial',
    collectible:
      'gemälde|bild|skulptur|statue|druck|kunstwerk|antiquität|münze|briefmarke|geldschein|medaille|pokal|orden|modelleisenbahn|modellauto|modellbahn|miniatur|figur|sammelfigur|teddybär|comic|sammelkarte|schallplatte|platte|kassette|dvd|uhr|armbanduhr|schmuck|ring|kette|edelstein|füller|postkarte|autogramm|parfüm|exponat|relikt|handschrift|schwert|porzellan|keramik|muschel|quilt|teppich|erbstück',
    key: 'schlüssel|schlüsselkarte|zugangskarte|chipkarte|zutrittskarte|ausweis|transponder|chip|token|parkausweis|spind|schließfach|sim-karte|tankkarte|kreditkarte|firmenkarte|namensschild|fernbedienung|karte',
    document:
      'zertifikat|bescheinigung|führerschein|fahrausweis|staplerschein|pass|reisepass|visum|arbeitserlaubnis|aufenthaltstitel|genehmigung|erlaubnis|zulassung|qualifikation|diplom|zeugnis|nachweis|versicherungspolice|führungszeugnis|ersthelferschein|tüv|marke|patent|urheberrecht|mietvertrag|pachtvertrag|vertrag|wartungsvertrag|vereinbarung|einwilligung|vollmacht|lizenz|softwarelizenz|dauerkarte|mitgliedsausweis|gutschein|ticket|urkunde|testament|schein',
    paper:
      'arbeitsanweisung|verfahrensanweisung|handbuch|anleitung|richtlinie|protokollvorlage|vorlage|gefährdungsbeurteilung|sicherheitsdatenblatt|datenblatt|notfallplan|evakuierungsplan|pflegeplan|zeichnung|bauplan|grundriss|landkarte|lehrplan|satzung|hausordnung|spezifikation|formular|arbeitsblatt',
    plan: '+plan',
    work: 'gedicht|drehbuch|roman|kapitel|kurzgeschichte|essay|artikel|kolumne|pressemitteilung|rede|predigt|liedtext|lied|komposition|track|demo|album|video|kurzfilm|film|doku|animation|foto|illustration|comicstrip|porträt|auftragsarbeit|logo|entwurf|wandbild|schnittmuster|strickprojekt|nähprojekt|bastelprojekt|cosplay|ausstellung|skizze|möbelstück|präsentation|tutorial|choreografie',
    software:
      'plugin|api|schnittstelle|microservice|repository|datenbank|bot|chatbot|cronjob|feature flag|abhängigkeit|container image|virtuelle maschine|firmware|app|anwendung|website|webseite|datensatz|makro|erweiterung|e-mail-konto|benutzerkonto',
    event:
      'unterrichtsbesuch|unterrichtsbeobachtung|hospitation|flug|tauchgang|sprung|fallschirmsprung|ausritt|fahrt|törn|führung|ausflug|probe|konzert|auftritt|vorstellung|vorführung|filmabend|quizabend|spieleabend|turnier|regatta|übung|feuerwehrübung|räumungsübung|vorlesung|seminar|vortrag|workshop|webinar|tag der offenen tür|markt|basar|auktion|feier|gottesdienst|beerdigung|taufe|freizeit|party|empfang|bankett|verkostung|weinprobe|beobachtungsabend|hausbesuch|begehung|arbeitseinsatz|aufräumtag|blutspende|beratung|übergabe|operation|fotoshooting|aufnahme|jamsession|versammlung|expedition|wanderung|start|veranstaltung',
    firing: 'brand|keramikbrand|glasurbrand|schrühbrand',
    process:
      'sud|brautag|charge|röstung|kaffeeröstung|destillation|gärung|melkung|schur|brut|inkubation|sterilisation|druckauftrag|3d-druck|guss|schweißnaht|testlauf|probelauf|produktionslauf|honigernte|schleuderung|kultur|ölwechsel',
    observation:
      'sichtung|vogelsichtung|beobachtung|vogelbeobachtung|begegnung|fund|nest|zählung|vogelzählung|fang|geocache|beringung|geburt|ablammung|lammung|kalbung|todesfall|strandung',
    mishap:
      'biss|hundebiss|stich|bienenstich|verletzung|sturz|beinaheunfall|leck|wasserschaden|stromausfall|einbruch|diebstahl|vandalismus|brandfall|fehlalarm|kollision|schaden|gefährdung|datenpanne|verunreinigung|medikationsfehler|nadelstichverletzung|abweichung|störung|befall|schädlingsbefall|ausbruch|allergische reaktion|nebenwirkung|schlagloch|fehler|verstoß|panne|unfall',
    case: 'beschwerde|lärmbeschwerde|reklamation|anfrage|frage|vorschlag|verbesserungsvorschlag|petition|einspruch|widerspruch|schadenmeldung|schadensmeldung|mängelanzeige|meldung|anliegen|überweisung|fall|wunsch|musikwunsch|fürbitte|wartungsanfrage|reparaturanfrage|vermisstenmeldung|hinweis|antrag',
    message:
      'brief|e-mail|mail|anruf|rückruf|postkarte|mitteilung|aushang|einladung|dankesbrief|dankschreiben|paket|päckchen|post|nachricht|presseanfrage|rezension|bewertung|kommentar|weihnachtskarte|mahnung',
    payment:
      'gebühr|schulgeld|kursgebühr|strafe|bußgeld|steuer|maut|mietzahlung|kaution|rate|tantieme|trinkgeld|beitrag|mitgliedsbeitrag|strafzettel|deckel|wette|provision|erstattung|taschengeld|unterhalt|bonus|auszahlung|dividende|prämie|umlage|nebenkosten|essensgeld|zuzahlung|startgeld',
    grant:
      'stipendium|zuschuss|beihilfe|fördermittel|förderung|förderantrag|reisestipendium|fellowship|forschungsantrag',
    prize: 'preis|tombolapreis|gewinn|auktionslos|geschenk|sachspende|werbegeschenk|auszeichnung',
    specimen:
      'präparat|probe material|zelllinie|stamm|bakterienstamm|plasmid|antikörper|primer|gewebeprobe|blutprobe|urinprobe|bodenprobe|wasserprobe|bohrkern|gestein|mineral|fossil|insekt|herbarbeleg|saatgutprobe|dna-probe|embryo|schädel|knochen|feder|stoffmuster|materialprobe|farbmuster',
    territory: 'gebiet|vertriebsgebiet|verkaufsgebiet|bezirk|revier|zone|zustellbezirk|einzugsgebiet',
    episode:
      'anfall|migräne|kopfschmerz|panikattacke|asthmaanfall|wutanfall|schub|hitzewallung|albtraum|krampf|nasenbluten|schwindelanfall|rückfall|-anfall|-attacke',
    measurement:
      'pegel|lärmpegel|wasserstand|niederschlag|regenmenge|luftfeuchtigkeit|luftqualität|ph-wert|reifendruck|spannung|bodenfeuchte|strahlung|schneehöhe|windgeschwindigkeit|messwert|messung|konzentration|-wert|-pegel|-stand',
    vital:
      'blutzucker|blutzuckerwert|herzfrequenz|ruhepuls|körpertemperatur|sauerstoffsättigung|cholesterin|cholesterinwert',
    testResult:
      'ergebnis|testergebnis|prüfergebnis|laborergebnis|laborwert|blutwert|wasserwert|analyseergebnis|befund|laborbefund|wasseranalyse|bodenanalyse|blutanalyse',
    timing:
      'rundenzeit|sprintzeit|schwimmzeit|laufzeit|bestzeit|zwischenzeit|ruderzeit|wartezeit|durchlaufzeit|reaktionszeit|antwortzeit|bearbeitungszeit|rüstzeit|fahrzeit|ladezeit|zyklenzeit',
    tally: 'strichliste|verkehrszählung|besucherzählung|stückzahl|fallzahl|besucherzahl|keimzahl',
    amount: 'regen/regen|niederschlag/niederschläge|verbrauch/verbrauch|ertrag/erträge',
    waste: 'abfall/abfälle|ausschuss/ausschuss',
    limit: 'limit|grenzwert|obergrenze|kontingent|höchstwert|schwellenwert|kreditlimit',
    average: 'durchschnitt|durchschnittswert|trefferquote|punkteschnitt',
    usage: 'nutzung|besucherfrequenz|fahrgastzahl|raumnutzung',
  },
  deeds: {
    loan: 'ausleihe|ausleihen|verleih|leihe|ausleihliste|verleihliste|leihgabe|leihgaben|ausleihbuch|verliehene|ausgeliehene|bibliothek|bücherei|ludothek|spielothek|ausleihe',
    rental: 'vermietung|vermietungen|mietverwaltung|verleihgeschäft|miete|mietservice',
    booking:
      'buchung|buchungen|reservierung|reservierungen|belegung|belegungsplan|buchungskalender|buchungsplan|reservierungskalender|buchungssystem',
    inspection:
      'prüfung|prüfungen|kontrolle|kontrollen|inspektion|inspektionen|überprüfung|sicherheitsprüfung|prüfliste|prüfprotokoll|prüfplan|prüfbuch|check|checks',
    maintenance:
      'wartung|wartungen|wartungsplan|instandhaltung|wartungsliste|wartungsprotokoll|wartungsbuch|service|serviceheft|pflege',
    patching: 'patchen|patches|patchmanagement|sicherheitsupdates|updates',
    calibration: 'kalibrierung|kalibrierungen|eichung|eichungen',
    repair:
      'reparatur|reparaturen|instandsetzung|restaurierung|reparaturliste|defekt|defekte|defekter|kaputte|kaputter|störungen',
    assignment: 'vergabe|zuteilung|zuweisung|ausgabe|ausgabeliste|übergabeliste|zuordnung|verteilung',
    cleaning: 'reinigung|reinigungen|reinigungsplan|putzplan|desinfektion',
    feeding: 'fütterung|fütterungen|fütterungsplan|futterplan',
    watering: 'bewässerung|gießplan|bewässerungsplan|gießdienst',
    order: 'bestellung|bestellungen|bestellliste|einkauf|beschaffung|nachbestellung',
    wish: 'wunschliste|wünsche|merkliste',
    collection: 'sammlung|sammlungen',
    waiting: 'warteliste|wartelisten',
    reminder: 'erinnerung|erinnerungen|erinnerungsliste|erinnerung an|erinnerungen an',
    signUp:
      'anmeldung|anmeldungen|anmeldeformular|anmeldebogen|anmeldeliste|einschreibung|einschreibungen|registrierung|registrierungen',
    permission:
      'einverständnis|einverständniserklärung|einverständniserklärungen|einwilligung|einwilligungen|einwilligungserklärung',
    application: 'bewerbung|bewerbungen|bewerbungsformular|bewerbungsbogen|aufnahmeantrag',
    request:
      'antrag|anträge|antragsformular|anforderung|anforderungen|anforderungsformular|anfrage|anfragen|anfrageformular',
  },
};
