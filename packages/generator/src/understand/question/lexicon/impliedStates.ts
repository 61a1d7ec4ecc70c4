/** A state that rows are in by their days or numbers. */
export type ImpliedStateId = 'overdue' | 'soldOut' | 'runningLow';

const rows: readonly (readonly [ImpliedStateId, string])[] = [
  [
    'overdue',
    'overdue|past due|past their due date|past the due date|past the deadline|behind schedule|überfällig|überfällige|überfälligen|im verzug|vencido|vencida|vencidos|vencidas|fuera de plazo|en retard|échu|échue|échus|échues|em atraso|atrasado|atrasada|atrasados|atrasadas|逾期|过期|超期|期限切れ|期限超過|遅れている',
  ],
  [
    'soldOut',
    'sold out|out of stock|ausverkauft|nicht vorrätig|nicht auf lager|agotado|agotada|agotados|agotadas|sin existencias|sin stock|épuisé|épuisée|épuisés|épuisées|en rupture|en rupture de stock|esgotado|esgotada|esgotados|esgotadas|sem estoque|缺货|售罄|无库存|在庫切れ|品切れ|売り切れ',
  ],
  [
    'runningLow',
    'running low|low on stock|low stock|need reordering|to reorder|to be reordered|nachzubestellen|nachbestellt werden|nachbestellen|knapp|bajo mínimos|por reponer|reponer|à réapprovisionner|à recommander|repor|补货|需要补货|発注が必要|在庫が少ない',
  ],
];

/** The states with their words in all languages. */
export const impliedStates = rows.map(([id, words]) => ({ id, words: words.split('|') }));
