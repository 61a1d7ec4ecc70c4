import type { Translated } from '../TradeWords.js';

export const names: Translated<'names'> = {
  adverseEvents: 'Dor de cabeça|Náusea|Erupção na pele|Tontura|Enzimas hepáticas altas',
  babyMonths: 'Mês 1|Mês 2|Mês 3|Mês 4|Mês 5|Mês 6',
  babyVisits: 'Consulta de 4 semanas|Primeira vacina|Consulta de 3 meses|Segunda vacina|Consulta de 6 meses',
  bakeryStock: 'Farinha de trigo|Manteiga|Açúcar|Ovos|Leite|Fermento',
  beers: 'Pale ale|Lager|Trigo|Stout|IPA|Âmbar',
  bookTitles: 'O farol|Planetas e luas|O longo caminho para casa|Gatos do espaço|Vulcões|O relógio do sótão',
  boxes: 'Panelas e pratos|Despensa|Livros|Roupas|Roupa de cama|Ferramentas',
  breads: 'Pão de fermentação natural|Pão de centeio|Pãezinhos|Baguete|Croissants|Rolinhos de canela',
  brewStock: 'Malte (kg)|Lúpulo (kg)|Levedura (pacotes)|Garrafas|Tampas|Detergente (l)',
  buildCosts: 'Terraplenagem|Estrutura|Telhado|Elétrica|Hidráulica|Acabamento',
  buildPhases: 'Escavação e fundação|Estrutura|Telhado e janelas|Elétrica e hidráulica|Interior|Entrega',
  buildingAssets: 'Aquecimento|Elevador|Alarme de incêndio|Ventilação|Luz de emergência|Portão da garagem',
  cafeGoods: 'Café|Cappuccino|Chá|Bolo|Sanduíche|Limonada',
  cafeStock:
    'Café em grãos (kg)|Leite (l)|Bebida de aveia (l)|Chá (caixas)|Xarope (garrafas)|Copos (pacotes)',
  cakes:
    'Bolo de aniversário, chocolate|Cheesecake|Bolo de casamento de três andares|Cupcakes|Bolo de batizado|Macarons (12)|Bolo de cenoura|Torta de frutas',
  cameraGear: 'Corpo da câmera|Lente de retrato|Grande-angular|Kit de flash|Tripé',
  campActivities: 'Chegada e jogos|Trilha|Canoagem|Artesanato|Caça ao tesouro|Fogueira e despedida',
  campTasks:
    'Confirmar o ônibus|Recolher autorizações|Planejar as refeições|Montar o kit de primeiros socorros|Dividir as barracas|Enviar a lista de bagagem',
  carJobs: 'Revisão, compacto|Freios, perua|Pneus, van|Embreagem, picape|Vistoria, popular|Bateria, minivan',
  carParts: 'Pastilhas de freio|Filtro de óleo|Palhetas|Bateria|Velas|Pneu 205/55',
  careIncidents: 'Queda no banheiro|Medicação atrasada|Úlcera observada|Óculos perdidos|Piso molhado',
  cateringEvents:
    'Almoço no escritório|Bufê de casamento|Brunch de aniversário|Festa da empresa|Café de congresso|Festa no jardim',
  charityGrants: 'Fundo comunitário|Programa jovem|Fundo da cidade|Iniciativa de saúde',
  charityPrograms: 'Reforço escolar|Cursos de idiomas|Campanha do agasalho|Mentoria',
  choreTasks: 'Louça|Levar o lixo|Aspirar|Banheiro|Roupa|Janelas',
  churchEvents:
    'Culto de domingo|Ensaio do coral|Grupo jovem|Culto da família|Café comunitário|Festa de verão',
  churchGifts:
    'Oferta de domingo|Oferta, semana 2|Oferta, semana 3|Oferta, semana 4|Doação anônima|Renda da festa',
  claims: 'Vazamento, cozinha|Para-brisa quebrado|Temporal, telhado|Furto de bicicleta|Batida traseira',
  cleaningJobs: 'Escritório, semanal|Escadaria|Consultório|Limpeza pós-mudança|Janelas|Salão de festas',
  cleaningStock: 'Limpador multiuso|Panos de microfibra|Sacos de lixo|Limpa-piso|Limpa-vidros',
  cleaningTasks:
    'Limpar após a saída|Trocar a roupa de cama|Conferir o inventário|Lavar toalhas|Preparar a chegada',
  clinicSupplies: 'Luvas (caixas)|Máscaras (caixas)|Seringas|Curativos|Desinfetante|Rolos de papel',
  clubEvents: 'Noite de treino|Reunião da diretoria|Assembleia geral|Festa de verão|Torneio do clube',
  clubMoney:
    'Anuidades|Aluguel da quadra|Renda da festa|Bolas e redes|Anuidades atrasadas|Camisas|Patrocinador|Bebidas da festa',
  clubTasks:
    'Enviar convites|Reservar a quadra|Encomendar camisas|Atualizar a lista de sócios|Preparar a assembleia|Pedir o subsídio',
  concerts: 'Audição da turma|Concerto de Natal|Concerto de primavera|Festa de verão',
  conferenceBudget: 'Local|Alimentação|Palestrantes|Técnica|Divulgação|Viagens',
  consultingProjects:
    'Revisão de processos|Implantação de ERP|Estudo de preços|Reorganização|Entrada no mercado',
  consultingWork: 'Oficina|Entrevistas|Análise|Comitê diretivo|Relatório|Apresentação',
  craftCosts: 'Lã e tecido|Embalagem|Taxas de anúncio|Correio|Etiquetas|Banca na feira',
  craftGoods: 'Caneca de cerâmica|Vela de soja|Sacola de linho|Cartões|Tábua de madeira|Cachecol de tricô',
  craftJobs:
    'Instalação de banheiro|Vazamento|Troca de aquecedor|Ligação da cozinha|Fiação do escritório|Boiler',
  craftStock: 'Tubo de cobre (m)|Parafusos (caixa)|Cabo (rolo)|Interruptores|Silicone|Misturador',
  crops: 'Trigo|Batatas|Cenouras|Morangos|Maçãs|Cebolas',
  dentalSupplies: 'Luvas (caixas)|Resina|Material de moldagem|Máscaras (caixas)|Desinfetante|Anestésico',
  dishes:
    'Sopa de tomate|Salada de queijo de cabra|Salmão grelhado|Ensopado de carne|Risoto de cogumelos|Torta de limão',
  donorGroups:
    'Padaria do bairro|Pais do 4.º B|Livraria da praça|Venda de bolos|Avós|Floricultura|Campanha online|Ex-alunos',
  exercises: 'Supino|Agachamento|Desenvolvimento|Levantamento terra|Remada|Rosca bíceps',
  farmTasks:
    'Consertar a cerca|Semear o trigo|Revisar o trator|Pedir sementes|Espalhar composto|Podar as macieiras',
  feedings: 'Manhã|Tarde|Noite|Madrugada|Meio-dia|Anoitecer',
  foodDonors: 'Supermercado da praça|Padaria|Loja da fazenda|Coleta na escola|Ceasa|Coleta na paróquia',
  foodItems: 'Arroz (kg)|Macarrão (kg)|Feijão em lata|Tomate em lata|Batatas (kg)|Leite (l)|Pão|Sabão',
  fundraiserTasks:
    'Reservar o salão|Imprimir panfletos|Pedir prêmios para a rifa|Criar a página de doações|Planejar as barracas|Escrever agradecimentos',
  gardenPlants: 'Tomates|Alface|Manjericão|Cenouras|Morangos|Girassóis',
  gardenTasks: 'Regar as mudas|Replantar|Capinar|Podar|Espalhar composto|Colher',
  groceries: 'Leite|Pão|Ovos|Maçãs|Arroz|Tomates',
  guestWishes:
    'Mais toalhas, quarto 12|Saída tardia, quarto 7|Berço, quarto 21|Táxi às seis, quarto 4|Chuveiro pinga, quarto 15',
  gymClasses: 'Spinning|Yoga|HIIT|Pilates|Body pump|Boxe',
  gymEquipment: 'Esteira 3|Remo|Banco de supino|Bicicleta 8|Torre de cabos|Leg press',
  helpArticles: 'Redefinir a senha|E-mail no celular|Conectar a impressora|Pedir acesso|Usar a VPN',
  herd: 'Vacas leiteiras|Ovelhas|Porcos|Galinhas poedeiras',
  homes:
    'Apartamento com jardim|Dois quartos no centro|Casa geminada|Estúdio perto da estação|Casa com jardim|Loft',
  houseCosts: 'Terreno|Estrutura|Telhado|Hidráulica|Elétrica|Cozinha',
  houseExpenses: 'Seguro|Limpeza das áreas comuns|Condomínio|Jardim|IPTU|Pequenos reparos',
  houseTasks:
    'Pedir o alvará|Comparar orçamentos|Escolher os azulejos|Projetar a cozinha|Encomendar as janelas|Reservar a mudança',
  jobHuntTasks:
    'Atualizar o currículo|Pedir referência|Treinar a entrevista|Pesquisar a empresa|Agradecer por e-mail',
  kindergartenTasks:
    'Planejar a reunião de pais|Pedir material de artes|Atualizar contatos de emergência|Preparar a festa de verão|Verificar o parquinho|Escrever observações',
  kitchenStock: 'Farinha|Azeite|Salmão|Carne bovina|Creme de leite|Limões',
  labInstruments: 'Centrífuga|Balança|Termociclador|Espectrômetro|Jogo de pipetas',
  lastMonths: 'Há cinco meses|Há quatro meses|Há três meses|Há dois meses|Mês passado|Este mês',
  legalDeadlines: 'Contestação|Juntar provas|Audiência|Recurso|Assinar o acordo|Renovar a procuração',
  legalWork: 'Reunião com cliente|Minuta da petição|Ligação|Pesquisa|Negociação|Revisão de contrato',
  literature:
    'Manual de métodos|Artigo sobre medição|Panorama da área|Estudo de caso|Tese de doutorado|Relatório de dados',
  machines: 'Fresadora|Prensa 2|Linha de embalagem|Torno|Esteira|Forno',
  madeGoods: 'Carcaça A|Suporte|Tampa|Jogo de engrenagens|Estrutura|Dobradiça',
  medicines: 'Ibuprofeno 400 mg|Spray nasal|Xarope para tosse|Anti-histamínico|Vitamina D|Medidor de pressão',
  movingCosts: 'Caminhão e ajudantes|Caixas|Caução|Tinta|Redirecionar correio',
  movingTasks:
    'Avisar o proprietário|Reservar o caminhão|Comprar caixas|Redirecionar o correio|Mudar o endereço|Embalar a cozinha|Ler os medidores|Entregar as chaves',
  onboardingTasks:
    'Enviar o contrato|Pedir o notebook|Criar contas|Planejar a primeira semana|Apresentar a equipe|Conversa após um mês',
  packingItems: 'Passaporte|Carregador|Capa de chuva|Camisetas|Nécessaire|Kit de remédios',
  partyBudget: 'Comida|Bebidas|Música|Decoração|Bolo|Convites',
  partyGuests: 'Vizinhos|Família|Melhor amiga|Colegas|Coral|Primos',
  partyTasks: 'Enviar convites|Encomendar o bolo|Fazer a playlist|Comprar bebidas|Decorar|Alugar cadeiras',
  petCosts: 'Ração|Veterinário|Brinquedos|Banho e tosa|Petiscos|Seguro',
  petVisits: 'Vacina|Vermífugo|Check-up dental|Check-up anual|Corte de unhas',
  podcastGuests:
    'Apicultor urbano|Fundadora de um café de consertos|Maquinista noturno|Designer de som|Prefeito de uma cidade pequena',
  podcastTopics:
    'Começar do zero|Dinheiro e amigos|Um dia na oficina|Onde erramos|Trabalhar à noite|Perguntas de ouvintes',
  purchases:
    'Supermercado|Feira|Posto de gasolina|Roupas|Restaurante|Farmácia|Passagens de trem|Loja de ferragens',
  races: 'Corrida de 10 km|Meia maratona|Maratona',
  reagents: 'Tampão pH 7|Etanol 70%|Mix de PCR|Placas de ágar|Padrão de referência',
  releases: 'Versão 1.0|Versão 1.1|Versão 1.2|Versão 2.0',
  rentalExpenses: 'Limpeza|Lavanderia|Café e sabonete|Reparos|Energia|Mimos de boas-vindas',
  repairs:
    'Ar-condicionado da sala 4|Mola da porta quebrada|Luz da escada|Calha vazando|Elevador parado|Torneira pingando',
  rooms: 'Quarto 101|Quarto 102|Quarto 201|Quarto 202|Quarto 203|Quarto 301',
  routes: 'Rota norte|Rota centro|Rota sul|Expressa|Rota do vale',
  runs: 'Leve|Intervalado 6 × 800 m|Regenerativo|Longo|Leve com acelerações|Ritmo|Regenerativo|Longo',
  salonProducts: 'Xampu|Tintura|Condicionador|Laquê|Esmalte|Água oxigenada',
  savingGoals: 'Reserva de emergência|Férias|Bicicleta nova|Cozinha',
  schoolEvents: 'Reunião de pais|Passeio da turma|Dia do esporte|Feira de ciências|Peça de teatro|Boletins',
  shelterSupplies: 'Ração seca (kg)|Ração úmida (latas)|Areia (sacos)|Cobertores|Antipulgas',
  shoots: 'Retrato de família|Casamento|Fotos de produto|Evento da empresa|Recém-nascido|Fotos da equipe',
  shopGoods: 'Camisa de linho|Cachecol de lã|Vela|Vaso|Cartões|Jogo de chá|Romance|Livro ilustrado',
  songs: 'Abertura|Valsa lenta|Trem da meia-noite|Canção do rio|A nova em lá menor|Bis',
  stableTasks:
    'Encomendar feno|Consertar a cerca|Chamar o ferrador|Limpar a selaria|Planejar a colônia de férias|Verificar os bebedouros',
  startupSteps:
    'Primeiro protótipo|Dez entrevistas com clientes|Beta fechado|Lançamento|Primeiros clientes pagantes|Rodada seed',
  tables: 'Mesa 4|Mesa 7|Mesa 2|Mesa 5|Mesa 12|Mesa 1|Mesa 9|Mesa 3',
  talks:
    'Palestra de abertura|Dados na prática|Oficina de design|Painel: o que vem aí|Palestras rápidas|Encerramento',
  taxDates: 'Guia do imposto mensal|Imposto de renda|Balanço anual|Encargos da folha',
  thesisSteps: 'Tema e pergunta|Revisão da literatura|Método|Coleta de dados|Análise|Redação e revisão',
  travelCosts: 'Passagens|Hotéis|Alimentação|Ingressos e passeios|Trem|Seguro',
  tripStops: 'Roma|Florença|Bolonha|Veneza|Verona|Milão',
  undertakingMoney:
    'Receita, primeira quinzena|Material|Receita, segunda quinzena|Aluguel|Pedido grande|Seguro|Clientes fiéis|Deslocamento',
  undertakingTasks:
    'Responder aos pedidos|Encomendar material|Emitir as notas|Planejar a semana|Atualizar os preços|Rever os gastos',
  vehicles: 'Van 1|Van 2|Caminhão 1|Caminhão 2|Carro 1|Carro 2',
  venues: 'Clube de jazz|Festa de rua|Casamento de verão|Bar à beira-rio|Festa da empresa|Palco ao ar livre',
  vetSupplies: 'Vacina antirrábica|Seringas|Antipulgas|Curativos|Vermífugo|Anestésico',
  volunteerShifts:
    'Feira de sábado|Distribuição de comida|Festa de verão|Hora da leitura|Plantio de árvores|Corrida beneficente',
  warehouseGoods:
    'Chapa de aço|Parafusos (caixa)|Luminária|Estante|Mesa|Caixas de papelão|Plástico-bolha|Tinta',
  weddingBudget: 'Local|Bufê|Fotógrafo|Flores|Vestido e terno|Música|Convites|Alianças',
  weddingGuests:
    'Família da noiva|Família do noivo|Amigos da escola|Vizinhos|Colegas|Padrinhos|Amigos da faculdade|Primos',
  weddingTasks:
    'Reservar o local|Escolher o menu|Enviar convites|Contratar o fotógrafo|Encomendar as alianças|Provar o bolo|Planejar as mesas|Escrever os votos',
  weekNames: 'Semana 1|Semana 2|Semana 3|Semana 4|Semana 5|Semana 6',
  yogaClasses: 'Vinyasa|Hatha|Yin|Power yoga|Pré-natal|Flow da manhã',
  deposits:
    'Transferência mensal|Reembolso|Transferência, outono|Bônus|Transferência, inverno|Bicicleta vendida',
  hostedServices:
    'Servidores de aplicação|Banco de dados|Armazenamento|Servidores de teste|Monitoramento|Integração contínua',
  meters: 'Eletricidade (kWh)|Gás (m³)|Água (m³)',
  drives: 'Visita a cliente|Correios|Fornecedor|Feira|Visita à obra|Banco|Treinamento|Escritório',
  drinks: 'Copo de água|Chá|Garrafa de água|Água com gás|Suco|Café',
  weekdays: 'Segunda|Terça|Quarta|Quinta|Sexta|Sábado|Domingo',
  moments:
    'Manhã tranquila|Conversa com amigos|Dia longo de trabalho|Passeio ao sol|Dormi mal|Tempo para mim|Muito a fazer|Noite com música',
  partsOfDay: 'Manhã|Noite',
  doseNames: 'Comprimido da pressão|Vitamina D|Colírio|Analgésico|Ferro|Antialérgico',
  vaccines: 'Tétano|Hepatite B|Sarampo|Poliomielite|Gripe|Febre amarela',
  lessonTopics: 'Frações|Contos|Fotossíntese|A Idade Média|O pretérito|Jogos com bola',
  foundItems: 'Guarda-chuva|Chave|Cachecol|Garrafa|Casaco|Óculos',
  permits:
    'Alvará de construção|Instalação elétrica|Interdição de rua|Andaime|Demolição|Segurança contra incêndio',
  siteWork:
    'Fôrmas, 1º andar|Concretagem|Alvenaria|Andaime|Entrega de janelas|Telhado|Instalação elétrica|Contrapiso',
  complaints:
    'Pacote atrasado|Tamanho errado|Cobrança em dobro|Ninguém retornou a ligação|Superfície riscada|Falta uma peça',
  coolers: 'Geladeira 1|Geladeira 2|Congelador|Câmara fria|Vitrine|Geladeira do bar',
  cleaningAreas: 'Cozinha|Banheiros|Entrada|Depósito|Salão|Janelas',
  safetyChecks:
    'Extintores|Saídas de emergência|Kits de primeiros socorros|Detectores de fumaça|Simulado|Escadas',
  symptoms: 'Dor de cabeça|Enxaqueca|Náusea|Dor nas costas|Tontura|Dor de cabeça à noite',
  licensedTools:
    'Ferramenta de design|Contabilidade|Videochamadas|Quadro de projetos|example.com|Backup na nuvem',
  abTests:
    'Formulário mais curto|Novo título|Botão verde|Preços com três planos|Vídeo na página inicial|Aviso de frete grátis',
  requirements:
    'Aviso de privacidade|Revisão de acessos|Teste de backup|Treinamento|Contratos com fornecedores|Plano de incidentes',
  accidents:
    'Escorregão em piso molhado|Corte na mão|Quase acidente com empilhadeira|Queimadura na cozinha|Queda de escada|Prateleira cedeu',
  claimItems:
    'Passagem de trem|Hotel, duas noites|Almoço com cliente|Papel de impressora|Táxi|Taxa do congresso',
  cashMoves:
    'Faturas pagas por clientes|Aluguel do escritório|Salários|Fatura de fornecedor|Pedido pago adiantado|Imposto sobre vendas|Seguro|Vendas no cartão do mês|Salários, este mês|Fatura a receber|Aluguel, próximo mês|Equipamento novo|Pedido grande|Salários, próximo mês',
  rentalEntries:
    'Aluguel|Aluguel|Seguro do prédio|Aluguel|Vazamento|Aluguel|Aluguel|Imposto predial|Taxa de administração|Aluguel|Aluguel|Luz da escada',
  priceItems:
    'Consultoria|Hora de trabalho|Kit inicial|Deslocamento|Entrega|Peça de reposição|Manutenção anual|Dia de workshop',
  vehicleCosts:
    'Tanque cheio|Seguro|Troca de óleo|Combustível na estrada|Pneus novos|Estacionamento no aeroporto|Imposto do veículo|Reabastecimento|Pastilhas de freio|Pedágio',
  eventBudgetItems: 'Local|Catering|Palestrantes|Técnica|Divulgação|Viagens|Equipe|Decoração',
  retroNotes:
    'Entregas sem reversão|Boa ajuda entre equipes|Reuniões diárias curtas|Testes lentos demais|Muitas mudanças no meio da sprint|Critérios de aceite pouco claros|Dividir os testes lentos|Combinar critérios antes do planejamento',
  retroActions:
    'Documentar os passos da entrega|Adicionar um ambiente de testes|Convidar o suporte para a revisão|Limitar o trabalho em andamento',
  swotPoints:
    'Clientes fiéis|Equipe experiente|Dependência de um fornecedor|Site desatualizado|Demanda crescente na região|Parceria com uma rede local|Novo concorrente por perto|Alta do preço da energia',
  swotSteps:
    'Criar um cartão fidelidade|Repassar conhecimento em duplas|Aprovar um segundo fornecedor|Planejar o novo site|Incluir um turno à noite|Falar com o comprador da rede|Comparar preços todo mês|Negociar uma tarifa fixa',
  stakeholders:
    'Diretoria|Clientes principais|Sindicato|Fornecedores|Departamento de TI|Prefeitura|Vizinhos|Imprensa',
  raciTasks:
    'Definir os objetivos|Aprovar o orçamento|Escrever os requisitos|Escolher o fornecedor|Construir a solução|Testar e aceitar|Treinar os usuários|Entregar à operação',
  skillNames: 'Gestão de projetos|Análise de dados|Negociação|Comunicação com clientes',
  lessonEvents:
    'Requisitos mudaram tarde|A demo semanal achou erros cedo|Fornecedor atrasou duas semanas|Faltavam dados de teste|Treinamento cedo facilitou o início|Escopo cresceu sem aprovação',
  lessonAdvice:
    'Fechar os requisitos antes da construção|Manter a demo semanal|Combinar multas e uma folga|Preparar os dados no primeiro mês|Treinar antes do piloto|Decidir mudanças em uma só reunião',
  changeRequests:
    'Adicionar um segundo idioma|Exportar para planilhas|Nova etapa de aprovação|Adiar o lançamento em duas semanas|Trocar o meio de pagamento|Letra maior nos relatórios',
  launchTasks:
    'Entrevistar clientes-alvo|Definir posicionamento e preço|Escrever a página de lançamento|Preparar vendas e suporte|Montar o kit de imprensa|Fazer o beta|Dia do lançamento|Coletar as primeiras opiniões',
  launchMilestones: 'Preço aprovado|Início do beta|Comunicado enviado|Lançamento|Primeiros 100 clientes',
  launchRisks:
    'O beta mostra erros graves|Concorrente lança antes|Poucos interessados no início|Suporte sobrecarregado',
  launchMitigations:
    'Reservar duas semanas para correções|Deixar a mensagem pronta|Ativar a lista de espera|Incluir um turno na semana',
  sponsorTiers: 'Platina|Ouro|Prata|Bronze',
  sponsorBenefits:
    'Nome do evento, faixa no palco, 20 ingressos|Faixa, palestra, 10 ingressos|Logo no site, 5 ingressos|Logo no programa, 2 ingressos',
  competitorStrengths:
    'Preço baixo|Grande rede de revendas|Marca forte|Suporte rápido|Linha ampla|Aplicativo moderno',
  competitorWeaknesses:
    'Suporte lento|Interface antiga|Preço alto|Poucos recursos|Prazos longos|Equipe pequena',
  interviewFindings:
    'Cadastro com passos demais|Preço pouco claro antes de pagar|Busca não reconhece sinônimos|Exportações manuais toda semana|Textos de ajuda não são achados|Preferência pelo plano mensal',
  keywordNames:
    'tênis de corrida feminino|tênis de trilha|comprar meias de corrida|tabela de tamanhos de calçados|jaqueta impermeável corrida|plano de treino iniciante|melhor tênis para maratona|loja de corrida perto de mim',
  pressHeadlines:
    'Empresa pequena, planos grandes|Prêmio para empresas da região|Entrevista sobre novas tendências|Teste: cinco produtos comparados|Reportagem na oficina|Crítica aos prazos de entrega|Perfil da equipe|Feira de verão atrai público',
  accessSystems:
    'Base de clientes|Folha de pagamento|Pasta compartilhada|Repositório de código|Contabilidade|Acesso remoto',
  policyNames:
    'Proteção de dados|Segurança da informação|Viagens e despesas|Trabalho remoto|Código de conduta|Compras|Saúde e segurança|Guarda de documentos',
  auditFindings:
    'Faturas sem segunda assinatura|Contas de ex-funcionários ativas|Backup nunca restaurado em teste|Contratos faltando no arquivo|Registros de treinamento incompletos|Fornecedor sem avaliação há dois anos',
  correctiveActions:
    'Bloquear pagamento sem duas assinaturas|Encerrar contas no último dia|Testar restauração por trimestre|Digitalizar e arquivar contratos|Reunir comprovantes das equipes|Avaliar fornecedores todo ano',
  kidsChores:
    'Arrumar a cama|Pôr a mesa|Alimentar o gato|Levar o lixo|Arrumar o quarto|Regar as plantas|Esvaziar a lava-louças|Separar as meias',
  giftIdeas:
    'Jogo de tabuleiro|Livro de receitas|Ingressos de teatro|Cachecol de lã|Café especial|Cesta de piquenique',
  wineNames:
    'Riesling|Pinot noir|Barolo|Rioja Reserva|Champanhe brut|Chardonnay|Cabernet Sauvignon|Sauvignon blanc',
  watchedServices: 'Site|API pública|Banco de dados|E-mail|Armazenamento|Login',
  outages: 'Certificado expirado|Consultas lentas após entrega|Disco cheio|Fila de e-mail travada',
  keyNames:
    'Entrada principal|Escritório 1|Escritório 2|Depósito|Porão|Caixa de correio|Sala de servidores|Garagem',
  waterPoints: 'Entrada|Reservatório|Torneira da cozinha|Saída',
  visitResults:
    'Pedido da primavera discutido|Máquina voltou a funcionar|Satisfeito, pede treinamento|Quer proposta na próxima semana|Novo contato apresentado|Defeito anotado, peça pedida',
  translationDocs:
    'Manual do usuário|Comunicado de imprensa|Contrato|Textos do site|Catálogo de produtos|Ficha de segurança',
  debtors: 'Irmã|Colega de quarto|Colega de trabalho|Melhor amigo|Vizinho|Pais',
  billNames: 'Aluguel|Luz|Internet|Streaming de música|Seguro da casa|Passe de trem',
  worthItems: 'Conta bancária|Investimentos|Imóvel|Carro|Financiamento|Empréstimo do carro',
  serviceJobs: 'Revisão anual|Pneus novos|Troca de óleo|Pastilhas de freio|Vistoria|Bateria',
  timeTasks: 'Rascunho|Reunião de equipe|Faturas|Ligação com cliente|Relatório|Curso online|E-mails|Oficina',
  schoolTripNames: 'Museu de ciências|Zoológico|Dia na floresta|Viagem à praia|Teatro|Fazenda',
  projectIssues:
    'Faltam dados de teste|Fornecedor demora|Escopo pouco claro|Servidor lento|Falta aprovação|Pessoa-chave ausente',
  agendaPoints: 'Boas-vindas|Ata anterior|Números atuais|Tema principal|Tarefas e responsáveis|Outros',
  onCallTeams: 'Plataforma|Pagamentos|Site|Aplicativo|Dados|Suporte',
  carsForSale: 'Hatch, 2022|Perua, 2024|Compacto, 2019|Elétrico, 2025|SUV, 2021|Conversível, 2023',
  repairItems:
    'Celular, tela trincada|Relógio, bateria nova|Notebook, teclado|Botas, solas novas|Fone de ouvido, cabo|Cafeteira, descalcificar',
  freshGoods: 'Presunto (kg)|Queijo curado (kg)|Tomates (kg)|Maçãs (kg)|Salmão (kg)|Massa fresca',
  golfCourses:
    'Campo do clube|Campo do lago|Links antigo|Campo da mata|Campo do clube, à tarde|Campo do vale',
  staffCourses:
    'Primeiros socorros|Combate a incêndio|Proteção de dados|Empilhadeira|Reciclagem primeiros socorros|Gestão de projetos|Segurança do trabalho|Excel avançado',
  emergencyNames:
    'Emergência|Centro de intoxicações|Médico da família|Hospital infantil|Vizinhos|Avós|Falta de luz|Encanador de plantão',
  reachTimes: 'Dia e noite|Dia e noite|Dias úteis 8–18|Dia e noite|À noite|Sempre|Dia e noite|Dia e noite',
  handoverPoints:
    'Máquina 2 esquentando|Entrega ainda não conferida|Retornar ligação até meio-dia|Falta a chave do depósito|Limpeza feita|Alarme da porta lateral rearmado',
  minuteDecisions:
    'Aprovado|Sem alterações|Novo relato em um mês|Começar com dois grupos|Conforme a lista|Próxima reunião em quatro semanas',
  studentProjectNames:
    'Maquete de vulcão|Pesquisa sobre telas|Peça sobre a Idade Média|Estação meteorológica|Jornal da turma|Ponte de papel',
  childNames: 'Criança A|Criança B|Criança C',
  onboardingSteps:
    'Reunião de início|Importar os dados|Treinar os primeiros usuários|Aprovar a configuração|Primeira revisão|Passar para o suporte',
  pipelineNames:
    'Pedidos para o data warehouse|Eventos web|Sincronização do CRM|Exportação financeira|Catálogo de produtos|Relatório diário',
  funnelSteps: 'Visitou a página|Abriu o formulário|Preencheu o formulário|Confirmou|Continua após um mês',
  cashEntries:
    'Saldo inicial|Venda em dinheiro|Selos|Material de limpeza|Venda em dinheiro|Café para visitas|Saque no banco|Táxi',
  physioExercises:
    'Agachamento na parede|Elevação de perna|Gato-vaca|Ponte|Deslizar os braços na parede|Abrir o elástico',
  weddingSteps:
    'Definir orçamento e data|Reservar o local|Enviar os convites|Escolher vestido e alianças|Provar o menu|Fechar as mesas|Dia do casamento',
  charityEvents:
    'Noite dos voluntários|Corrida solidária|Café com doadores|Barraca na feira de inverno|Assembleia anual',
  businessCosts:
    'Salários|Aluguel|Entrega de mercadorias|Energia elétrica|Seguro|Publicidade|Reparos|Software',
  allergySteps:
    'Ler rótulos; prato próprio|Sem leite; leite de soja pronto|Caneta de adrenalina e emergência|Pão sem glúten|Perguntar antes de dar bolo',
  briefingTopics:
    'Trabalho em altura|Equipamentos de proteção|Escavações e valas|Içamento e guindastes|Segurança elétrica|Incêndio e evacuação',
  feedbackPraise:
    'Simpático e rápido|Explicações claras|Bom custo-benefício|Fácil de agendar|Cumpriram o combinado|Bom acompanhamento',
  feedbackWishes:
    'Menos espera|Horários à noite|Mais estacionamento|Responder e-mails mais rápido|Nada|Um mapa melhor',
  renovationCosts:
    'Demolição e entulho|Elétrica|Hidráulica|Piso e azulejos|Móveis e equipamentos|Pintura e gesso',
  renovationPhases:
    'Plano e orçamentos|Demolição|Elétrica e hidráulica|Paredes e piso|Montagem|Acabamento e limpeza',
  plannedMessages:
    'Por que mudamos|Quem faz o quê agora|Datas e próximos passos|Perguntas e respostas|Primeiros resultados|O que vem depois',
  perishables:
    'Salada de batata|Presunto fatiado|Queijo fresco|Azeitonas|Homus|Salmão defumado|Quiche|Massa fresca',
  communityCosts:
    'Manutenção do elevador|Luz das áreas comuns|Seguro do prédio|Limpeza da escada|Água|Administradora|Jardim|Conserto do telhado',
  relationSteps:
    'Retornar ligação|Enviar proposta|Marcar visita|Agradecer|Enviar novidades|Pedir retorno|Primeira ligação|Escrever',
  councilCosts:
    'Pessoal|Ruas e iluminação|Praças e parquinho|Centro comunitário|Eventos|Apoio a associações|Seguro e auditoria|Escritório e site',
  clubCosts: 'Ginásio e campo|Treinadores|Material e uniformes|Árbitros e taxas|Seguro|Eventos|Escritório',
  clubIncome: 'Mensalidades|Patrocinadores|Apoio da prefeitura|Festa de verão|Doações',
  classJobNames: 'Apagar o quadro|Líder da fila|Distribuir material|Cuidar das plantas|Biblioteca|Arrumação',
  operationsTasks:
    'Conferir os backups|Renovar o contrato|Atualizar o manual|Pedir peças|Rever os custos|Testar os alarmes',
  matchDayTasks:
    'Marcar o campo|Uniformes e bolas|Receber o árbitro|Abrir a bilheteria|Cuidar da cantina|Primeiros socorros|Informar o resultado|Arrumar',
  siteTradeNames: 'Terraplenagem|Alvenaria|Cobertura|Elétrica|Hidráulica|Pintura',
  debtNames:
    'Cartão de crédito|Financiamento do carro|Crédito estudantil|Cheque especial|Empréstimo da família',
  subscriptionNames:
    'Vídeo por streaming|Música por streaming|Armazenamento em nuvem|Academia|Jornal|Plano de celular',
  accidentMeasures:
    'Tapete e placa colocados|Uso de luvas reforçado|Corredores marcados|Escada trocada|Primeiros socorros revistos|Conversa com a equipe',
  streetNames:
    'Rua do Moinho 4|Rua da Estação 12|Rua da Igreja 7|Avenida do Parque 31|Rua da Escola 2|Rua do Rio 18|Praça do Mercado 5|Rua do Monte 9',
  triageReasons:
    'Dor no peito|Corte na mão|Febre|Entorse no tornozelo|Falta de ar|Dor nas costas|Manchas na pele|Revisão de ferida',
  infectionMeasures: 'Isolado em quarto individual|Superfícies desinfetadas|Nova coleta|Visitas informadas',
  caseTopics: 'Sono e descanso|Estresse no trabalho|Família|Metas do mês|Lidar com reveses|Balanço',
  caseSteps:
    'Manter um diário|Caminhar todo dia|Conversar com a família|Planejar uma pausa|Tentar o exercício|Anotar avanços',
  behaviourEvents:
    'Conversou durante a prova|Ajudou um colega|Chegou dez minutos atrasado|Saiu da sala|Cuidou das plantas|Discussão no pátio',
  behaviourSteps: 'Conversa com o aluno|Elogiado na turma|Família avisada|Tarefa extra',
  tillNames: 'Caixa 1|Caixa 2',
  improvementIdeas:
    'Painel de ferramentas por posto|Caminho mais curto ao estoque|Folhas de horas digitais|Menos cópias de formulários|Etiquetas nas prateleiras|Lista na troca de turno',
  officeMoveTasks:
    'Avisar a saída do escritório|Assinar o novo contrato|Transferir telefone e internet|Planejar servidores e rede|Contratar a mudança|Definir as mesas|Mudar o endereço|Entregar as salas antigas',
  officeMoveCosts: 'Transportadora|Móveis|TI e cabos|Pintura e reparos|Reserva',
  experimentAims:
    'Valores de referência|Efeito da temperatura|Achar o menor tempo|Comparar lotes|Limite inferior|Confirmar o primeiro teste',
  cellLines: 'HEK293|HeLa|CHO|NIH 3T3|Vero|Jurkat',
  boxPositions: 'A1|A2|B4|C3|D1|E5|F2|H8',
  tripCosts: 'Passagens|Hospedagem|Refeições|Ingressos e passeios|Guia ou oficina|Seguro|Reserva',
  projectCosts: 'Pessoal|Materiais|Equipamentos|Serviços externos|Viagens|Espaço e energia|Reserva',
  emergencyPhones: '+00 555 0130|+00 555 0131|+00 555 0132|+00 555 0133',
  lessonTimes:
    '08:00–08:45|08:50–09:35|09:55–10:40|10:45–11:30|11:45–12:30|12:35–13:20|14:00–14:45|14:50–15:35',
  procedureNames:
    'Artroscopia do joelho|Catarata|Hérnia|Vesícula|Prótese de quadril|Amígdalas|Varizes|Biópsia',
  promotionNames:
    'Promoção de outono|Leve dois|Oferta de verão|Volta às aulas|Descontos de inverno|Promoção de Natal',
};
