import type { Language } from './index.js';

interface AudienceWords {
  /** For whom or what part of a business a page is made. */
  readonly whom: string;
  /** What such a page is said to show, without a figure: its results. */
  readonly what: string;
  /** The parts of a company that have goals and budgets of their own. */
  readonly departments: string;
}

/** Words in the names of dashboards and reports that name no figure. */
export const audiences: Readonly<Record<Language, AudienceWords>> = {
  en: {
    whom: 'executive|executives|leadership|company|business|corporate|board|ceo|cfo|founder|founders|department|team|office|agency|store|shop|owner|organization|organisation|startup|firm',
    what: 'annual|quarterly|monthly|weekly|daily|main|home|overview|status|progress|key figures|kpi|kpis|performance|results',
    departments:
      'sales|marketing|product|operations|support|finance|accounting|hr|human resources|people|it|engineering|design|legal|logistics|purchasing|procurement|production|customer success|customer service|research|development',
  },
  de: {
    whom: 'geschäftsführung|geschäftsleitung|vorstand|firma|unternehmen|betrieb|abteilung|team|büro|chef|leitung|filiale|laden|agentur|startup|verein',
    what: 'kennzahlen|kpi|kpis|leistung|ergebnisse|lage|stand',
    departments:
      'vertrieb|marketing|produkt|betrieb|support|finanzen|buchhaltung|personal|hr|it|entwicklung|design|recht|logistik|einkauf|produktion|kundendienst|kundenservice|forschung|verwaltung',
  },
  es: {
    whom: 'dirección|gerencia|empresa|negocio|directivo|junta|departamento|equipo|oficina|agencia|tienda|startup',
    what: 'indicadores|kpi|kpis|rendimiento|resultados|estado|gestión',
    departments:
      'ventas|marketing|producto|operaciones|soporte|finanzas|contabilidad|recursos humanos|rrhh|informática|ingeniería|diseño|legal|logística|compras|producción|atención al cliente|investigación',
  },
  fr: {
    whom: 'direction|entreprise|société|dirigeant|conseil|service|département|équipe|bureau|agence|boutique|magasin|startup',
    what: 'indicateurs|kpi|kpis|performance|résultats|gestion|pilotage',
    departments:
      'ventes|marketing|produit|opérations|support|finance|finances|comptabilité|ressources humaines|rh|informatique|ingénierie|design|juridique|logistique|achats|production|service client|recherche|commercial',
  },
  pt: {
    whom: 'diretoria|gerência|empresa|negócio|conselho|departamento|equipe|time|escritório|agência|loja|startup',
    what: 'indicadores|kpi|kpis|desempenho|resultados|gestão',
    departments:
      'vendas|marketing|produto|operações|suporte|finanças|financeiro|contabilidade|recursos humanos|rh|ti|engenharia|design|jurídico|logística|compras|produção|atendimento|pesquisa',
  },
  zh: {
    whom: '管理层|高管|公司|企业|董事会|部门|团队|办公室|老板|门店',
    what: '管理|运营|经营|业务|指标|绩效|数据|综合',
    departments:
      '销售|市场|产品|运营|客服|财务|人事|人力资源|技术|研发|设计|法务|物流|采购|生产|销售部|市场部|产品部|财务部|人事部|技术部',
  },
  ja: {
    whom: '経営|役員|会社|企業|事業|部門|部署|チーム|オフィス|店舗|社長|全社',
    what: '管理|業務|指標|実績|データ',
    departments:
      '営業|マーケティング|製品|運用|サポート|財務|経理|人事|総務|開発|技術|設計|法務|物流|購買|製造|研究|営業部|開発部|人事部',
  },
};
