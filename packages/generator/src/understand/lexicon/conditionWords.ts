import type { Language } from './index.js';

/** How it is said which rows of a list are meant. */
interface ConditionWords {
  /** Before how long ago something was: `older than 90 days`. */
  readonly olderThan: string;
  /** Beside a number that still counts itself: `at most 5 left`. */
  readonly orLess: string;
  /** Before what rows have yet to go through: `waiting to be shipped`. */
  readonly awaits: string;
  /** How it is said that somebody has yet to pay: `those still owing`. */
  readonly owing: string;
  /** What names the column, or the state, of what has been paid. */
  readonly paid: string;
  /** What is denied of each that is meant, beside the words for `not`: `nobody collected it`. */
  readonly denied: string;
  /** Words for those rows on a page that want to be seen to. */
  readonly attention: string;
}

export const conditionWords: Readonly<Record<Language, ConditionWords>> = {
  en: {
    olderThan: 'older than|from more than|dating back more than|more than|longer than|over',
    orLess: 'at most|no more than',
    awaits: 'waiting to be|waiting for|pending|still to be|yet to be|to be',
    owing:
      "owe|owes|owing|in arrears|behind on payments|behind with payments|still to pay|yet to pay|unpaid|outstanding|not paid|not payed|nobody paid|not yet paid|has not paid|have not paid|haven't paid|hasn't paid|haven't payed|hasn't payed|havent paid|hasnt paid|havent payed|still missing|not been paid",
    paid: 'paid|payed|payment|fee paid|has paid',
    denied:
      'nobody|no one|never|yet to|still to|still have to|without|haven|hasn|havent|hasnt|didn|didnt|isn|aren',
    attention: 'Attention',
  },
  de: {
    olderThan: 'älter als|die älter sind als|seit mehr als|länger als|seit über|vor mehr als',
    orLess: 'höchstens|maximal',
    awaits: 'wartend auf|die noch auf',
    owing:
      'schulden|schuldet|noch zahlen müssen|noch zahlen|noch bezahlen müssen|noch nicht bezahlt haben|noch nicht bezahlt|nicht bezahlt|noch nicht gezahlt|nicht gezahlt|unbezahlt|unbezahlte|unbezahlten|offen sind|noch offen',
    paid: 'bezahlt|gezahlt|Zahlung|Beitrag bezahlt',
    denied: 'niemand|keiner|nie|ohne|noch nicht',
    attention: 'Achtung',
  },
  es: {
    olderThan: 'de más de|con más de|hace más de|mayores de|desde hace más de',
    orLess: 'como máximo',
    awaits: 'pendientes de|pendiente de',
    owing:
      'deben|debe|adeudan|morosos|morosas|sin pagar|no han pagado|no ha pagado|no pagado|no pagadas|pendiente de pago|pendientes de pago|aún no pagan',
    paid: 'pagado|pagada|pago|abonado|cobrado',
    denied: 'nadie|nunca|sin|aún no|todavía no',
    attention: 'Atención',
  },
  fr: {
    olderThan: 'de plus de|datant de plus de|depuis plus de|il y a plus de',
    orLess: 'au plus|au maximum',
    awaits: 'en attente de|en attente d’',
    owing:
      "doivent encore|doit encore|n'ont pas payé|n’ont pas payé|n'ont pas encore payé|n’ont pas encore payé|n'a pas payé|impayé|impayés|impayée|impayées|non payé|non payés|pas encore payé|pas payé",
    paid: 'payé|payée|paiement|réglé|réglée',
    denied: 'personne|jamais|sans|pas encore',
    attention: 'Attention',
  },
  pt: {
    olderThan: 'com mais de|há mais de|de mais de|faz mais de',
    orLess: 'no máximo',
    awaits: 'pendentes de|aguardando|à espera de',
    owing:
      'devem|deve|devendo|não pagaram|não pagou|não pago|não pagas|sem pagar|ainda não pagaram|inadimplentes|a pagar|por pagar',
    paid: 'pago|paga|pagamento|quitado',
    denied: 'ninguém|nunca|sem|ainda não',
    attention: 'Atenção',
  },
  zh: {
    olderThan: '超过|早于',
    orLess: '不超过|至多',
    awaits: '待',
    owing:
      '还没付款|尚未付款|未付款|没付款|还没付|未付|欠款|欠费|未缴费|未缴|没缴费|没缴|没交费|没交|没付|未支付|还没支付',
    paid: '已付款|付款|已缴费|缴费|已缴|支付',
    denied: '还没|尚未|未|没有|没',
    attention: '注意',
  },
  ja: {
    olderThan: '経過した|より古い|以上',
    orLess: '以下',
    awaits: '',
    owing: '未払い|未納|払っていない|支払っていない|未入金|滞納',
    paid: '支払い|支払|入金|納入|支払済み',
    denied: '未|ない|いない',
    attention: '注意',
  },
};
