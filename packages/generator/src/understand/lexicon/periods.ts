import type { Language } from './index.js';
import type { UnitId } from './Lexicon.js';

/** What a page calls a period, the figures of all periods, and the one before. */
export interface PeriodWords {
  readonly one: string;
  readonly figures: string;
  readonly before: string;
}

const words = (one: string, figures: string, before: string): PeriodWords => ({ one, figures, before });

/** Words for periods other than months, whose words are phrases of the lexicons. */
export const periods: Readonly<Record<Language, Readonly<Record<Exclude<UnitId, 'month'>, PeriodWords>>>> = {
  en: {
    day: words('Day', 'Figures by day', 'vs. day before'),
    week: words('Week', 'Figures by week', 'vs. week before'),
    quarter: words('Quarter', 'Figures by quarter', 'vs. quarter before'),
    year: words('Year', 'Figures by year', 'vs. year before'),
  },
  de: {
    day: words('Tag', 'Werte pro Tag', 'ggü. Vortag'),
    week: words('Woche', 'Werte pro Woche', 'ggü. Vorwoche'),
    quarter: words('Quartal', 'Werte pro Quartal', 'ggü. Vorquartal'),
    year: words('Jahr', 'Werte pro Jahr', 'ggü. Vorjahr'),
  },
  es: {
    day: words('Día', 'Cifras por día', 'frente al día anterior'),
    week: words('Semana', 'Cifras por semana', 'frente a la semana anterior'),
    quarter: words('Trimestre', 'Cifras por trimestre', 'frente al trimestre anterior'),
    year: words('Año', 'Cifras por año', 'frente al año anterior'),
  },
  fr: {
    day: words('Jour', 'Chiffres par jour', 'par rapport au jour précédent'),
    week: words('Semaine', 'Chiffres par semaine', 'par rapport à la semaine précédente'),
    quarter: words('Trimestre', 'Chiffres par trimestre', 'par rapport au trimestre précédent'),
    year: words('Année', 'Chiffres par année', "par rapport à l'année précédente"),
  },
  pt: {
    day: words('Dia', 'Valores por dia', 'em relação ao dia anterior'),
    week: words('Semana', 'Valores por semana', 'em relação à semana anterior'),
    quarter: words('Trimestre', 'Valores por trimestre', 'em relação ao trimestre anterior'),
    year: words('Ano', 'Valores por ano', 'em relação ao ano anterior'),
  },
  zh: {
    day: words('日期', '每日数据', '与前一天相比'),
    week: words('周', '每周数据', '与上周相比'),
    quarter: words('季度', '每季度数据', '与上季度相比'),
    year: words('年份', '每年数据', '与上年相比'),
  },
  ja: {
    day: words('日', '日ごとの数値', '前日比'),
    week: words('週', '週ごとの数値', '前週比'),
    quarter: words('四半期', '四半期ごとの数値', '前四半期比'),
    year: words('年', '年ごとの数値', '前年比'),
  },
};
