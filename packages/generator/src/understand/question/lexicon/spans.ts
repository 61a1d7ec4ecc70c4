import { fold } from '../../words/fold.js';

/** A stretch of days that has a name of its own, and what the days are called between which it lies. */
export interface NamedSpan {
  readonly words: readonly string[];
  /** Words that the columns' names may have, the likeliest first. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The words ask for how long it was by themselves; others such as `stay` may only say what rows are. */
  readonly isAsking: boolean;
  /** Several of them add up: nights, and no days in advance. */
  readonly isAdded: boolean;
  /** They are counted under their own name, and not as days. */
  readonly isUnit: boolean;
  /** They lie before what was planned, rather than before what came. */
  readonly isAhead: boolean;
}

type Kind = 'unit' | 'added' | 'asked' | 'ahead' | 'named';

const stayFrom = 'arrival|admission|check in|start';
const stayTo = 'departure|discharge|check out|end';
const loanFrom = 'lent|rented|pickup|start';
const loanTo = 'returned|end';

const askedFrom = 'opened|created|reported|received|requested|submitted|raised|logged|filed|sent|date';
const solvedTo = 'closed|resolved|completed|finished|done';
const answeredTo = 'first response|first reply|response|reply|answered|contacted';
const joinedFrom = 'joined|hire|member since|signed up|registered|start';
const leftTo = 'left|cancelled|churned|end';

const rows: readonly (readonly [Kind, string, string, string])[] = [
  [
    'unit',
    stayFrom,
    stayTo,
    'nights|night|nächte|nächten|nacht|übernachtungen|übernachtung|noches|noche|pernoctaciones|nuits|nuit|nuitées|nuitée|noites|noite|pernoites|晚|晚数|间夜|间夜数|泊|泊数|宿泊数|宿泊日数',
  ],
  [
    'ahead',
    'booked|reserved|ordered|requested|registered|created',
    'arrival|check in|start|scheduled|appointment|event|visit|departure|delivery|class|date',
    'lead time|lead times|how far in advance|how far ahead|how early|days in advance|weeks in advance|in advance|days ahead|booking window|wie lange im voraus|wie weit im voraus|wie früh|tage im voraus|im voraus|vorlaufzeit|vorlauf|con cuánta antelación|con qué antelación|días de antelación|antelación|combien de temps à l avance|combien de jours à l avance|jours à l avance|à l avance|délai de réservation|com quanta antecedência|dias de antecedência|antecedência|提前几天|提前多少天|提前多久|提前天数|提前|何日前|事前日数|予約リードタイム',
  ],
  [
    'asked',
    loanFrom,
    loanTo,
    'rental length|rental duration|rental period|length of rental|loan period|ausleihdauer|leihdauer|mietdauer|duración del alquiler|durée de location|durée de prêt|duração do aluguel|貸出期間|レンタル期間',
  ],
  [
    'added',
    loanFrom,
    loanTo,
    'rental days|rental day|loan days|days on loan|days rented|leihtage|leihtag|miettage|miettag|días de préstamo|días de alquiler|día de alquiler|jours de prêt|jours de location|jour de location|dias de empréstimo|dias de aluguel|借阅天数|借出天数|租赁天数|貸出日数|レンタル日数',
  ],
  [
    'asked',
    stayFrom,
    stayTo,
    'visit length|visit lengths|length of visit|length of a visit|length of the visit|length of stay|length of visits|visit duration|session length|time spent|besuchsdauer|dauer eines besuchs|dauer der besuche|aufenthaltsdauer|duración de la visita|duración de las visitas|durée de visite|durée des visites|duração da visita|duração das visitas|停留时间|停留时长|滞在時間|利用時間',
  ],
  [
    'asked',
    askedFrom,
    solvedTo,
    'resolution time|resolution times|time to resolution|time to resolve|time to close|lösungszeit|lösungszeiten|lösungsdauer|bearbeitungszeit|bearbeitungsdauer|tiempo de resolución|tiempo de solución|temps de résolution|délai de résolution|tempo de resolução|tempo de solução|解决时间|解决时长|处理时长|解決時間|対応時間|処理時間',
  ],
  [
    'asked',
    askedFrom,
    answeredTo,
    'response time|response times|first response time|reply time|first reply time|time to first response|time to first reply|time to respond|time to reply|antwortzeit|antwortzeiten|reaktionszeit|reaktionszeiten|erstantwortzeit|tiempo de respuesta|tiempo de primera respuesta|temps de réponse|temps de première réponse|délai de réponse|tempo de resposta|tempo de primeira resposta|响应时间|首次响应时间|回复时间|応答時間|初回応答時間|返信時間|初回返信時間',
  ],
  [
    'asked',
    joinedFrom,
    leftTo,
    'tenure|length of membership|membership length|length of service|mitgliedsdauer|zugehörigkeit|betriebszugehörigkeit|permanencia|antigüedad|ancienneté|permanência|在籍期間|在職期間|勤続年数|会员时长|在职时间|工龄',
  ],
  [
    'named',
    stayFrom,
    stayTo,
    'stay|stays|aufenthalt|aufenthalte|verweildauer|estancia|estancias|estadía|estadías|séjour|séjours|estadia|estadias|permanência|入住|住院|滞在|宿泊|在院',
  ],
];

export const namedSpans: readonly NamedSpan[] = rows.map(([kind, from, to, words]) => ({
  words: words.split('|'),
  from: from.split('|'),
  to: to.split('|'),
  isAsking: kind !== 'named',
  isAdded: kind === 'unit' || kind === 'added',
  isUnit: kind === 'unit',
  isAhead: kind === 'ahead',
}));

const counted: ReadonlySet<string> = new Set(
  namedSpans.flatMap(({ words, isAdded }) => (isAdded ? words.map(fold) : [])),
);

/** Whether a word counts days that something lasted, as nights do. */
export const countsSpan = (folded: string): boolean => counted.has(folded);

/** What of a compound names a stretch of time, and what it then is of: `Lieferzeit`, 貸出日数. */
const compounds: readonly RegExp[] = [/.{4}(?:zeit|dauer|zeiten)$/u, /[\p{Script=Han}](?:日数|天数)$/u];
/** Times of the day or year, and of work. */
const otherTimes = /^(?:uhr|tages|jahres|hoch|mahl|teil|voll|frei|ferien|arbeits|öffnungs|offnungs)zeit/u;

/** Whether a compound names how long something took. */
export const isSpanCompound = (folded: string): boolean =>
  compounds.some((one) => one.test(folded)) && !otherTimes.test(folded);
