import type { Lexicon } from '../Lexicon.js';

export const parts: Lexicon['parts'] = {
  line: 'gráfico de líneas|gráfica de líneas',
  bar: 'gráfico de barras|gráfica de barras|gráfico de columnas',
  horizontalBar: 'gráfico de barras horizontales',
  area: 'gráfico de área',
  pie: 'gráfico circular|gráficos circulares|gráfica circular|gráficas circulares|gráficos de pastel|gráficos de tarta|gráfico de pastel|gráfica de pastel|gráfico de tarta',
  donut: 'gráfico de anillo|gráfico de dona',
  scatter: 'gráfico de dispersión',
  chart: 'gráfico|gráficos|gráfica|gráficas',
  metric: 'indicador|indicadores|kpi|métrica|tarjeta',
  table: 'tabla|tablas',
  list: 'lista|listas',
  board: 'kanban|tablero kanban',
  timeline:
    'roadmap de producto|roadmap del producto|hoja de ruta de producto|hoja de ruta del producto|línea de tiempo|diagrama de gantt|gantt|calendario',
  progress: 'barra de progreso|barras de progreso',
  status: 'semáforo',
  calculator: 'calculadora',
  form: 'formulario',
  checklist: 'checklist|lista de verificación',
  text: 'texto',
};

export const tools: Lexicon['tools'] = {
  dashboard:
    'panel|cuadro de mando|tablero de control|tablero|métricas|indicadores|análisis|resumen general|dashboard|cómo va|cómo vamos|de un vistazo',
  report: 'informe|reporte|resumen',
  tracker:
    'seguimiento|registro|control|gestión|gestionar|registrar|rastrear|controlar|diario|bitácora|libro de',
  board: 'tablero kanban|tablero|tablero de tareas|kanban|embudo|pipeline',
  schedule:
    'roadmap de producto|hoja de ruta de producto|hoja de ruta del producto|cronograma|roadmap|hoja de ruta|calendario|planificación|agenda|plan de entrenamiento|plan de proyecto|planificador',
  calculator:
    'calculadora|calcular|simulador|cuánto cuesta|cuánto costaría|cuánto cuestan|cuánto me cuesta|cuánto nos cuesta|cuánto cobrar|cuánto debo cobrar|cuánto puedo|qué pasa si',
  form: 'formulario|encuesta|inscripción',
  checklist: 'lista de verificación|lista de control|checklist|lista de comprobación',
  crm: 'crm',
  goals: 'objetivos|metas|okr|okrs',
  budget: 'presupuesto',
  inventory: 'inventario|existencias',
  league: 'clasificación|tabla de posiciones|ranking',
  list: 'lista|listado|directorio',
};
