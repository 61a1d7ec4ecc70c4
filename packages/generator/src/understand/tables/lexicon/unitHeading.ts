/** How a column is called that says row by row in which unit numbers are. */
export const unitHeading =
  /^(?:units?|uom|unit of measure|einheit|einheiten|me|mengeneinheit|unidad|unidad de medida|unité|unités|unidade|unidade de medida)$|^(?:单位|計量単位|単位)$/iu;

/** Headings of a column that says what was measured, each thing on a scale of its own. */
export const parameterHeading =
  /^(?:parameters?|analytes?|determinand|analysis|measurand|messgröße|kenngröße|analyse|analyt|messparameter|parámetros?|analitos?|determinación|paramètres?|parâmetros?|检测项目|参数|指标|検査項目|測定項目)$/u;
/** Headings of a column of what was measured. */
export const valueHeading =
  /^(?:value|reading|result|wert|messwert|ergebnis|resultat|valor|resultado|valeur|résultat|值|结果|値|測定値|結果)(?:\s|$)/u;
