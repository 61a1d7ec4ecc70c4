import type { Checklists } from './Checklists.js';

export const checklists: Checklists = {
  opening: {
    words: 'abertura|abrir|início do dia',
    phases: [
      'Antes de abrir: Desligar o alarme|Ligar luzes e ar|Conferir geladeiras e anotar temperaturas|Limpar mesas, balcão e banheiros',
      'Preparar: Contar o fundo de caixa|Ligar máquinas e caixas|Repor e conferir validades|Colocar placas e expositores',
      'Na abertura: Reunir a equipe|Conferir reservas e entregas|Abrir as portas',
    ],
  },
  closing: {
    words: 'fechamento|fechar|fim do dia',
    phases: [
      'Últimos pedidos: Avisar os últimos clientes|Recolher e limpar mesas e balcão|Guardar e datar os alimentos',
      'Limpar: Limpar máquinas e superfícies|Varrer e passar pano|Limpar os banheiros|Retirar o lixo',
      'Fechar: Contar e guardar o caixa|Desligar máquinas e luzes|Conferir janelas e porta dos fundos|Ligar o alarme',
    ],
  },
  onboarding: {
    words: 'onboarding|integração|novo funcionário|novos funcionários|primeiro dia|admissão',
    phases: [
      'Antes do primeiro dia: Assinar o contrato|Pedir notebook e telefone|Criar contas e acessos|Indicar um padrinho|Enviar o plano da primeira semana',
      'Primeira semana: Boas-vindas e visita|Apresentar a equipe|Explicar ferramentas e processos|Combinar metas do primeiro mês',
      'Primeiros três meses: Conversa aos 30 dias|Primeira tarefa própria|Treinamentos obrigatórios|Avaliação da experiência',
    ],
  },
  offboarding: {
    words: 'offboarding|desligamento|saída de funcionário',
    phases: [
      'Combinar: Confirmar o último dia por escrito|Avisar a equipe|Planejar a passagem',
      'Passar: Documentar o que está aberto|Entregar contatos e arquivos|Devolver notebook, telefone e chaves|Entrevista de saída',
      'Depois: Encerrar contas e acessos|Rescisão e férias|Carta de referência',
    ],
  },
  release: {
    words: 'release|deploy|lançamento do app|lançamento do aplicativo|entrada em produção|nova versão|versão',
    phases: [
      'Antes: Todos os testes passam|Mudanças revisadas|Número da versão e notas|Migrações testadas em cópia|Plano de retorno',
      'Lançamento: Backup dos dados|Liberar para poucos|Acompanhar erros e tempos|Liberar para todos',
      'Depois: Testar à mão o principal|Avisar usuários e suporte|Acompanhar avaliações e chamados|Anotar melhorias',
    ],
  },
  websiteLaunch: {
    words: 'site novo|lançamento do site|website|página web|loja virtual',
    phases: [
      'Conteúdo: Textos revisados|Imagens comprimidas com texto alternativo|Termos e privacidade|Títulos e descrições',
      'Técnica: Funciona no celular|Formulários e links testados|Redirecionamentos|Certificado e backups|Análise configurada',
      'Lançamento: Apontar o domínio|Enviar o mapa do site|Divulgar|Conferir no dia seguinte',
    ],
  },
  event: {
    words: 'evento|conferência|oficina|festa da empresa|feira|workshop',
    phases: [
      'Semanas antes: Definir data, objetivo e orçamento|Reservar o local|Contratar palestrantes e buffet|Enviar convites',
      'Dias antes: Confirmar número ao buffet|Imprimir crachás e placas|Testar som e projetor|Orientar os ajudantes',
      'No dia e depois: Montar e receber|Tirar fotos|Desmontar|Agradecer convidados e ajudantes|Pagar as contas',
    ],
  },
  safety: {
    words:
      'segurança+laboratório|segurança+obra|segurança|inspeção de segurança|incêndio|avaliação de riscos|segurança do trabalho|auditoria',
    phases: [
      'Saídas e incêndio: Rotas de fuga livres|Saídas de emergência abertas|Extintores conferidos e no lugar|Alarme testado',
      'Local de trabalho: Pisos secos e livres|Cabos e tomadas em bom estado|Proteções das máquinas no lugar|Escadas e andaimes conferidos|Químicos rotulados e trancados',
      'Pessoas: EPI em uso|Kit de primeiros socorros completo|Socorristas indicados|Último treinamento registrado',
    ],
  },
  vehicle: {
    words: 'veículo|carro|caminhão|frota|van',
    phases: [
      'Por fora: Pneus e pressão|Faróis e setas|Espelhos e vidros|Danos na lataria|Placas legíveis',
      'Motor e interior: Óleo e água|Freios e direção|Limpadores|Cintos e buzina|Luzes de aviso apagadas',
      'A bordo: Documentos e seguro|Triângulo e colete|Primeiros socorros|Carga presa|Quilometragem anotada',
    ],
  },
  monthEnd: {
    words: 'fechamento do mês|fechamento mensal|fim do mês|fechamento contábil|fechamento do ano',
    phases: [
      'Reunir: Todas as notas emitidas|Todos os recibos|Despesas aprovadas|Horas completas',
      'Conciliar: Contas bancárias|Cartões|Contas a receber e a pagar|Estoque e imobilizado|Provisões e depreciação',
      'Apresentar: Resultado contra orçamento|Fluxo de caixa|Impostos preparados|Revisado e fechado',
    ],
  },
  cleaning: {
    words: 'limpeza|faxina|higiene',
    phases: [
      'Todo dia: Limpar superfícies e maçanetas|Limpar pias e torneiras|Esvaziar lixeiras|Varrer e passar pano',
      'Toda semana: Limpar geladeira e forno|Descalcificar máquinas|Tirar o pó|Lavar panos',
      'Todo mês: Limpar janelas|Limpar atrás dos aparelhos|Limpar ralos e filtros|Conferir produtos',
    ],
  },
  travel: {
    words: 'viagem|férias|antes de viajar',
    phases: [
      'Planejar: Passaporte e visto válidos|Reservar transporte e hospedagem|Seguro viagem|Vacinas e remédios',
      'Na semana: Fazer check-in|Avisar banco e operadora|Copiar documentos|Alguém para plantas e correio',
      'No dia: Carregadores e adaptador|Dinheiro e cartões|Janelas, água e gás|Chaves entregues',
    ],
  },
  homeBuying: {
    words: 'compra de casa|comprar casa|compra de imóvel|comprar apartamento|visita ao imóvel',
    phases: [
      'Antes: Definir o orçamento|Aprovar o financiamento|Anotar o indispensável|Comparar bairros e preços',
      'Visita: Telhado, paredes e umidade|Janelas e instalações|Luz e água|Barulho e sol|Condomínio e taxas',
      'Compra: Avaliação do imóvel|Negociar o preço|Conferir o contrato|Assinar e pagar|Seguro e chaves',
    ],
  },
  newClient: {
    words: 'novo cliente|cliente novo|início de projeto|kickoff|kick-off',
    phases: [
      'Antes de começar: Contrato assinado|Primeira fatura enviada|Contatos e acessos|Projeto criado',
      'Início: Metas e medidas combinadas|Papéis e reuniões combinados|Prazo e orçamento confirmados|Riscos anotados',
      'Primeiro mês: Primeira entrega|Opinião pedida|Relatório enviado|Próximos passos combinados',
    ],
  },
  inspection: {
    words:
      'inspeção|inspeção de máquinas|inspeção de equipamentos|inspeção de guindaste|vistoria técnica|revisão de equipamentos',
    phases: [
      'Olhar: Sem trincas, ferrugem ou vazamentos|Parafusos, cabos e mangueiras firmes|Proteções e tampas no lugar|Placas e etiquetas legíveis',
      'Testar: Parada de emergência funciona|Freios e fins de curso funcionam|Sem ruídos ou folgas estranhas|Luzes e avisos funcionam',
      'Anotar: Horas e última manutenção|Defeitos fotografados e comunicados|Fora de uso se inseguro|Data, nome e assinatura',
    ],
  },
  scaffold: {
    words: 'andaime|andaimes|inspeção de andaime|inspeção de andaimes',
    phases: [
      'Base: Solo firme, sapatas e placas no lugar|Montantes a prumo|Amarrações e diagonais completas',
      'Plataformas: Pisos completos e sem danos|Guarda-corpos e rodapés|Escadas e acessos seguros|Carga dentro do limite',
      'Liberação: Etiqueta com data e classe de carga|Verificado após temporais e mudanças|Defeitos anotados e áreas inseguras fechadas|Data, nome e assinatura',
    ],
  },
  production: {
    words: 'produção|produção diária|padaria produção|mise en place|fornada',
    phases: [
      'Preparar: Pedidos e quantidades do dia|Ingredientes e material prontos|Máquinas verificadas e pré-aquecidas|Mãos, superfícies e utensílios limpos',
      'Produzir: Lotes conforme o plano|Tempos e temperaturas anotados|Alergênicos separados|Primeiro lote conferido',
      'Finalizar: Produtos contados, etiquetados e datados|Perdas e sobras anotadas|Máquinas e piso limpos|Ingredientes em falta pedidos',
    ],
  },
  handHygiene: {
    words: 'higiene das mãos|lavagem das mãos|controle de infecção',
    phases: [
      'Antes: Sem anéis, relógio e esmalte|Mangas acima do cotovelo|Sabão, álcool e toalhas repostos',
      'Os cinco momentos: Antes de tocar o paciente|Antes de procedimento limpo|Após contato com fluidos|Após tocar o paciente|Após tocar o ambiente',
      'Técnica: Produto suficiente para as duas mãos|Todas as áreas, polegares e pontas dos dedos|Ao menos 30 segundos|Mãos secas antes das luvas',
    ],
  },
  taxReturn: {
    words: 'imposto de renda|documentos fiscais|impostos|declaração',
    phases: [
      'Renda: Informes de rendimentos|Notas e outras rendas|Juros e dividendos|Aluguéis recebidos',
      'Deduções: Recibos de despesas|Seguros|Doações|Despesas médicas|Creche',
      'Entregar: Declaração anterior à mão|Conta para a restituição|Formulário conferido e enviado|Cópias guardadas',
    ],
  },
  schoolStart: {
    words: 'primeiro dia de aula|volta às aulas|início das aulas|material escolar|primeiro dia+escola',
    phases: [
      'Semanas antes: Matrícula confirmada|Material comprado e marcado|Caminho treinado|Vacinas conferidas',
      'Na véspera: Mochila pronta|Roupa separada|Lanche e garrafa|Dormir cedo',
      'Primeiro dia: Papéis e contatos entregues|Sala e professora conhecidas|Busca combinada|Foto tirada',
    ],
  },
  server: {
    words: 'servidor|servidores|manutenção de ti|backup|rede',
    phases: [
      'Antes: Janela anunciada|Backup feito e restaurado em teste|Retorno escrito',
      'Durante: Atualizações e correções|Disco, memória e logs conferidos|Certificados e senhas renovados|Contas sem uso fechadas',
      'Depois: Serviços reiniciados e testados|Monitoramento verde|Mudanças documentadas|Usuários avisados',
    ],
  },
  laboratoryEnd: {
    words: 'fechamento do laboratório|fechamento+laboratório|laboratório',
    phases: [
      'Amostras e químicos: Amostras etiquetadas e guardadas|Químicos fechados e trancados|Resíduos separados|Geladeiras e freezers fechados',
      'Equipamentos: Gás, água e vácuo fechados|Equipamentos limpos e desligados|Capelas fechadas|O que roda à noite tem nome',
      'Sair: Bancadas limpas|Caderno em dia|Jaleco fora, mãos lavadas|Luzes apagadas, porta trancada',
    ],
  },
  competition: {
    words: 'competição|torneio|campeonato|dia de jogo|prova esportiva|dia do esporte|gincana',
    phases: [
      'Antes: Inscrições confirmadas|Viagem e caronas combinadas|Árbitros e ajudantes|Licenças e autorizações à mão',
      'Levar: Uniforme, calçado e reserva|Água e comida|Primeiros socorros|Lista de largada e horários',
      'No dia: Credenciamento e aquecimento|Conversa da equipe|Resultados anotados|Recolher e agradecer',
    ],
  },
  siteRound: {
    words: 'obra|obras|canteiro',
    phases: [
      'Início do dia: Equipe presente e orientada|Tempo e acessos conferidos|Entregas e máquinas confirmadas',
      'Segurança: Capacete, botas e colete|Andaimes e escadas conferidos|Bordas e vãos protegidos|Primeiros socorros e extintor no lugar',
      'Fim do dia: Serviços e fotos registrados|Defeitos anotados|Material coberto, ferramentas guardadas|Obra fechada',
    ],
  },
  nurseStart: {
    words: 'novos enfermeiros|novas enfermeiras|integração+enfermeir|admissão+enfermeir',
    phases: [
      'Antes do primeiro plantão: Registro e vacinas conferidos|Uniforme, crachá e armário|Acesso a prontuários e medicação|Tutor indicado',
      'Primeiros plantões: Visita e saídas de emergência|Emergências e reanimação|Higiene e isolamento|Passagem e registro mostrados',
      'Primeiros meses: Medicação com supervisão|Equipamentos aprendidos um a um|Plantões por conta própria|Conversa aos 30 e 90 dias',
    ],
  },
  move: {
    words: 'mudança',
    phases: [
      'Dois meses antes: Contratos encerrados|Mudança contratada|Coisas separadas',
      'Duas semanas antes: Caixas feitas e marcadas|Troca de endereço|Luz e internet resolvidas',
      'No dia e depois: Medidores lidos|Chaves entregues|Casa antiga limpa|Novo endereço registrado',
    ],
  },
  wedding: {
    words: 'casamento|dia do casamento',
    phases: [
      'Um ano antes: Data e orçamento|Local reservado|Lista de convidados',
      'Meses antes: Convites enviados|Vestido e alianças|Buffet, música e fotos|Papéis do cartório',
      'Última semana: Mapa de mesas|Pagamentos e gorjetas|Kit de emergência|Alianças com um padrinho',
    ],
  },
  stocktake: {
    words: 'inventário|contagem de estoque|balanço de estoque|controle de estoque|estoque de remédios',
    phases: [
      'Antes: Data e equipes definidas|Prateleiras arrumadas e marcadas|Entradas lançadas|Folhas impressas',
      'Contar: Duas pessoas por seção|Danificados à parte|Diferenças recontadas|Caixa e venda online parados',
      'Depois: Diferenças explicadas|Estoque corrigido|Faltas pedidas|Resultado arquivado',
    ],
  },
  recovery: {
    words: 'recuperação de desastres|plano de emergência|continuidade do negócio|queda do sistema',
    phases: [
      'Na hora: Dano e risco avaliados|Responsável nomeado|Equipe e clientes avisados|Sistemas afetados isolados',
      'Restaurar: Último backup limpo encontrado|Sistemas na ordem combinada|Dados conferidos|Acessos e senhas renovados',
      'Depois: Normalidade confirmada|Causa anotada|Plano e contatos atualizados|Próximo simulado marcado',
    ],
  },
  schoolTrip: {
    words: 'passeio escolar|excursão escolar|viagem escolar|excursão',
    phases: [
      'Planejar: Objetivo, data e custo|Autorização da escola|Ônibus e ingressos|Riscos avaliados',
      'Antes: Autorizações recolhidas|Alergias e remédios anotados|Acompanhantes e grupos|Telefones de emergência',
      'No dia: Contar as crianças em cada parada|Primeiros socorros a bordo|Lanche e água|Avisar a escola na volta',
    ],
  },
  shiftHandover: {
    words: 'passagem de turno|troca de turno|passagem de plantão',
    phases: [
      'Situação: Casos abertos um a um|Mudanças desde o último turno|Falhas e o que foi feito|Valores a observar',
      'Trabalho: O que foi feito e o que falta|Entregas e visitas previstas|Chaves, aparelhos e caixa conferidos|Posto arrumado',
      'Fechamento: Perguntas do próximo turno respondidas|Anotado e assinado|Urgências avisadas à chefia',
    ],
  },
  vaccination: {
    words: 'vacinação|vacina|vacinas|campanha de vacinação',
    phases: [
      'Antes: Vacinas pedidas e cadeia de frio conferida|Convites e horários enviados|Termos e folhetos prontos|Kit de emergência completo',
      'Em cada vacina: Identidade e nascimento conferidos|Perguntas de saúde e alergias|Lote e validade anotados|15 minutos de observação',
      'Depois: Anotado no prontuário e na carteira|Reações comunicadas|Agulhas descartadas|Próxima dose marcada',
    ],
  },
  parentsEvening: {
    words: 'reunião de pais|reunião com pais|encontro de pais',
    phases: [
      'Preparar: Data e sala definidas|Convites enviados|Pauta combinada|Notas à mão',
      'Na reunião: Sala e cadeiras prontas|Lista de presença|Pauta tratada|Representantes eleitos',
      'Depois: Ata a todos os pais|Perguntas respondidas|Ausentes avisados|Próxima data anotada',
    ],
  },
  application: {
    words: 'solicitação|alvará|licença|edital|visto',
    phases: [
      'Antes: Regras e prazo lidos|Requisitos conferidos|Taxa e contato anotados|Tempo previsto',
      'Documentos: Formulário completo|Plantas, propostas ou orçamento anexos|Comprovantes e assinaturas reunidos|Lido por outra pessoa',
      'Entrega: Cópia guardada|Enviado antes do prazo|Protocolo arquivado|Data da resposta anotada',
    ],
  },
};
