/** A state that rows are in by their days or numbers. */
export type ImpliedStateId =
  | 'overdue'
  | 'late'
  | 'onTime'
  | 'churned'
  | 'notDetected'
  | 'soldOut'
  | 'runningLow'
  | 'outOfRange'
  | 'aboveRange'
  | 'belowRange'
  | 'withinRange';

const rows: readonly (readonly [ImpliedStateId, string])[] = [
  [
    'overdue',
    'overdue|past target|past the target|past its target|past their target|past target date|past deadline|past due|past their due date|past the due date|past the deadline|behind schedule|überfällig|überfällige|überfälligen|im verzug|über der frist|vencido|vencida|vencidos|vencidas|fuera de plazo|en retard|échu|échue|échus|échues|em atraso|atrasado|atrasada|atrasados|atrasadas|逾期|过期|超期|期限切れ|期限超過|延滞中|遅れている',
  ],
  [
    'late',
    'too late|late|with delay|verspätet|verspätete|verspäteten|zu spät|con retraso|con demora|tarde|en retard|trop tard|tardivement|com atraso|tarde|atrasado|atrasada|atrasados|atrasadas|迟|延迟|延误|遅れて|遅延|延滞|延滞した',
  ],
  [
    'onTime',
    'on time|in time|punctually|within target|within the target|within their target|within the target date|within deadline|within the deadline|by the deadline|by the target date|by the due date|before the deadline|pünktlich|rechtzeitig|fristgerecht|termingerecht|innerhalb der frist|in der frist|a tiempo|puntualmente|en plazo|dentro del plazo|dentro de plazo|à temps|dans les délais|dans le délai|à l heure|no prazo|dentro do prazo|em dia|pontualmente|按时|准时|期限内|期日通り',
  ],
  [
    'churned',
    'churned|churn|lost|verloren|verlorene|verlorenen|verlorener|perdido|perdidos|perdida|perdidas|perdu|perdus|perdue|perdues|失った|attrition|turnover rate|staff turnover|employee turnover|fluktuation|fluktuations|rotación de personal|rotación|rotation du personnel|rotatividade|离职|離職|abwanderungs|abwanderung|abgewandert|abgewanderte|kündigungs|abandono|deserción|désabonnement|attrition|évasion|evasão|流失|解約|離脱',
  ],
  [
    'outOfRange',
    'outside the reference range|outside of the reference range|outside their reference range|out of the reference range|outside the normal range|outside the range|out of range|out of spec|out of specification|out of tolerance|outside the limits|outside|abnormal|außerhalb des referenzbereichs|außerhalb des normbereichs|außerhalb der grenzwerte|außerhalb der toleranz|außerhalb|auffällig|auffällige|auffälligen|fuera del rango de referencia|fuera de rango|fuera del rango|fuera de los límites|anormales|anormal|hors de l intervalle de référence|hors des valeurs de référence|hors norme|hors normes|hors limites|hors intervalle|anormaux|anormale|anormales|fora da faixa de referência|fora do intervalo de referência|fora da faixa|fora do intervalo|fora dos limites|anormais|超出参考范围|超出范围|参考范围外|异常|基準値外|基準範囲外|範囲外|異常',
  ],
  [
    'aboveRange',
    '基準値を超え|基準値超過|above the reference range|above the normal range|above range|above the range|too high|over the limit|über dem referenzbereich|oberhalb des referenzbereichs|zu hoch|por encima del rango de referencia|por encima del rango|demasiado alto|demasiado altos|au dessus de l intervalle de référence|au dessus de la norme|trop élevé|trop élevés|acima da faixa de referência|acima da faixa|muito alto|高于参考范围|偏高|過高|exceedance|exceedances|exceeded|überschreitungen|grenzwertüberschreitung|grenzwertüberschreitungen|superaciones|dépassements|excedências|超标|超限|基準値超え|基準値を超える|基準超過|高すぎる',
  ],
  [
    'belowRange',
    'below the reference range|below the normal range|below range|below the range|too low|unter dem referenzbereich|unterhalb des referenzbereichs|zu niedrig|por debajo del rango de referencia|por debajo del rango|demasiado bajo|demasiado bajos|en dessous de l intervalle de référence|en dessous de la norme|trop bas|abaixo da faixa de referência|abaixo da faixa|muito baixo|低于参考范围|偏低|過低|基準値未満|低すぎる',
  ],
  [
    'withinRange',
    'within the reference range|within the normal range|within range|in range|in spec|within spec|im referenzbereich|innerhalb des referenzbereichs|im normbereich|dentro del rango de referencia|dentro del rango|dentro de rango|dans l intervalle de référence|dans la norme|dentro da faixa de referência|dentro da faixa|参考范围内|范围内|基準範囲内|基準値内',
  ],
  [
    'notDetected',
    'below the detection limit|below the limit of detection|below detection limit|below detection|under the detection limit|not detected|not detectable|undetected|non detects|non detect|unter der nachweisgrenze|unterhalb der nachweisgrenze|unter der bestimmungsgrenze|unterhalb der bestimmungsgrenze|nicht nachweisbar|por debajo del límite de detección|bajo el límite de detección|no detectado|no detectados|no detectada|no detectadas|sous la limite de détection|en dessous de la limite de détection|sous la limite de quantification|non détecté|non détectés|non détectée|non détectées|abaixo do limite de detecção|não detectado|não detectados|低于检出限|未检出|検出限界未満|検出下限未満|不検出|検出限界以下',
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
