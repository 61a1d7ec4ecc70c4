import type { Objectives } from './Objectives.js';

export const objectives: Objectives = {
  company: {
    words: 'empresa|companhia|negócio|organização',
    objectives: [
      'Crescer com constância: Novos clientes|Receita mensal',
      'Clientes que ficam e nos recomendam: Net Promoter Score|Clientes que renovam|Horas até responder',
    ],
  },
  sales: {
    words: 'vendas|equipe comercial|comercial',
    objectives: [
      'Ganhar mais negócios: Oportunidades qualificadas|Taxa de fechamento|Vendas ganhas',
      'Manter e ampliar clientes: Clientes que renovam|Clientes em um plano maior',
    ],
  },
  marketing: {
    words: 'marketing|marca|conteúdo|redes sociais|comunicação',
    objectives: [
      'Ser encontrado por mais pessoas certas: Visitas por mês|Assinantes da newsletter',
      'Transformar interesse em pedidos: Leads qualificados por mês|Visitantes que viram leads|Custo por lead',
    ],
  },
  product: {
    words: 'produto|engenharia|software|desenvolvimento|app|aplicativo|plataforma|startup|tecnologia',
    objectives: [
      'Um produto usado toda semana: Usuários ativos por semana|Usuários que concluem a configuração',
      'Entregar rápido e com segurança: Dias do início ao lançamento|Erros críticos abertos|Disponibilidade',
    ],
  },
  people: {
    words: 'recursos humanos|rh|pessoas|contratação|talentos|cultura',
    objectives: [
      'Contratar bem: Vagas preenchidas|Dias para contratar',
      'Um lugar para ficar: Nota da pesquisa (1 a 10)|Horas de treinamento por pessoa|Saídas no ano',
    ],
  },
  support: {
    words: 'suporte|atendimento|serviço ao cliente',
    objectives: [
      'Responder mais rápido: Horas até a primeira resposta|Resolvido no primeiro contato',
      'Clientes mais satisfeitos: Satisfação (1 a 5)|Artigos de ajuda publicados|Pedidos com mais de uma semana',
    ],
  },
  operations: {
    words: 'operações|armazém|logística|fábrica|produção|cozinha',
    objectives: [
      'Entregar no prazo: Pedidos no prazo|Dias do pedido à entrega',
      'Menos perdas: Reclamações por mês|Perda de material|Dias sem acidentes',
    ],
  },
  school: {
    words: 'escola|colégio|professores|universidade|creche|turma|educação',
    objectives: [
      'Aprender melhor: Alunos aprovados|Alunos que leem no seu nível',
      'Uma escola de que se gosta: Presença|Clubes e atividades|Famílias nas reuniões',
    ],
  },
  care: {
    words: 'clínica|hospital|consultório|enfermagem|odontologia|farmácia|pacientes',
    objectives: [
      'Menos espera: Dias até a consulta|Consultas perdidas',
      'Melhor cuidado: Satisfação dos pacientes (1 a 5)|Pacientes com exame anual|Equipe treinada',
    ],
  },
  charity: {
    words: 'ong|banco de alimentos|abrigo|fundação|sem fins lucrativos|voluntários|associação|beneficente',
    objectives: [
      'Alcançar mais pessoas: Pessoas ajudadas|Voluntários ativos',
      'Garantir os recursos: Doadores regulares|Doações|Editais ganhos',
    ],
  },
  club: {
    words: 'clube esportivo|clube de futebol|clube|time de|treinador|academia',
    objectives: [
      'Fazer o clube crescer: Sócios|Equipes juvenis',
      'Uma boa temporada: Pontos na liga|Presença nos treinos|Treinadores com licença',
    ],
  },
  research: {
    words: 'pesquisa|laboratório|grupo de pesquisa|instituto de pesquisa|equipe científica',
    objectives: [
      'Publicar o que importa: Artigos submetidos|Palestras dadas',
      'Um laboratório que funciona: Recursos captados|Equipamentos calibrados a tempo|Semanas de reagentes em estoque',
    ],
  },
  shop: {
    words: 'loja|comércio|varejo|boutique|cafeteria|restaurante|padaria|hotel|salão|bar',
    objectives: [
      'Mais clientes que voltam: Clientes fiéis|Avaliação dos clientes (1 a 5)',
      'Um dia que compensa: Venda média|Perdas de mercadoria|Turnos completos',
    ],
  },
  construction: {
    words: 'construção|construtora|obra|obras|empreiteira|reformas',
    objectives: [
      'Construir no prazo: Marcos cumpridos no prazo|Defeitos abertos',
      'Construir com segurança e no orçamento: Dias sem acidentes|Obras no orçamento|Treinamentos de segurança',
    ],
  },
  finance: {
    words: 'finanças|financeiro|contabilidade|controladoria|tesouraria',
    objectives: [
      'Fechar rápido e sem erros: Dias até o fechamento do mês|Correções após o fechamento',
      'Manter o caixa saudável: Meses de reserva|Faturas recebidas no prazo|Custos no orçamento',
    ],
  },
  personal: {
    words: 'pessoais|pessoal|minhas|meus|família|ano novo|fitness',
    objectives: [
      'Viver com mais saúde: Treinos|Horas de sono por noite',
      'Aprender e poupar: Livros lidos|Dinheiro poupado|Horas de prática de idiomas',
    ],
  },
};
