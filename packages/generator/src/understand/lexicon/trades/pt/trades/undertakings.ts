import type { undertakings as english } from '../../en/trades/undertakings.js';
import type { SameIds } from '../../TradeWords.js';

/** What people call trades. */
export const undertakings: SameIds<typeof english> = {
  clinic:
    'clínica|consultório médico|consultório|clínica médica|posto de saúde|hospital|médico|pediatra|faltas de pacientes|consultas perdidas|agenda médica|consultas médicas|agenda de consultas|agendamento de consultas',
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
    'corrida|maratona|treino de maratona|meia maratona|triatlo|ciclismo|correr|treino para maratona|corridas|triathlon|treinos de corrida',
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
    'manutenção|manutenção predial|zeladoria|reparos|gestão de instalações|manutenção de edifícios|manutenção preventiva|condomínio|plano de manutenção|controle de manutenção|chamados de manutenção|registro de manutenção',
  fleet:
    'frota|frota de veículos|gestão de frota|veículos|controle de frota|carros da empresa|manutenção de frota|manutenção de veículos|controle de veículos',
  carRepair:
    'oficina|oficina mecânica|mecânico|conserto de carros|oficina de bicicletas|auto center|funilaria|oficina de motos|borracharia',
  warehouse:
    'armazém|estoque|controle de estoque|inventário|gestão de estoque|controlo de stock|gestão de stocks|depósito|peças de reposição|almoxarifado|stock|entrada e saída de estoque|níveis de estoque',
  delivery:
    'entregas|logística|transportadora|courier|motoboy|envios|serviço de entregas|transporte|delivery|fretes',
  production:
    'produção|fábrica|manufatura|linha de produção|planejamento da produção|impressão 3d|confecção|indústria|controle de produção|pcp',
  lab: 'laboratório|amostras de laboratório|laboratório de análises|amostras|gestão de laboratório',
  clinicalStudy:
    'ensaio clínico|estudo clínico|participantes do estudo|pesquisa clínica|ensaios clínicos|pesquisa de campo',
  farm: 'fazenda|sítio|agricultura|colheita|pecuária|lavoura|agronegócio|quinta|gado|produtor rural|plantação|safra',
  bees: 'apicultura|abelhas|colmeias|apicultor|mel|apiário|inspeção de colmeias|revisão de colmeias',
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
    'redes sociais|youtube|canal do youtube|instagram|tiktok|criador de conteúdo|influenciador|conteúdo|twitch|produção de conteúdo|canal no youtube|calendário editorial|calendário de conteúdo|plano de conteúdo',
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
  shopSales:
    'vendas da loja|vendas diárias|vendas do dia|registro de vendas|faturamento diário|faturamento do dia',
  shopOrders: 'pedidos da loja',
  renovation:
    'reforma|reformas|reforma da casa|reforma do banheiro|reforma do apartamento|reforma da cozinha|remodelação|reforma do apê',
};
