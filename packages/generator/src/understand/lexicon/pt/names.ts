import type { Lexicon } from '../Lexicon.js';

export const names: Lexicon['names'] = {
  company:
    'Norte Suprimentos|Porto Azul|Oficina Cedro|Estúdio Lúmen|Laboratório Granito|Colheita Alimentos|Órbita Logística|Bordo Odonto',
  product:
    'Kit inicial|Caneca térmica|Luminária|Bolsa de lona|Filtro de água|Cadernos|Relógio de parede|Capa de chuva|Lancheira|Suporte de celular|Manta de lã|Luz de bicicleta',
  task: 'Escrever o escopo|Levantar requisitos|Revisar o rascunho|Reservar a sala|Atualizar o site|Preparar a entrega|Enviar o resumo|Pedir material',
  project:
    'Novo site|Novo escritório|Portal do cliente|Troca de fornecedor|Campanha de primavera|Limpeza de dados',
  feature: 'Login único|Versão móvel|Importar CSV|Filtros salvos|Histórico|Modo escuro',
  event: 'Abertura|Revisão mensal|Portas abertas|Oficina da equipe|Sessão da noite|Rodada final',
  expense: 'Aluguel|Alimentação|Contas da casa|Transporte|Seguro|Software|Viagens|Restaurantes',
  content:
    'Como trabalhamos|Bastidores|Cinco erros comuns|História de cliente|Prévia da temporada|Perguntas e respostas',
  risk: 'Falha de fornecedor|Estouro de orçamento|Aprovação tardia|Falta de pessoal|Perda de dados|Aumento do escopo',
  request:
    'Trocar a impressora|Acesso ao arquivo|Ampliar horário|Nova sinalização|Mudança de endereço|Reembolso',
  incident:
    'Não é possível entrar|Resposta lenta|Total errado|Vazamento no corredor|Leitor sem conexão|E-mail não entregue',
  defect:
    'Tomada solta|Torneira a pingar|Porta emperrada|Parede riscada|Lâmpada sem energia|Ralo entupido|Falta um rodapé|Tinta descascada',
  place: 'Entrada norte|Andar 2|Oficina|Salão principal|Estacionamento|Pátio',
  phase: 'Preparação|Projeto|Fundação|Estrutura|Acabamento|Entrega',
  milestone: 'Análise e objetivos|Plano e orçamento|Preparação|Piloto|Lançamento|Avaliação',
  objective: 'Aumentar a satisfação|Reduzir o prazo|Conquistar clientes|Baixar custos|Lançar a nova oferta',
  campaign:
    'Lançamento de primavera|Oferta de verão|Indique um amigo|Volta às aulas|Webinar de outono|Obrigado de fim de ano',
  habit: 'Caminhada matinal|Ler 20 páginas|Alongar|Beber água|Sem telas à noite|Praticar idioma',
  category: 'Moradia|Alimentação|Transporte|Lazer',
  team: 'União do Porto|Bairro Norte|Cedro FC|Lago Azul|Cidade Granito|Centro Velho|Ribeira|A Colina',
  leave: 'Férias de verão|Dia da família|Mudança|Feriado prolongado|Licença parental|Férias de inverno',
  experiment:
    'Ensaio de base|Temperatura maior|Reação mais curta|Novo lote|Concentração menor|Repetição da base',
  bug: 'Login falha após redefinir|Exportação sem a última linha|Total errado na fatura|Busca ignora acentos|Página pula no celular|Lembrete enviado duas vezes',
  assignment:
    'Redação sobre um romance|Exercícios de frações|Relatório de laboratório|Mapa da Europa|Diário de leitura|Cartaz sobre energia',
  exam: 'Prova parcial|Teste de vocabulário|Teste do capítulo 3|Prova oral|Prova prática|Prova final',
  course:
    'Noite para iniciantes|Semana intensiva|Preparação para prova|Clube de conversação|Oficina de fim de semana|Reforço',
  recipe: 'Sopa de legumes|Curry de lentilha|Salmão assado|Massa com tomate|Bolo de maçã|Salada verde',
  material: 'Cimento|Vigas de madeira|Placas isolantes|Tubo de cobre|Telhas|Gesso',
  trip: 'Lisboa|Copenhague|Quioto|Viena|Montreal|Marrakech',
  income: 'Salário|Projeto extra|Aluguel recebido|Juros|Restituição de imposto|Auxílio',
  job: 'Enfermagem|Vendas|Engenharia de software|Contabilidade|Motorista|Gestão de projetos',
  equipment: 'Notebook|Projetor|Van de entregas|Cafeteira|Cadeiras|Câmera',
  decision:
    'Escolher o fornecedor|Abrir aos sábados|Aumentar o preço|Contratar mais uma pessoa|Mudar de escritório|Encerrar o produto antigo',
  practice: 'Passes|Circuito físico|Bola parada|Jogo-treino|Técnica|Recuperação',
  cost: 'Salários|Aluguel do escritório|Software|Publicidade|Viagens|Equipamentos|Treinamento|Seguro',
};

export const roles: Lexicon['roles'] = 'Líder de equipe|Coordenação|Especialista|Assistência';
