import type { Language } from './index.js';

interface AudienceWords {
  /** For whom or what part of a business a page is made. */
  readonly whom: string;
  /** What such a page is said to show, without a figure: its results. */
  readonly what: string;
}

/** Words in the names of dashboards and reports that name no figure. */
export const audiences: Readonly<Record<Language, AudienceWords>> = {
  en: {
    whom: 'executive|executives|leadership|company|business|corporate|board|ceo|cfo|founder|founders|department|team|office|agency|store|shop|owner|organization|organisation|startup|firm',
    what: 'annual|quarterly|monthly|weekly|daily|main|home|overview|status|progress|key figures|kpi|kpis|performance|results',
  },
  de: {
    whom: 'geschäftsführung|geschäftsleitung|vorstand|firma|unternehmen|betrieb|abteilung|team|büro|chef|leitung|filiale|laden|agentur|startup|verein',
    what: 'kennzahlen|kpi|kpis|leistung|ergebnisse|lage|stand',
  },
  es: {
    whom: 'dirección|gerencia|empresa|negocio|directivo|junta|departamento|equipo|oficina|agencia|tienda|startup',
    what: 'indicadores|kpi|kpis|rendimiento|resultados|estado|gestión',
  },
  fr: {
    whom: 'direction|entreprise|société|dirigeant|conseil|service|département|équipe|bureau|agence|boutique|magasin|startup',
    what: 'indicateurs|kpi|kpis|performance|résultats|gestion|pilotage',
  },
  pt: {
    whom: 'diretoria|gerência|empresa|negócio|conselho|departamento|equipe|time|escritório|agência|loja|startup',
    what: 'indicadores|kpi|kpis|desempenho|resultados|gestão',
  },
  zh: {
    whom: '管理层|高管|公司|企业|董事会|部门|团队|办公室|老板|门店',
    what: '管理|运营|经营|业务|指标|绩效|数据|综合',
  },
  ja: {
    whom: '経営|役員|会社|企業|事業|部門|部署|チーム|オフィス|店舗|社長|全社',
    what: '管理|業務|指標|実績|データ',
  },
};
