import type { Lexicon } from '../Lexicon.js';

export const calculations: Lexicon['calculations'] = {
  runway: {
    words: 'liquidez|meses de caja',
    result: 'Meses de caja',
    inputs: 'Dinero en el banco|Gasto por mes',
  },
  roi: { words: 'rentabilidad|retorno|roi', result: 'Rentabilidad', inputs: 'Invertido|Obtenido' },
  loan: {
    words: 'préstamo|hipoteca|cuota',
    result: 'Cuota por mes',
    inputs: 'Préstamo|Interés anual|Años',
  },
  margin: { words: 'margen', result: 'Margen', inputs: 'Precio|Coste' },
  breakEven: {
    words: 'punto de equilibrio|equilibrio',
    result: 'Unidades hasta el equilibrio',
    inputs: 'Costes fijos por mes|Precio por unidad|Coste por unidad',
  },
  savings: {
    words: 'ahorro|interés compuesto|jubilación',
    result: 'Ahorrado al final',
    inputs: 'Ahorrado hoy|Aportación por mes|Interés anual|Años',
  },
  lifetime: {
    words: 'valor del cliente|ltv',
    result: 'Valor del cliente',
    inputs: 'Ingreso por cliente y mes|Margen|Bajas por mes',
  },
  tax: { words: 'iva|impuesto', result: 'Con impuesto', inputs: 'Neto|Tipo' },
  bmi: { words: 'imc', result: 'Índice de masa corporal', inputs: 'Peso en kg|Altura en cm' },
  churn: {
    words: 'abandono|cancelaciones|churn',
    result: 'Ingresos al mes conservados',
    inputs: 'Ingresos al mes|Abandono al mes hoy|Abandono al mes después|Meses',
  },
  hiring: {
    words: 'contratar|contratación|coste de personal',
    result: 'Coste al año',
    inputs: 'Personas|Salario al año|Cargas',
  },
  meeting: { words: 'reunión', result: 'Coste de la reunión', inputs: 'Personas|Horas|Coste por hora' },
  discount: { words: 'descuento|rebaja', result: 'Precio con descuento', inputs: 'Precio|Descuento' },
  bill: {
    words: 'dividir la cuenta|propina|cuenta del restaurante',
    result: 'Paga cada persona',
    inputs: 'Cuenta|Propina|Personas',
  },
  fuel: {
    words: 'gasolina|combustible',
    result: 'Coste del combustible',
    inputs: 'Distancia en km|Litros por 100 km|Precio por litro',
  },
  hourly: {
    words: 'tarifa por hora|tarifa diaria',
    result: 'Tarifa por hora',
    inputs: 'Ingresos deseados al año|Gastos al año|Semanas de trabajo|Horas facturables por semana',
  },
  quote: {
    words: 'precio|presupuesto|coste',
    result: 'Precio',
    inputs: 'Horas|Tarifa por hora|Materiales',
  },
};
