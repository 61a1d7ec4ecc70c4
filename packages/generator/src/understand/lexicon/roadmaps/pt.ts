import type { Roadmaps } from './Roadmaps.js';

export const roadmaps: Roadmaps = {
  opening: {
    words:
      'abertura|abrir uma|abrir um|segunda unidade|nova unidade|nova loja|segunda loja|nova filial|franquia',
    steps:
      'Plano de negócio e orçamento|Contrato de aluguel|Alvarás e seguros|Reforma e equipamentos|Equipe contratada e treinada|Dia da abertura',
  },
  renovation: {
    words: 'reforma|renovação|construção|obra|ampliação|casa',
    steps:
      'Levantamento e projeto|Alvará e orçamentos|Demolição e estrutura|Elétrica e hidráulica|Paredes, pisos e pintura|Ajustes e entrega',
  },
  race: {
    words: 'maratona|triatlo|ironman|corrida de rua|meia maratona',
    steps: 'Semanas de base|Corridas mais longas|Ritmo e subidas|Semanas de pico|Descanso|Dia da prova',
  },
  schoolYear: {
    words: 'ano letivo|ano escolar|semestre|escola|colégio|turma',
    steps:
      'Horário e planejamento|Início das aulas|Reunião de pais|Boletins do meio do ano|Provas|Boletins e despedida',
  },
  season: {
    words: 'temporada|clube|time de futebol|campeonato|clube esportivo',
    steps:
      'Orçamento e calendário|Testes e inscrições|Pré-temporada|Primeiro turno|Segundo turno|Balanço e festa',
  },
  onlineShop: {
    words: 'loja virtual|loja online|e-commerce|loja|boutique',
    steps:
      'Fotos e páginas de produto|Pagamento e envio|Avaliações|Boletim e ofertas|Programa de fidelidade|Segundo canal de vendas',
  },
  research: {
    words: 'pesquisa|estudo|laboratório|tese|doutorado|ensaio clínico',
    steps:
      'Pergunta e literatura|Protocolo e aprovações|Estudo piloto|Coleta de dados|Análise|Artigo e palestra',
  },
  fundraising: {
    words: 'captação de recursos|arrecadação|campanha de doações|vaquinha|financiamento coletivo',
    steps:
      'Meta e história|Lista de doadores|Primeiras grandes doações|Lançamento público|Evento beneficente|Agradecimento e relatório',
  },
  program: {
    words: 'ong|associação|fundação|voluntári|banco de alimentos|comunidade|paróquia',
    steps:
      'Necessidades e metas|Recursos garantidos|Voluntários recrutados|Projeto piloto|Programa completo|Relatório de impacto',
  },
  operations: {
    words: 'operações|ti|infraestrutura|processos|armazém|produção|sistemas',
    steps:
      'Processos mapeados|Monitoramento e alertas|Rotina automatizada|Recuperação ensaiada|Contratos renovados|Balanço e próximo ano',
  },
  software: {
    words: 'software|app|aplicativo|site|plataforma|migração',
    steps:
      'Entrevistas e escopo|Protótipo|Beta com primeiros usuários|Lançamento|App para celular|Integrações',
  },
  officeMove: {
    words: 'mudança de escritório|mudança do escritório|novo escritório',
    steps:
      'Necessidades e orçamento|Aluguel do novo escritório|Planta e móveis|Rede e telefones|Dia da mudança|Entrega do escritório antigo',
  },
  care: {
    words: 'clínica|consultório|hospital|asilo|farmácia|odontologia',
    steps:
      'Tempos de espera revistos|Agendamento online|Prontuário digital|Equipe treinada|Novo serviço|Pesquisa com pacientes',
  },
  debtFree: {
    words: 'dívidas|dívida|finanças|poupança|dinheiro',
    steps:
      'Dívidas e renda listadas|Orçamento mensal|Reserva de emergência|Empréstimo mais caro quitado|Último empréstimo quitado|Poupar e investir',
  },
};
