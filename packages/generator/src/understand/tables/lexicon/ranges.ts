import { wordEnd as end, wordStart as start } from '../../words/wordEdges.js';

/** Words in the headings of a range that numbers should lie in. */
export const ranges = new RegExp(
  String.raw`${start}(?:ref|reference|normal|range|limit|spec|tolerance|norm|referenz|referenzbereich|grenze|grenzwert|toleranz|referencia|rango|límite|référence|limite|seuil|norme|referência|faixa)${end}|参考|基準|范围|範囲|限`,
  'iu',
);
/** Those of its lower end. */
export const lows = new RegExp(
  String.raw`${start}(?:low|lower|min|minimum|from|unten|untere|unterer|untergrenze|von|mín|mínimo|inferior|bas|inférieure?|minimum|minimale?)${end}|下限|最小|低`,
  'iu',
);
/** Those of its upper end. */
export const highs = new RegExp(
  String.raw`${start}(?:high|upper|max|maximum|to|oben|obere|oberer|obergrenze|bis|máx|máximo|superior|haut|supérieure?|maximum|maximale?)${end}|上限|最大|高`,
  'iu',
);
