import type { Language } from './index.js';

/** Words for whom or what part of a business a page is made: they name no figure. */
export const audiences: Readonly<Record<Language, string>> = {
  en: 'executive|executives|leadership|company|business|corporate|board|ceo|cfo|founder|founders|department|team|office|agency|store|shop|owner|organization|organisation|startup|firm|annual|quarterly|weekly|daily|monthly|main|home|overview|status|progress|key figures|kpi|kpis|performance|results',
  de: 'geschäftsführung|geschäftsleitung|vorstand|firma|unternehmen|betrieb|abteilung|team|büro|chef|leitung|filiale|laden|agentur|startup|verein|kennzahlen|kpi|kpis|leistung|ergebnisse|lage|stand',
  es: 'dirección|gerencia|empresa|negocio|directivo|junta|departamento|equipo|oficina|agencia|tienda|startup|indicadores|kpi|kpis|rendimiento|resultados|estado|gestión',
  fr: 'direction|entreprise|société|dirigeant|conseil|service|département|équipe|bureau|agence|boutique|magasin|startup|indicateurs|kpi|kpis|performance|résultats|gestion|pilotage',
  pt: 'diretoria|gerência|empresa|negócio|conselho|departamento|equipe|escritório|agência|loja|startup|indicadores|kpi|kpis|desempenho|resultados|gestão',
  zh: '管理|管理层|高管|公司|企业|董事会|部门|团队|办公室|老板|门店|运营|经营|业务|指标|绩效|数据|综合',
  ja: '経営|役員|会社|企業|事業|部門|部署|チーム|オフィス|店舗|社長|管理|業務|指標|実績|データ|全社',
};
