import type { Translated } from '../TradeWords.js';

export const trades: Translated<'trades'> = {
  clinic: 'clínica|consultório médico|consultório|clínica médica|posto de saúde|hospital|médico|pediatra',
  dentist:
    'dentista|clínica odontológica|consultório odontológico|odontologia|clínica dentária|ortodontista|consultório dentário',
  vet: 'veterinário|clínica veterinária|veterinária|consultório veterinário|hospital veterinário',
  therapy:
    'fisioterapia|fisioterapeuta|terapeuta|coaching|massagem|psicólogo|consultório de psicologia|osteopata|personal trainer|psicologia|psicóloga|fonoaudióloga',
  salon: 'salão de beleza|cabeleireiro|barbearia|salão|manicure|esmalteria|estética|clínica de estética',
  pharmacy: 'farmácia|drogaria',
  careHome: 'casa de repouso|lar de idosos|asilo|residencial para idosos',
  gym: 'academia|ginásio|academia de ginástica|box de crossfit|academia de musculação',
  yoga: 'estúdio de yoga|yoga|pilates|escola de dança|estúdio de pilates|ioga|aulas de yoga|escola de ballet',
  school: 'escola|colégio|minha turma|sala de aula|escola primária|ensino fundamental|turma|escola pública',
  tutoring:
    'aulas particulares|reforço escolar|explicações|professor particular|aulas de idiomas|centro de explicações',
  musicSchool:
    'escola de música|aulas de piano|aulas de violão|aulas de música|professor de piano|conservatório|aulas de guitarra',
  kindergarten:
    'creche|jardim de infância|pré-escola|berçário|educação infantil|infantário|matrícula creche|escolinha',
  courses:
    'cursos|curso online|cursos online|centro de formação|oficinas|formação|escola de idiomas|treinamentos',
  studies:
    'universidade|faculdade|meus estudos|semestre|plano de estudos|vestibular|provas|concurso público|estudos|enem|estudar',
  thesis: 'tese|dissertação|tcc|trabalho de conclusão|monografia|doutorado|mestrado|tese de doutorado',
  camp: 'acampamento|colônia de férias|acampamento de verão|excursão escolar|escoteiros|viagem escolar',
  wedding:
    'casamento|planejamento de casamento|nosso casamento|organizar casamento|planear casamento|cerimonial|casamentos',
  party:
    'festa|aniversário|festa de aniversário|batizado|chá de bebê|despedida de solteira|festa infantil|chá de panela|confraternização|festa junina|formatura|lista de convidados',
  conference:
    'conferência|congresso|evento|eventos|organização de eventos|festival|feira|agência de eventos|gestão de eventos|simpósio',
  fundraiser:
    'arrecadação de fundos|campanha de doação|associação de pais|rifa|bazar beneficente|vaquinha|quermesse|evento beneficente|crowdfunding|bazar',
  catering: 'catering|bufê|buffet|serviço de buffet|buffet infantil',
  charity:
    'ong|fundação|instituição de caridade|doadores|organização sem fins lucrativos|terceiro setor|entidade beneficente',
  foodBank: 'banco de alimentos|sopão|cestas básicas|distribuição de alimentos|banco alimentar|cesta básica',
  church: 'igreja|paróquia|congregação|ministério|mesquita|comunidade religiosa',
  club: 'clube|associação|clube esportivo|associação de moradores|sócios|associação cultural|clube desportivo|gestão de sócios',
  clubCash:
    'tesouraria|caixa do clube|tesoureiro|caixinha|contas do condomínio|tesouraria da igreja|contas da associação',
  library: 'biblioteca|biblioteca escolar|empréstimo de livros|empréstimos de livros',
  shelter:
    'abrigo de animais|canil|proteção animal|adoção de animais|resgate de animais|ong de animais|abrigo',
  volunteering:
    'voluntariado|programa de voluntários|coordenação de voluntários|voluntários|trabalho voluntário|horas de voluntariado',
  team: 'time de futebol|equipe esportiva|time de basquete|futebol|equipa de futebol|escolinha de futebol|time de vôlei|futsal|treinador de futebol|pelada',
  running:
    'corrida|maratona|treino de maratona|meia maratona|triatlo|ciclismo|correr|treino para maratona|corridas|triathlon',
  band: 'banda|coral|orquestra|shows|músico|banda de música|dj',
  shop: 'loja|comércio|boutique|loja de roupas|floricultura|livraria|varejo|papelaria|mercadinho|loja de roupa|mini mercado|estoque da loja|brechó|bazar de roupas|pet shop',
  bakery:
    'padaria|confeitaria|encomendas de bolos|bolos|doceria|bolos caseiros|pastelaria|confeiteira|encomendas de doces|doces',
  restaurant:
    'restaurante|bar|pizzaria|lanchonete|food truck|churrascaria|bistrô|marmitaria|hamburgueria|marmitas',
  cafe: 'cafeteria|café|sorveteria|casa de chá|açaiteria|gelataria',
  onlineShop:
    'loja online|loja virtual|e-commerce|etsy|comércio eletrônico|shopify|vendas online|mercado livre|artesanato|shopee|ecommerce',
  recipes:
    'receitas|livro de receitas|cardápio semanal|planejamento de refeições|cozinha|caderno de receitas|refeições da semana|cozinhar',
  brewery: 'cervejaria|vinícola|destilaria|cerveja artesanal|alambique|adega',
  construction:
    'obra|canteiro de obras|construção|construtora|gestão de obra|acompanhamento de obra|obras|construção civil|empreiteira',
  houseBuilding:
    'construir casa|construção da casa|construção de casa|minha casa nova|obra casa|obra da casa|casa nova|nossa casa nova|nossa casa',
  rentals:
    'aluguel|aluguéis|inquilinos|imóveis alugados|locador|administração de imóveis|proprietário|arrendamento|kitnets|imóveis para alugar|gestão de aluguéis|pagamentos de aluguel',
  realEstate:
    'imobiliária|corretor de imóveis|venda de imóveis|imóveis|corretora|corretor|agência imobiliária',
  holidayRental:
    'airbnb|casa de temporada|alojamento local|casa de férias|chalé|camping|casa de praia|aluguel de temporada|chalés',
  hotel: 'hotel|pousada|albergue|hostel|pensão|hotelaria|gestão de hotel',
  craftsman:
    'encanador|eletricista|marceneiro|pintor|pedreiro|marcenaria|serralheria|carpinteiro|canalizador|jardineiro|prestador de serviços|serviços de obra|vidraçaria|ar condicionado',
  cleaningCompany: 'empresa de limpeza|serviço de limpeza|limpeza|diarista|lavanderia|faxina|diaristas',
  maintenance:
    'manutenção|manutenção predial|zeladoria|reparos|gestão de instalações|manutenção de edifícios|manutenção preventiva|condomínio',
  fleet:
    'frota|frota de veículos|gestão de frota|veículos|controle de frota|carros da empresa|manutenção de frota|manutenção de veículos|controle de veículos',
  carRepair:
    'oficina|oficina mecânica|mecânico|conserto de carros|oficina de bicicletas|auto center|funilaria|oficina de motos|borracharia',
  warehouse:
    'armazém|estoque|controle de estoque|inventário|gestão de estoque|controlo de stock|gestão de stocks|depósito|peças de reposição|almoxarifado|stock|entrada e saída de estoque',
  delivery:
    'entregas|logística|transportadora|courier|motoboy|envios|serviço de entregas|transporte|delivery|fretes',
  production:
    'produção|fábrica|manufatura|linha de produção|planejamento da produção|impressão 3d|confecção|indústria|controle de produção|pcp',
  lab: 'laboratório|amostras de laboratório|laboratório de análises|amostras|gestão de laboratório',
  clinicalStudy:
    'ensaio clínico|estudo clínico|participantes do estudo|pesquisa clínica|ensaios clínicos|pesquisa de campo',
  farm: 'fazenda|sítio|agricultura|colheita|pecuária|lavoura|agronegócio|quinta|gado|produtor rural|plantação|safra',
  bees: 'apicultura|abelhas|colmeias|apicultor|mel|apiário',
  nursery: 'viveiro|estufa|viveiro de plantas|centro de jardinagem|viveiro de mudas|mudas',
  sales:
    'vendas|equipe de vendas|minhas vendas|comercial|departamento comercial|vendedores|painel de vendas|time de vendas|controle de vendas',
  freelancing:
    'freelance|freelancer|autônomo|clientes freelance|trabalho autônomo|mei|tradutor|designer|profissional liberal|meus clientes freelance|trabalhador independente|redator|social media freelancer',
  consulting:
    'consultoria|consultor|projetos de clientes|assessoria|escritório de arquitetura|arquiteto|escritório de engenharia',
  agency:
    'marketing|agência de marketing|agência|agência de publicidade|publicidade|equipe de marketing|campanhas de marketing|agência digital',
  socialMedia:
    'redes sociais|youtube|canal do youtube|instagram|tiktok|criador de conteúdo|influenciador|conteúdo|twitch|produção de conteúdo|canal no youtube',
  podcast: 'podcast|programa de rádio',
  newsletter: 'newsletter|boletim|blog|blogue',
  photography:
    'fotografia|fotógrafo|estúdio fotográfico|fotógrafa|fotógrafo de casamento|produção de vídeo|produtora de vídeo|ensaios fotográficos|videomaker',
  software:
    'desenvolvimento de software|software|equipe de desenvolvimento|desenvolvimento de aplicativo|sprint|scrum|projeto de software|desenvolvimento web|backlog|time de desenvolvimento',
  startup:
    'startup|empreendimento|minha startup|investidores|plano de negócios|empreendedor|abrir empresa|empreendedorismo',
  hiring:
    'recrutamento|contratação|seleção de pessoal|candidatos|contratações|recrutamento e seleção|processo seletivo|vagas',
  staff:
    'recursos humanos|rh|funcionários|pessoal|colaboradores|integração de funcionários|departamento pessoal|gestão de pessoas|onboarding',
  helpdesk:
    'suporte técnico|atendimento ao cliente|suporte|helpdesk|suporte de ti|central de atendimento|chamados|departamento de ti|sac|call center',
  lawFirm:
    'escritório de advocacia|advogado|advocacia|processos jurídicos|cartório|advogada|processos judiciais',
  insurance: 'seguros|corretora de seguros|corretor de seguros|seguradora|apólices',
  bookkeeping:
    'contabilidade|faturamento|finanças da empresa|contador|impostos|notas fiscais|finanças|escritório de contabilidade|faturação|fluxo de caixa da empresa|contas a receber|imposto de renda',
  projects:
    'projetos|gestão de projetos|projeto|gerenciamento de projetos|portfólio de projetos|acompanhamento de projetos',
  household:
    'orçamento familiar|finanças pessoais|despesas da casa|orçamento doméstico|gastos da família|minhas finanças|contas de casa|dinheiro|gastos pessoais|orçamento mensal|orçamento pessoal|controle de gastos|economia doméstica|controle financeiro pessoal|gastos mensais',
  moving: 'mudança|mudança de casa|apartamento novo|mudar de casa',
  travel:
    'viagem|férias|planejamento de viagem|lua de mel|viagens|mochilão|viagem em família|planejar viagem|roteiro de viagem',
  baby: 'bebê|recém-nascido|amamentação|diário do bebê|gravidez|bebé|gestação|meu bebê',
  jobHunt:
    'procura de emprego|busca de emprego|procurar emprego|minhas candidaturas|candidaturas|procurando emprego|buscar emprego',
  chores:
    'tarefas domésticas|tarefas de casa|república|escala de limpeza|família|afazeres|faxina da casa|organização da casa',
  garden: 'jardim|horta|jardinagem|plantas de casa|minhas plantas|horta em casa|varanda|horta caseira',
  fitness: 'musculação|treinos|fitness|treino de força|exercícios|meus treinos|ficha de treino',
  pets: 'animais de estimação|meu cachorro|meu gato|cachorro|gato|pets|cavalo|cão|filhote',
  undertaking: 'pequena empresa|meu negócio|minha empresa|negócio familiar|mei|nosso negócio',
  collection: 'coleção|coleção de selos|moedas|selos|vinis|colecionismo',
  stable: 'haras|hípica|centro equestre|escola de equitação|cocheira|hotel de cavalos',
  homeschool: 'ensino domiciliar|homeschooling|educação domiciliar|escola em casa',
  drivingSchool: 'autoescola|aulas de direção|escola de condução|cfc',
  savings: 'poupança|poupanças|economias|plano de poupança|meta de poupança',
  donations: 'doações|doação|donativos',
  pledges: 'promessas de doação|promessa de doação',
  payables: 'pagamentos a fornecedores|pagamentos a subempreiteiros|contas a pagar',
  adSpend: 'gastos com anúncios|investimento em anúncios|gastos com publicidade|google ads',
  hosting: 'custos de servidores|custos de nuvem|custos de hospedagem',
  energy: 'consumo de energia|leituras de contadores|contas de luz|custos de energia',
  mileage: 'quilometragem|registro de quilometragem|diário de bordo',
  drinks: 'consumo de água|hidratação|ingestão de água',
  sleep: 'sono|diário do sono|registro de sono',
  moods: 'humor|diário de humor',
  bloodPressure: 'pressão arterial|controle de pressão arterial',
  doses: 'tomada de remédios|controle de medicação|registro de medicação|toma de medicamentos',
  vaccinations: 'vacinas|vacinação|carteira de vacinação',
  intake: 'admissão de pacientes|ficha de paciente|cadastro de pacientes',
  attendance: 'presença|lista de presença|chamada|controle de presença',
  homework: 'lição de casa|deveres de casa|trabalhos de casa',
  lessons: 'plano de aula|planos de aula|planejamento de aulas',
  leave:
    'férias dos funcionários|pedidos de férias|pedido de férias|solicitação de férias|solicitações de férias|ausências|controle de férias|férias da equipe',
  shifts:
    'escala|escala de turnos|turnos|escala de trabalho|escala da equipe|escala de funcionários|plantões|escala de plantão|plantão',
  appraisals: 'avaliações de desempenho|avaliação de desempenho',
  visitors: 'visitantes|registro de visitantes|controle de visitantes',
  checkouts: 'empréstimo de equipamentos|empréstimo de ferramentas',
  lostProperty: 'achados e perdidos|perdidos e achados',
  packing: 'lista de bagagem|bagagem|lista de viagem',
  permits: 'licenças|alvarás|licenças e alvarás',
  siteDiary: 'diário de obra|relatório diário de obra|diário da obra',
  fixtures: 'resultados dos jogos|torneio|tabela de jogos',
  bookClub: 'clube do livro|clube de leitura',
  featureRequests: 'pedidos de funcionalidades|solicitações de recursos|sugestões de produto',
  complaints: 'reclamações|reclamações de clientes',
  purchaseOrders: 'ordens de compra|pedidos de compra|compras',
  purchaseRequests: 'solicitações de compra|requisições de compra',
  admissions: 'candidaturas a bolsas|admissões',
  temperatures: 'controle de temperatura|registro de temperatura|appcc',
  cleaningLog: 'registro de limpeza|plano de limpeza',
  safety: 'verificações de segurança|segurança do trabalho|simulados de incêndio',
  commissions: 'comissões|comissões de vendas',
  warranties: 'garantias',
  bodyWeight: 'controle de peso|peso corporal|perder peso|emagrecer|emagrecimento|perda de peso',
  symptoms: 'diário de enxaqueca|diário de sintomas|diário da dor',
  licenses: 'licenças de software|assinaturas de software',
  abTests: 'testes a/b',
  raceResults: 'resultados de corridas|recordes pessoais',
  compliance: 'conformidade|compliance|lgpd',
  contactForm: 'formulário de contato|formulário de contacto',
  applicationForm: 'formulário de candidatura|ficha de emprego',
  registrationForm: 'formulário de inscrição|inscrição em eventos',
  volunteerForm: 'inscrição de voluntários|formulário de voluntários',
  feedbackForm: 'formulário de feedback|formulário de opinião',
  satisfactionSurvey: 'pesquisa de satisfação|pesquisa com clientes',
  roomBooking: 'reserva de salas|reservas de salas',
  accidents: 'registro de acidentes|relatório de acidente',
  clientIntake: 'ficha de novo cliente|cadastro de clientes',
  expenseClaims: 'reembolso de despesas|relatório de despesas',
  cashFlow:
    'fluxo de caixa|previsão de caixa|projeção de fluxo de caixa|previsão de fluxo de caixa|cash flow|plano de tesouraria',
  rentalLedger:
    'receitas e despesas de aluguel|receitas e despesas de imóveis alugados|receitas de aluguel|renda de aluguel|receitas e despesas do imóvel',
  eventBudget:
    'orçamento de evento|orçamento do evento|orçamento para evento|orçamento de eventos|orçamento de um evento|orçamento da conferência',
  priceList: 'lista de preços|tabela de preços|catálogo de preços|tabela de valores',
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
    'solicitações de mudança|solicitação de mudança|pedidos de alteração|controle de mudanças|gestão de mudanças|pedidos de mudança',
  sponsorPackages: 'pacotes de patrocínio|cotas de patrocínio|planos de patrocínio',
  competitors:
    'análise de concorrentes|análise da concorrência|concorrentes|concorrência|comparativo de concorrentes',
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
  readingList: 'lista de leitura|livros para ler|meus livros|diário de leitura|livros lidos|lista de livros',
  uptime:
    'disponibilidade de servidores|disponibilidade dos servidores|uptime|status dos serviços|status dos servidores|monitoramento de servidores|disponibilidade dos serviços',
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
  bills: 'contas mensais|contas a pagar de casa|minhas assinaturas|gastos fixos|contas fixas',
  netWorth: 'patrimônio líquido|meu patrimônio|bens e dívidas',
  habits: 'hábitos|rastreador de hábitos|hábitos diários|rotina diária|rotinas',
  carService: 'manutenção do carro|manutenção do meu carro|revisões do carro|caderneta de manutenção',
  jobOffers: 'propostas de emprego|ofertas de emprego|comparar propostas de emprego',
  timeTracking:
    'controle de horas|registro de horas|folha de horas|meu tempo|horas trabalhadas|apontamento de horas',
  gradebook: 'notas dos alunos|boletim escolar|diário de notas|notas da turma',
  schoolTrips: 'passeios escolares|excursões escolares|saídas de campo',
  recalls: 'retorno de pacientes|retornos de pacientes|lembretes de pacientes',
  issueLog: 'registro de problemas|problemas|pendências|lista de pendências',
  agenda: 'pauta|pauta de reunião|pauta da reunião',
  employeeSurvey:
    'pesquisa de clima|pesquisa de satisfação dos funcionários|clima organizacional|pesquisa com funcionários',
  onCall: 'plantão|plantões|escala de plantão|sobreaviso',
  staffAttendance: 'ponto dos funcionários|controle de ponto|folha de ponto|presença dos funcionários',
  orderReturns: 'trocas e devoluções|devoluções de pedidos',
  repairShop:
    'conserto de celulares|assistência técnica|oficina de reparos|conserto de computadores|sapateiro|relojoeiro|conserto de eletrodomésticos|loja de consertos',
  petCare:
    'banho e tosa|pet shop banho e tosa|tosa de cães|hotel para cães|hotel para pets|creche canina|creche para cães|passeador de cães|passeio de cães|adestrador|adestramento de cães|cuidador de animais',
  vehicleRental:
    'locadora de carros|locadora de veículos|aluguel de carros|aluguel de veículos|aluguel de vans',
  carDealer:
    'concessionária|concessionária de carros|carros usados|venda de carros|loja de carros|revenda de veículos|seminovos',
  coworking: 'coworking|espaço de coworking|escritório compartilhado|centro de negócios',
  venue:
    'salão de festas|espaço de eventos|casa de eventos|escape room|boliche|cinema|teatro|museu|casa noturna|balada|casa de shows|parque de trampolins',
  security: 'empresa de segurança|serviço de segurança|vigilância|empresa de vigilância',
  tattooStudio: 'estúdio de tatuagem|tatuador|estúdio de piercing',
  foodShop: 'açougue|queijaria|peixaria|hortifrúti|quitanda|supermercado|mercearia|empório',
  shopSales: 'vendas da loja|vendas diárias',
  shopOrders: 'pedidos da loja',
  standup: 'daily|reunião diária|notas da daily|daily standup|daily scrum',
  shoppingList: 'lista de compras|lista do mercado|lista de supermercado|compras do mês',
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
  substitutions: 'substituições|plano de substituições|professores substitutos|aulas de substituição',
  bloodDonors: 'doadores de sangue|doação de sangue|doações de sangue|banco de sangue',
  renovation:
    'reforma|reformas|reforma da casa|reforma do banheiro|reforma do apartamento|reforma da cozinha|remodelação|reforma do apê',
  overtime: 'horas extras|banco de horas|controle de horas extras|registro de horas extras',
  communicationPlan: 'plano de comunicação|matriz de comunicação|comunicação interna',
};
