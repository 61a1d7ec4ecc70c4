import type { NounWords } from './NounWords.js';

export const pt: NounWords = {
  logs: 'diário|caderno',
  sports:
    'esporte|esportes|desporto|atletismo|remo|volta|voltas|natação|corrida|corridas|maratona|revezamento|críquete|futebol|rúgbi|hóquei|tênis|ténis|vôlei|handebol|andebol|basquete|beisebol|golfe|ciclismo|triatlo|judô|caratê|boxe|esgrima|ginástica|escalada|atleta|atletas|jogador|jogadores|jogadoras|treino|treinos|amistoso|amistosos|jogo|jogos|sub-12|sub-15',
  young:
    'acampamento|crianças|criança|infantil|juvenil|jovens|colônia de férias|contraturno|escoteiros|escolinha|natação infantil|escola de dança|balé|ballet|catequese',
  clubs: 'clube|associação|sociedade|academia|cooperativa|federação|grêmio',
  classes: {
    person:
      'soldador|intérprete|árbitro|salva-vidas|treinador|mentor|instrutor|aprendiz|estagiário|piloto|motorista|condutor|mergulhador|escalador|guia|guarda|bombeiro|paramédico|enfermeiro|cuidador|babá|padrinho|madrinha|aluno|escoteiro|bailarino|cantor|músico|ator|atriz|modelo|artista|palestrante|autor|tradutor|subempreiteiro|autônomo|eletricista|encanador|canalizador|carpinteiro|pedreiro|operador|técnico|mecânico|engenheiro|inspetor|consultor|embaixador|capitão|residente|família de acolhimento|doador|apicultor|criador|expositor|vizinho|ajudante|participante|professor substituto|professor|zelador|-ista|colaborador|médico encaminhador|médico|doutor|coautor|especialista',
    organization:
      'parceiro|escola parceira|fundação|agência|editora|galeria|museu|associação|sindicato|embaixada|distribuidor|fabricante|laboratório|oficina|banco|seguradora|escritório de advocacia|patrocinador|franquia|filial|transportadora',
    group:
      'turma de trabalho|brigada|tropa|coral|coro|banda|orquestra|comitê|comissão|grupo de trabalho|grupo|grupo de estudo|patrulha',
    animal:
      'animal|furão|hamster|coelho|porquinho-da-índia|ouriço|tartaruga|cobra|serpente|lagarto|papagaio|canário|pombo|galinha|galo|frango|pintinho|pato|ganso|peru|codorna|vaca|bezerro|touro|ovelha|cordeiro|carneiro|cabra|porco|leitão|alpaca|lhama|burro|pônei|cavalo|égua|potro|cachorro|cão|filhote|gato|gatinho|rato|sapo|peixe|camarão|caracol|aranha|borboleta|minhoca|morcego|coruja|falcão|cervo|raposa|lobo|gado|rebanho|ave|pássaro|colmeia|enxame',
    plant:
      'planta|bonsai|orquídea|cacto|suculenta|roseira|rosa|tulipa|dália|samambaia|árvore|árvore frutífera|macieira|oliveira|videira|arbusto|muda|estaca|bulbo|erva|tomate|abóbora|flor|gramado|palmeira|figueira|limoeiro|cogumelo|horta',
    place:
      'lote|parcela|quadra|quadra de tênis|quadra de padel|campo de futebol|vaga|vaga de garagem|garagem|box|depósito alugado|sala|sala de reunião|sala de aula|salão|estúdio|mesa de trabalho|escritório|cabine|barraca|banca|estande|piquete|pasto|campo|leito|cama|cabana|bangalô|chalé|túmulo|canteiro|prateleira|doca|gaiola|canil|capela|celeiro|adega|sauna|piscina|estufa|outdoor|apartamento|quarto',
    trail: 'trilha|pista de esqui|ciclovia|via de escalada|caminho',
    road: 'rua|estrada|calçada',
    route: 'rota|ronda|linha de ônibus|rota escolar|rota de entrega|percurso',
    vehicle:
      'veículo|carro|van|furgão|caminhão|camião|ônibus|autocarro|micro-ônibus|trator|reboque|trailer|motorhome|moto|motocicleta|patinete|bicicleta|bike|barco|iate|veleiro|caiaque|canoa|lancha|balsa|avião|planador|helicóptero|balão|drone|empilhadeira|empilhador|escavadeira|guindaste|ambulância|caminhão de bombeiros|colheitadeira|trem|bonde|vagão',
    equipment:
      'equipamento|dispositivo|aparelho|máquina|ferramenta|instrumento|microscópio|telescópio|centrífuga|incubadora|autoclave|pipeta|balança|congelador|freezer|geladeira|sensor|medidor|termômetro|bomba|compressor|gerador|motor|furadeira|serra|motosserra|torno|fresadora|impressora|impressora 3d|scanner|copiadora|máquina de costura|tear|forno|batedeira|cafeteira|lava-louças|máquina de lavar|secadora|aspirador|cortador de grama|lavadora de pressão|escada|andaime|cinto de segurança|arnês|corda|mosquetão|capacete|cadeira de rodas|carrinho de bebê|muleta|andador|aparelho auditivo|cama hospitalar|respirador|ultrassom|carrinho de mão|notebook|computador|tablet|celular|telefone|tela|monitor|projetor|câmera|lente|tripé|microfone|caixa de som|amplificador|guitarra|violão|violoncelo|violino|viola|contrabaixo|piano|flauta|clarinete|saxofone|trompete|trombone|tuba|harpa|acordeão|sanfona|bateria|tambor|walkie-talkie|rádio|roteador|servidor|tenda|barraca de camping|castelo inflável|mesa|cadeira|banco de praça|esteira|halter|prancha|prancha de surf|snowboard|esqui|patins|roupa de mergulho|colete salva-vidas|arco|raquete|bola|colchonete|cama elástica|rede|vara de pesca|armadilha|saco de dormir|mochila|console|jogo de tabuleiro|brinquedo|ordenhadeira|robô|molde',
    installation:
      'extintor|detector de fumaça|alarme|porta corta-fogo|hidrante|sprinkler|luz de emergência|desfibrilador|kit de primeiros socorros|elevador|escada rolante|caldeira|aquecedor|bomba de calor|ar-condicionado|ar condicionado|chaminé|telhado|calha|janela|porta|escadaria|varanda|fachada|parede|piso|ralo|poço|painel solar|inversor|ponto de recarga|poste|lâmpada|semáforo|parquinho|balanço|escorregador|parede de escalada|cerca|ponte|barragem|antena|câmera de segurança|tomada|quadro elétrico|vaso sanitário|torneira|chuveiro|câmara fria|silo|fonte|parquímetro|tubulação|válvula|corrimão',
    container:
      'barril|tonel|botijão|cilindro|caixa|engradado|palete|contêiner|caçamba|lixeira|balde|galão|tanque|caixa-d’água|cesta de legumes|vasilhame',
    supply:
      'material|insumo|consumível|parafuso|prego|cabo|fio|lâmpada led|filtro|peça|peça de reposição|lã|linha|tecido|botão|miçanga|tinta|verniz|pincel|tela de pintura|argila|esmalte|resina|madeira|tábua|tijolo|azulejo|cimento|areia|brita|papel|toner|cartucho|envelope|etiqueta|caderno|caneta|giz|luva|máscara|seringa|curativo|desinfetante|detergente|sabão|guardanapo|cera|pavio|óleo essencial|semente|adubo|fertilizante|ração|fardo de feno|isca|reagente|componente|filamento|adesivo|cartaz|folheto|embalagem|lenha|pellet|lubrificante|óleo|pneu|fralda|toalha|lençol|travesseiro|cobertor|material escolar|prato|copo|talher|toalha de mesa',
    food: 'alimento|queijo|geleia|mel|conserva|molho|tempero|chá|café|chocolate|bolo|pão|fermento|levain|kombucha|kefir|cerveja|sidra|vinho|uísque|gim|cachaça|licor|suco|xarope|carne|linguiça|presunto|ovo|despensa|farinha|arroz|massa|vinagre|legume|verdura|fruta|cesta básica',
    medicine:
      'medicamento|remédio|vacina|antibiótico|inalador|insulina|pomada|comprimido|bolsa de sangue|implante|prótese|cateter|lente de contato|anestésico|suplemento|vitamina',
    wearable:
      'fantasia|figurino|uniforme|camisa|camiseta|vestido|vestido de noiva|terno|quimono|toga|beca|boné|chapéu|sapato|bota|jaqueta|casaco|colete|roupa de trabalho|epi|cachecol|peruca|faixa|jaleco|roupa',
    prop: 'adereço|objeto de cena|fantoche|marionete|cenário|faixa publicitária|bandeira|decoração|enfeite|expositor de loja|manequim|paraquedas|partitura|livro didático|material didático',
    collectible:
      'quadro|pintura a óleo|escultura|estátua|gravura|obra de arte|antiguidade|moeda|selo|cédula|medalha|troféu|trem em miniatura|miniatura|maquete|figura|boneca|gibi|quadrinho|figurinha|carta colecionável|disco|vinil|fita cassete|relógio|joia|anel|colar|pedra preciosa|cartão-postal|autógrafo|perfume|relíquia|manuscrito|espada|porcelana|cerâmica|concha|tapete',
    key: 'chave|cartão de acesso|crachá|credencial|ficha|armário|cartão sim|cartão de combustível|cartão de crédito|controle remoto',
    document:
      'certificado|certificação|licença|carteira de motorista|cnh|habilitação|passaporte|visto|autorização|permissão|alvará|credenciamento|diploma|apólice|vistoria veicular|marca registrada|patente|contrato|contrato de aluguel|contrato de manutenção|convênio|acordo|termo de consentimento|procuração|carteirinha|passe|vale|vale-presente|cupom|ingresso|testamento|escritura|atestado|laudo',
    paper:
      'procedimento|pop|manual|guia de estilo|política|protocolo|instrução|modelo de documento|análise de risco|ficha de segurança|ficha técnica|plano de emergência|plano de evacuação|plano de cuidados|planta baixa|mapa|ementa|estatuto|regulamento|especificação|formulário padrão',
    plan: 'plano',
    work: 'poema|roteiro|romance|capítulo|conto|ensaio escrito|artigo|coluna|comunicado|discurso|sermão|canção|música|composição|álbum|vídeo|curta-metragem|filme|documentário|animação|foto|ilustração|retrato|encomenda|logo|logotipo|design|mural|molde de costura|projeto de costura|exposição|esboço|móvel|apresentação|tutorial|coreografia',
    software:
      'plugin|api|microsserviço|repositório|banco de dados|bot|chatbot|dependência|máquina virtual|firmware|app|aplicativo|site|página web|conjunto de dados|macro|extensão|conta de e-mail',
    event:
      'observação de aula|voo|mergulho|salto|passeio|travessia|visita guiada|excursão|ensaio|show|concerto|espetáculo|sessão de cinema|torneio|regata|simulado|palestra|seminário|oficina de formação|dia aberto|feira|bazar|leilão|cerimônia|missa|culto|funeral|batizado|retiro|festa|recepção|banquete|degustação|visita domiciliar|mutirão|doação de sangue|sessão|consulta|cirurgia|sessão de fotos|gravação|assembleia|expedição|caminhada|lançamento',
    firing: 'queima|queima de cerâmica',
    process:
      'fornada|brassagem|lote de produção|torra|destilação|fermentação|ordenha|tosquia|incubação|esterilização|impressão 3d|fundição|teste piloto|tiragem|colheita de mel|cultura|troca de óleo',
    observation:
      'avistamento|avistamento de aves|observação|encontro|achado|ninho|contagem|captura|pesca|nascimento|parto|óbito|encalhe',
    mishap:
      'mordida|picada|lesão|queda|quase acidente|vazamento|falta de energia|arrombamento|furto|roubo|vandalismo|incêndio|alarme falso|colisão|dano|perigo|vazamento de dados|contaminação|erro de medicação|desvio|avaria|praga|infestação|surto|reação alérgica|efeito colateral|buraco|erro|infração|acidente',
    case: 'reclamação|queixa|solicitação|pedido de ajuda|pergunta|sugestão|proposta|recurso|denúncia|relato|encaminhamento|caso|chamado',
    message:
      'carta|e-mail|ligação|chamada|cartão|aviso|anúncio|convite|carta de agradecimento|pacote|encomenda postal|mensagem|notificação|avaliação|comentário|lembrete',
    payment:
      'mensalidade|taxa|matrícula|multa|imposto|pedágio|caução|parcela|royalty|gorjeta|anuidade|aposta|comissão de venda|reembolso|mesada|pensão|bônus|dividendo|prêmio de seguro|condomínio|contribuição',
    grant: 'bolsa|bolsa de estudos|subsídio|auxílio|edital|ajuda de custo|fomento',
    prize: 'prêmio|prêmio de rifa|lote de leilão|brinde|presente|doação em espécie',
    specimen:
      'espécime|amostra|linhagem celular|cepa|plasmídeo|anticorpo|biópsia|amostra de sangue|amostra de solo|amostra de água|rocha|mineral|fóssil|inseto|embrião|osso|pena',
    territory: 'território|zona|região de vendas|área de vendas|distrito|setor',
    episode:
      'convulsão|enxaqueca|dor de cabeça|ataque de pânico|crise|crise de asma|birra|pesadelo|cãibra|tontura|recaída',
    measurement:
      'nível|nível de ruído|nível da água|chuva|precipitação|maré|umidade|qualidade do ar|ph|tensão elétrica|radiação|medição/medições|leitura|concentração/concentrações',
    vital: 'glicemia|glicose|frequência cardíaca|temperatura corporal|saturação|colesterol',
    testResult:
      'resultado|resultado de laboratório|resultado de exame|exame de sangue|análise de água|análise de solo|ensaio de laboratório',
    timing: 'tempo|tempo de volta|tempo de resposta|tempo de espera|recorde pessoal',
    tally: 'recenseamento|censo',
    amount: 'chuva|consumo',
    waste: 'desperdício|resíduo|refugo',
    limit: 'limite|cota|teto',
    average: 'média',
    usage: 'uso|utilização|movimento de público',
  },
  deeds: {
    loan: 'empréstimo|empréstimos|emprestado|emprestados|emprestada|emprestadas|biblioteca|brinquedoteca',
    rental: 'aluguel|aluguéis|aluguer|locação|locações',
    booking: 'reserva|reservas|agendamento|agendamentos|marcação|marcações',
    inspection:
      'inspeção|inspeções|vistoria|vistorias|verificação|verificações|checagem|auditoria|auditorias|revisão|revisões',
    maintenance: 'manutenção|manutenções|plano de manutenção',
    patching: 'patches|correções de segurança|atualizações de segurança|gestão de patches',
    calibration: 'calibração|calibrações|aferição',
    repair:
      'conserto|consertos|reparo|reparos|restauração|reparação|reparações|avarias|quebrados|quebradas|com defeito',
    assignment: 'atribuição|atribuições|entrega|entregas|distribuição|alocação',
    cleaning: 'limpeza|limpezas|plano de limpeza|desinfecção|higienização',
    feeding: 'alimentação|plano de alimentação',
    watering: 'rega|regas|irrigação|plano de rega',
    order: 'pedido|pedidos|compra|compras|encomendas',
    wish: 'lista de desejos|desejos',
    collection: 'coleção|coleções',
    waiting: 'lista de espera|fila de espera',
    reminder: 'lembrete|lembretes|lista de lembretes',
    signUp: 'inscrição|inscrições|ficha de inscrição|formulário de inscrição',
    permission:
      'autorização|autorizações|consentimento|consentimentos|termo de consentimento|termo de autorização',
    application: 'candidatura|candidaturas|ficha de candidatura',
    request: 'solicitação|solicitações|requisição|requisições|formulário de solicitação',
  },
};
