import type { logs as english } from '../../en/trades/logs.js';
import type { SameIds } from '../../TradeWords.js';

/** What people call records that are a page of their own. */
export const logs: SameIds<typeof english> = {
  savings: 'poupança|poupanças|economias|plano de poupança|meta de poupança',
  donations: 'doações|doação|donativos',
  pledges: 'promessas de doação|promessa de doação',
  payables: 'pagamentos a fornecedores|pagamentos a subempreiteiros|contas a pagar',
  adSpend: 'gastos com anúncios|investimento em anúncios|gastos com publicidade|google ads',
  hosting: 'custos de servidores|custos de nuvem|custos de hospedagem',
  energy: 'consumo de energia|leituras de contadores|contas de luz|custos de energia',
  mileage: 'quilometragem|registro de quilometragem|diário de bordo|controle de quilometragem',
  drinks: 'consumo de água|hidratação|ingestão de água',
  sleep: 'sono|diário do sono|registro de sono',
  moods: 'humor|diário de humor',
  bloodPressure: 'pressão arterial|controle de pressão arterial|registro de pressão|controle da pressão',
  doses:
    'tomada de remédios|controle de medicação|registro de medicação|toma de medicamentos|lista de remédios|remédios',
  vaccinations:
    'vacinas|vacinação|carteira de vacinação|calendário de vacinação|calendário de vacinas|controle de vacinas|plano de vacinação',
  intake:
    'admissão de pacientes|ficha de paciente|cadastro de pacientes|formulário de paciente|novo paciente|ficha de novo paciente|ficha do paciente|anamnese|ficha de anamnese|novos pacientes',
  attendance:
    'presença|lista de presença|chamada|controle de presença|diário de classe|lista de chamada|frequência|frequência escolar|frequência dos alunos|presença dos alunos',
  homework: 'lição de casa|deveres de casa|trabalhos de casa|lição|dever de casa|controle de lição',
  lessons:
    'plano de aula|planos de aula|planejamento de aulas|plano de ensino|planejamento escolar|plano de aulas|planejamento das aulas',
  leave:
    'férias dos funcionários|pedidos de férias|pedido de férias|solicitação de férias|solicitações de férias|ausências|controle de férias|férias da equipe|atestados|atestados médicos',
  shifts:
    'escala|escala de turnos|turnos|escala de trabalho|escala da equipe|escala de funcionários|plantões|escala de plantão|plantão|escala semanal',
  appraisals: 'avaliações de desempenho|avaliação de desempenho',
  visitors: 'visitantes|registro de visitantes|controle de visitantes|livro de visitas|portaria',
  checkouts:
    'empréstimo de equipamentos|empréstimo de ferramentas|empréstimo de materiais|equipamentos emprestados',
  lostProperty: 'achados e perdidos|perdidos e achados|objetos perdidos',
  packing: 'lista de bagagem|bagagem|lista de viagem|mala de viagem|o que levar',
  permits: 'licenças|alvarás|licenças e alvarás|alvará de obra',
  siteDiary: 'diário de obra|relatório diário de obra|diário da obra|rdo|diário de obras|parte diária',
  fixtures: 'resultados dos jogos|torneio|tabela de jogos|jogos|campeonato|chaveamento',
  bookClub: 'clube do livro|clube de leitura',
  featureRequests: 'pedidos de funcionalidades|solicitações de recursos|sugestões de produto',
  complaints:
    'reclamações|reclamações de clientes|ouvidoria|registro de reclamações|queixas|formulário de reclamação',
  purchaseOrders:
    'ordens de compra|pedidos de compra|compras|pedidos a fornecedores|ordem de compra|pedido de compra|pedidos fornecedores',
  purchaseRequests: 'solicitações de compra|requisições de compra',
  admissions: 'candidaturas a bolsas|admissões',
  temperatures:
    'controle de temperatura|registro de temperatura|appcc|registro de temperaturas|temperatura da geladeira',
  cleaningLog: 'registro de limpeza|plano de limpeza|controle de limpeza|cronograma de limpeza',
  safety:
    'verificações de segurança|segurança do trabalho|simulados de incêndio|segurança no laboratório|segurança do laboratório|relatório de segurança|segurança na obra|inspeção de segurança|inspeções de segurança|vistoria de segurança|verificação de segurança',
  commissions: 'comissões|comissões de vendas|comissão de vendedores',
  warranties: 'garantias|controle de garantias|vencimento de garantias',
  bodyWeight: 'controle de peso|peso corporal|perder peso|emagrecer|emagrecimento|perda de peso',
  symptoms: 'diário de enxaqueca|diário de sintomas|diário da dor',
  licenses: 'licenças de software|assinaturas de software',
  abTests: 'testes a/b',
  raceResults: 'resultados de corridas|recordes pessoais',
  compliance: 'conformidade|compliance|lgpd',
  contactForm: 'formulário de contato|formulário de contacto|contato pelo site|fale conosco',
  applicationForm: 'formulário de candidatura|ficha de emprego|ficha de candidato|inscrição para vaga',
  registrationForm:
    'formulário de inscrição|inscrição em eventos|inscrições|ficha de inscrição|inscrição no evento',
  volunteerForm: 'inscrição de voluntários|formulário de voluntários|cadastro de voluntários',
  feedbackForm:
    'formulário de feedback|formulário de opinião|avaliação de clientes|avaliação do curso|avaliação docente|opinião dos pacientes',
  satisfactionSurvey:
    'pesquisa de satisfação|pesquisa com clientes|pesquisa com pais|questionário de satisfação',
  roomBooking:
    'reserva de salas|reservas de salas|reserva de sala|agendamento de salas|salas de reunião|reserva de espaços',
  accidents:
    'registro de acidentes|relatório de acidente|acidentes|acidente de trabalho|formulário de acidente|acidentes na obra|acidentes de trabalho|comunicação de acidente|relatório de incidente',
  clientIntake: 'ficha de novo cliente',
  expenseClaims:
    'reembolso de despesas|relatório de despesas|reembolso|reembolsos|despesas de viagem|prestação de contas de viagem',
  cashFlow:
    'fluxo de caixa|previsão de caixa|projeção de fluxo de caixa|previsão de fluxo de caixa|cash flow|plano de tesouraria',
  rentalLedger:
    'receitas e despesas de aluguel|receitas e despesas de imóveis alugados|receitas de aluguel|renda de aluguel|receitas e despesas do imóvel',
  eventBudget:
    'orçamento de evento|orçamento do evento|orçamento para evento|orçamento de eventos|orçamento de um evento|orçamento da conferência',
  priceList: 'lista de preços|tabela de preços|catálogo de preços|tabela de valores|preços',
  vehicleExpenses:
    'despesas do carro|despesas de veículo|despesas de veículos|despesas do veículo|gastos do carro|gastos com carro|custos do carro',
  retrospective:
    'retrospectiva|retrospectiva da sprint|retrospectiva de sprint|retrospectiva do time|retrospectiva da equipe|retro',
  swot: 'swot|análise swot|matriz swot|fofa|análise fofa|matriz fofa',
  stakeholders:
    'partes interessadas|stakeholders|mapa de stakeholders|mapa de partes interessadas|análise de stakeholders|registro de stakeholders',
  raci: 'raci|matriz raci|matriz de responsabilidades|matriz de responsabilidade|quem faz o quê',
  skills:
    'matriz de habilidades|matriz de competências|competências da equipe|habilidades da equipe|competências',
  lessonsLearned: 'lições aprendidas|registro de lições aprendidas|post mortem',
  launch:
    'lançamento de produto|plano de lançamento|plano de lançamento de produto|lançamento de um produto|go-to-market|plano go-to-market|plano de entrada no mercado',
  changeRequests:
    'solicitações de mudança|solicitação de mudança|pedidos de alteração|controle de mudanças|gestão de mudanças|pedidos de mudança|aditivos|ordem de mudança|ordens de alteração',
  sponsorPackages: 'pacotes de patrocínio|cotas de patrocínio|planos de patrocínio',
  competitors:
    'análise de concorrentes|análise da concorrência|concorrentes|concorrência|comparativo de concorrentes|análise de concorrência',
  supplierComparison:
    'comparação de fornecedores|comparativo de fornecedores|avaliação de fornecedores|comparar fornecedores|seleção de fornecedores',
  interviews:
    'entrevistas com usuários|entrevistas com clientes|entrevistas de usuários|pesquisa com usuários|pesquisa de usuários',
  keywords:
    'posições de palavras-chave|palavras-chave|ranking de palavras-chave|palavras-chave seo|posicionamento seo|rankings de palavras-chave',
  press:
    'menções na imprensa|menções na mídia|clipping|cobertura de imprensa|aparições na imprensa|clipping de imprensa',
  accessRequests:
    'solicitações de acesso|solicitação de acesso|pedidos de acesso|permissões de acesso|gestão de acessos',
  policies:
    'políticas a revisar|políticas internas|revisão de políticas|políticas da empresa|registro de políticas|políticas para revisar',
  auditFindings:
    'achados de auditoria|constatações de auditoria|ações corretivas|não conformidades|auditoria interna|achados',
  kidsChores:
    'tarefas das crianças|tarefas domésticas das crianças|quadro de tarefas infantil|tarefas para crianças|quadro de recompensas',
  houseHunt:
    'procura de apartamento|busca de apartamento|procurar apartamento|busca de imóvel|procura de casa|busca de casa',
  gifts: 'lista de presentes|presentes|presentes de natal|ideias de presentes',
  petVaccinations:
    'vacinas dos pets|vacinas de pets|vacinas do cachorro|vacinas do gato|vacinação de pets|vacinas dos animais',
  wineCellar: 'adega|coleção de vinhos|adega de vinhos|meus vinhos|estoque de vinhos',
  readingList:
    'lista de leitura|livros para ler|meus livros|diário de leitura|livros lidos|lista de livros|desafio de leitura|leituras',
  uptime:
    'disponibilidade de servidores|disponibilidade dos servidores|uptime|status dos serviços|status dos servidores|monitoramento de servidores|disponibilidade dos serviços|tempos de resposta|tempos de resposta do servidor|disponibilidade|status do sistema',
  backups: 'backups|cópias de segurança|backup|registro de backups|cópia de segurança',
  domains:
    'domínios|nomes de domínio|domínios e certificados|certificados ssl|renovação de domínios|gestão de domínios',
  keys: 'controle de chaves|registro de chaves|chaves|entrega de chaves|gestão de chaves',
  waterQuality:
    'qualidade da água|análise de água|controle da água|amostras de água|água da piscina|registro da qualidade da água',
  bakeryDay: 'produção da padaria|produção de padaria|produção diária da padaria|plano de fornadas|fornadas',
  siteVisits:
    'visitas a clientes|visitas técnicas|visitas comerciais|relatório de visitas|registro de visitas|visitas a obras',
  translations:
    'trabalhos de tradução|traduções|projetos de tradução|pedidos de tradução|agência de tradução',
  debts: 'me deve dinheiro|me devem|me deve|dívidas|dinheiro emprestado|fiado',
  bills: 'contas mensais|contas a pagar de casa|gastos fixos|contas fixas|pagamentos recorrentes',
  netWorth: 'patrimônio líquido|meu patrimônio|bens e dívidas|patrimônio',
  habits: 'hábitos|rastreador de hábitos|hábitos diários|rotina diária|rotinas',
  carService: 'manutenção do carro|manutenção do meu carro|revisões do carro|caderneta de manutenção',
  jobOffers: 'propostas de emprego|ofertas de emprego|comparar propostas de emprego',
  timeTracking:
    'controle de horas|registro de horas|folha de horas|meu tempo|horas trabalhadas|apontamento de horas',
  gradebook:
    'notas dos alunos|boletim escolar|diário de notas|notas da turma|caderneta|registro de notas|notas',
  schoolTrips: 'passeios escolares|excursões escolares|saídas de campo',
  recalls:
    'retorno de pacientes|retornos de pacientes|lembretes de pacientes|lembretes de retorno|convocação de pacientes',
  issueLog: 'registro de problemas|problemas|pendências|lista de pendências',
  agenda: 'pauta|pauta de reunião|pauta da reunião|ordem do dia',
  employeeSurvey:
    'pesquisa de clima|pesquisa de satisfação dos funcionários|clima organizacional|pesquisa com funcionários',
  onCall: 'plantão|plantões|escala de plantão|sobreaviso',
  staffAttendance:
    'ponto dos funcionários|controle de ponto|folha de ponto|presença dos funcionários|ponto|registro de ponto',
  orderReturns:
    'trocas e devoluções|devoluções de pedidos|devolução de produto|formulário de devolução|devoluções',
  standup: 'daily|reunião diária|notas da daily|daily standup|daily scrum',
  shoppingList: 'lista de compras|lista do mercado|lista de supermercado|compras do mês|compras da semana',
  ladder:
    'ranking de tênis|pirâmide de tênis|ranking do clube|barragem de tênis|escada de tênis|ranking interno|ranking de desafios',
  swimTimes: 'tempos de natação|equipe de natação|clube de natação|marcas de natação|resultados de natação',
  golfRounds: 'handicap de golfe|golfe|rodadas de golfe|cartões de golfe',
  staffTraining:
    'treinamento de funcionários|treinamentos|registro de treinamentos|treinamento da equipe|treinamentos obrigatórios|plano de treinamento|matriz de treinamento|formação de colaboradores',
  emergencyContacts: 'contatos de emergência|números de emergência|telefones de emergência|telefones úteis',
  birthdays:
    'aniversários|calendário de aniversários|lista de aniversários|aniversariantes|aniversariantes do mês',
  plots: 'lotes da horta|horta comunitária|canteiros comunitários|lotes de horta|hortas comunitárias',
  memberDues:
    'mensalidades|anuidades|mensalidades dos sócios|controle de mensalidades|cobrança de mensalidades|pagamento de mensalidades|mensalidade',
  handovers:
    'passagem de turno|troca de turno|livro de ocorrências|passagem de plantão|anotações de turno|relatório de turno',
  minutes: 'ata de reunião|atas de reunião|ata|atas|notas de reunião|pauta e ata',
  goodsReceipts:
    'recebimento de mercadorias|recebimento|entrada de mercadorias|conferência de mercadorias|conferência de recebimento',
  callCenter:
    'call center|central de atendimento|central de chamadas|estatísticas de chamadas|volume de chamadas',
  studentProjects:
    'projetos escolares|projeto escolar|feira de ciências|trabalhos em grupo|projetos da turma|projeto da turma',
  kidsReading:
    'leitura das crianças|leitura infantil|minutos de leitura|projeto de leitura|diário de leitura da turma',
  labColony: 'colônia de camundongos|biotério|animais de laboratório|criação de camundongos',
  clientOnboarding:
    'onboarding de clientes|implantação de clientes|integração de clientes|ativação de clientes',
  dataPipelines:
    'pipelines de dados|pipeline de dados|etl|cargas de dados|processos etl|jobs agendados|rotinas de carga',
  funnels: 'funil|funil de conversão|funil de marketing|funil de cadastro|funil de inscrição|funnel',
  cashBook: 'livro caixa|livro-caixa|fluxo do caixa|caixinha da empresa|controle de caixa',
  rehab:
    'plano de exercícios|exercícios de fisioterapia|reabilitação|exercícios em casa|plano de reabilitação',
  businessExpenses:
    'despesas da empresa|despesas operacionais|gastos da empresa|custos operacionais|despesas do escritório',
  allergies: 'alergias|lista de alergias|alergias alimentares|alergênicos|intolerâncias',
  briefings:
    'diálogo de segurança|diálogo diário de segurança|dds|integração de segurança|palestras de segurança',
  substitutions:
    'substituições|plano de substituições|professores substitutos|aulas de substituição|substituição de professores',
  bloodDonors: 'doadores de sangue|doação de sangue|doações de sangue|banco de sangue',
  overtime: 'horas extras|banco de horas|controle de horas extras|registro de horas extras',
  communicationPlan: 'plano de comunicação|matriz de comunicação|comunicação interna',
  parentsEvening:
    'reunião de pais|reuniões de pais|reuniões com os pais|atendimento aos pais|plantão pedagógico',
  lunchOrders: 'merenda escolar|pedidos da cantina|cantina escolar|merenda|pedidos de almoço|almoço escolar',
  readingLevels: 'níveis de leitura|nível de leitura',
  pupilAbsences: 'faltas dos alunos|faltas de alunos|ausências dos alunos|faltas|faltas escolares',
  shelfLife: 'prazos de validade|datas de validade|controle de validade|validades|validade dos produtos',
  featureFlags: 'feature flags|flags de funcionalidade',
  communityExpenses: 'despesas do condomínio|condomínio|gastos do condomínio|contas do condomínio',
  volunteerHours: 'horas de voluntariado|horas dos voluntários|horas voluntárias',
  trainingAttendance:
    'presença nos treinos|presença no treino|lista de presença treino|lista de presença do treino|presença treino',
  grantPipeline: 'pedidos de subsídio|editais|inscrições em editais|captação em editais',
  donorRelations: 'crm de doadores|gestão de doadores|base de doadores',
  sponsorRelations: 'patrocinadores|crm de patrocinadores|patrocínios',
  vendorRelations: 'gestão de fornecedores|crm de fornecedores|cadastro de fornecedores',
  schoolAdmissions: 'admissões escolares|matrículas da escola|captação de alunos|admissão de alunos',
  customerRelations:
    'gestão de clientes|controle de clientes|carteira de clientes|base de clientes|relacionamento com clientes|gestão de relacionamento|cadastro de clientes|lista de clientes',
  councilBudget:
    'orçamento municipal|orçamento da prefeitura|prefeitura|câmara municipal|orçamento da escola|orçamento escolar|orçamento da paróquia',
  clubBudget: 'orçamento do clube|orçamento da associação|orçamento do time|orçamento da temporada',
  beds: 'ocupação de leitos|gestão de leitos|leitos do hospital|leitos',
  clinicVaccinations: 'cobertura vacinal|campanha de vacinação|vacinação de pacientes|vacinas dos pacientes',
  termReports:
    'boletim escolar|boletins escolares|relatório de fim de período|progresso dos alunos|boletim de notas',
  classJobs: 'ajudantes de sala|tarefas da turma|ajudantes da turma|ajudante do dia',
  membershipForm:
    'ficha de sócio|formulário de associação|inscrição de sócios|ficha de filiação|formulário de sócio|ficha de inscrição de sócio',
  enrolment:
    'matrícula escolar|ficha de matrícula|formulário de matrícula|inscrição na escola|matrícula na escola|matrícula|matrículas|matrícula de alunos',
  opsTeam: 'equipe de operações|operações|operações de ti|time de operações',
  matchDay: 'dia de jogo|dia do jogo',
  siteTrades:
    'ofícios da obra|empreiteiros na obra|equipes da obra|subempreiteiros na obra|subempreiteiros|empreiteiros|terceirizados da obra',
  debtPayoff: 'pagar dívidas|quitar dívidas|dívidas|sair das dívidas|meus empréstimos|pagamento de dívidas',
  subscriptions: 'assinaturas|controle de assinaturas|minhas assinaturas',
  triage: 'triagem|sala de espera|pronto-socorro|fila de pacientes',
  infections:
    'controle de infecção|controle de infecções|infecções|infecções hospitalares|infecção hospitalar',
  imaging: 'radiologia|exames de imagem|radiografias|laudos de radiologia|diagnóstico por imagem',
  caseNotes: 'notas de sessão|anotações de sessão|notas de terapia|notas clínicas|evolução do paciente',
  beneficiaries: 'beneficiários|cadastro de beneficiários|pessoas atendidas|lista de beneficiários',
  sportsInjuries: 'lesões|lesionados|registro de lesões|lesões esportivas|departamento médico do time',
  behaviour:
    'comportamento dos alunos|registro de comportamento|comportamento em sala|ocorrências disciplinares|ocorrências de alunos',
  tillCounts: 'fechamento de caixa|conferência de caixa|fecho de caixa|contagem de caixa',
  stockCounts: 'contagem de estoque|inventário físico|contagem do estoque|balanço de estoque',
  loyaltyCards:
    'programa de fidelidade|fidelidade|fidelização de clientes|cartões de fidelidade|pontos de fidelidade',
  downtimes: 'paradas de máquina|paradas|tempo parado|registro de paradas|paradas de produção',
  improvements: 'kaizen|melhoria contínua|ideias de melhoria|sugestões de melhoria',
  serviceOrders: 'ordem de serviço|ordens de serviço|os de serviço|ordem de trabalho|ordens de trabalho',
  officeMove: 'mudança de escritório|mudança do escritório|troca de escritório|mudança da empresa',
  volunteerRota: 'escala de voluntários|turnos de voluntários|agenda de voluntários',
  labNotebook: 'caderno de laboratório|diário de laboratório|registro de experimentos',
  cellCultures: 'cultura de células|culturas de células|cultura celular|linhagens celulares',
  sampleStorage:
    'armazenamento de amostras|freezer de amostras|biobanco|mapa do freezer|inventário do freezer',
  tripBudget:
    'orçamento de viagem|orçamento da viagem|orçamento de férias|orçamento viagem|orçamento da excursão',
  projectBudget:
    'orçamento de projeto|orçamento do projeto|orçamento de pesquisa|custos do projeto|orçamento do laboratório',
  savingsGoals: 'metas de poupança|metas de economia|objetivos de poupança',
  schoolCalendar: 'calendário escolar|eventos escolares|eventos da escola|agenda da escola',
  youthRegistration:
    'inscrição acampamento|inscrição no acampamento|ficha de inscrição acampamento|inscrição colônia de férias|colônia de férias inscrição|inscrição infantil|inscrição de crianças',
  invoiceApprovals: 'aprovação de notas|aprovação de faturas|aprovação de notas fiscais|faturas para aprovar',
  waitingList: 'lista de espera|fila de espera|lista de espera de pacientes',
  timetable: 'grade horária|horário escolar|horário de aulas|quadro de horários|horários das aulas',
  prescriptions: 'receitas médicas|receita médica|prescrições|renovação de receitas',
  surgeries: 'cirurgias|mapa cirúrgico|agenda cirúrgica|centro cirúrgico|cirurgias agendadas',
  promotions: 'promoções|calendário de promoções|ofertas|campanhas de desconto|promoções da loja',
  salaries: 'salários|folha de pagamento|folha salarial|controle de salários|lista de salários',
};
