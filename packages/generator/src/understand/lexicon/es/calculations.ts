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
    words: 'tarifa por hora|tarifa diaria|cobrar por hora|cobrar la hora',
    result: 'Tarifa por hora',
    inputs: 'Ingresos deseados al año|Gastos al año|Semanas de trabajo|Horas facturables por semana',
  },
  markup: { words: 'recargo|margen sobre coste', result: 'Precio', inputs: 'Coste|Recargo' },
  profit: {
    words: 'beneficio|ganancia',
    result: 'Beneficio',
    inputs: 'Precio por unidad|Unidades vendidas|Coste por unidad|Costes fijos',
  },
  commission: { words: 'comisión', result: 'Pago con comisión', inputs: 'Ventas|Comisión|Salario base' },
  payroll: {
    words: 'horas extra|nómina|sueldo|salario',
    result: 'Sueldo',
    inputs: 'Horas|Precio por hora|Horas extra|Recargo por hora extra',
  },
  charging: {
    words: 'coste de carga|recarga|cargar el coche|coche eléctrico',
    result: 'Coste de la recarga',
    inputs: 'Batería en kWh|Parte por cargar|Precio por kWh|Pérdidas de carga',
  },
  overpayment: {
    words: 'amortización anticipada|pagos adicionales|amortizar hipoteca',
    result: 'Intereses ahorrados',
    inputs: 'Préstamo|Interés anual|Años|Pago extra al mes',
  },
  electricity: {
    words: 'electricidad|consumo eléctrico|luz|kwh',
    result: 'Electricidad al mes',
    inputs: 'Potencia en vatios|Horas al día|Precio por kWh',
  },
  menuPrice: {
    words: 'escandallo|coste de receta|coste del plato|plato',
    result: 'Precio en carta',
    inputs: 'Ingredientes de la receta|Raciones|Coste de materia prima',
  },
  reorder: {
    words: 'punto de pedido|punto de reorden|stock de seguridad',
    result: 'Punto de pedido',
    inputs: 'Venta por día|Días hasta la entrega|Stock de seguridad',
  },
  rentalYield: {
    words: 'rentabilidad de alquiler|rentabilidad del alquiler|rentabilidad por alquiler',
    result: 'Rentabilidad al año',
    inputs: 'Alquiler al mes|Gastos al año|Precio de compra',
  },
  acquisition: {
    words: 'cac|coste de adquisición|coste por lead',
    result: 'Coste por cliente nuevo',
    inputs: 'Gasto en marketing y ventas|Clientes nuevos',
  },
  roas: {
    words: 'roas|retorno de la inversión publicitaria',
    result: 'Retorno publicitario',
    inputs: 'Ingresos por anuncios|Gasto en anuncios',
  },
  funnel: {
    words: 'tasa de conversión|conversión',
    result: 'Ingresos',
    inputs: 'Visitantes|Tasa de conversión|Valor de un pedido',
  },
  paint: { words: 'pintura', result: 'Litros de pintura', inputs: 'Superficie en m²|Capas|m² por litro' },
  volume: {
    words: 'hormigón|concreto|grava|tierra|arena',
    result: 'Metros cúbicos',
    inputs: 'Largo en m|Ancho en m|Profundidad en cm',
  },
  tiles: {
    words: 'azulejos|baldosas|suelo laminado',
    result: 'Cajas',
    inputs: 'Superficie en m²|Desperdicio|m² por caja',
  },
  dose: { words: 'dosis', result: 'Dosis por toma en mg', inputs: 'Peso en kg|mg por kg y día|Tomas al día' },
  grade: {
    words: 'nota final|calificación|nota media|notas|calificaciones|promedio',
    result: 'Nota final',
    inputs: 'Trabajos|Examen|Peso del examen',
  },
  staffing: {
    words: 'personal necesario|dotación de personal',
    result: 'Personal necesario',
    inputs: 'Clientes por hora|Minutos por cliente|Ocupación',
  },
  nps: {
    words: 'nps|net promoter',
    result: 'Net Promoter Score',
    inputs: 'Promotores (9–10)|Pasivos (7–8)|Detractores (0–6)',
  },
  solar: {
    words: 'placas solares|paneles solares|fotovoltaica|solar',
    result: 'Ahorro al año',
    inputs: 'Tamaño en kWp|kWh por kWp y año|Precio por kWh',
  },
  mileage: {
    words: 'kilometraje|dietas de kilometraje',
    result: 'Reembolso',
    inputs: 'Distancia en km|Pago por km',
  },
  exchange: {
    words: 'divisa|divisas|tipo de cambio|cambio de moneda',
    result: 'Recibes',
    inputs: 'Importe|Tipo de cambio|Comisión',
  },
  pace: { words: 'ritmo de carrera|ritmo', result: 'Minutos por km', inputs: 'Distancia en km|Minutos' },
  shipping: {
    words: 'gastos de envío|coste de envío|envío|flete',
    result: 'Coste de envío',
    inputs: 'Peso en kg|Precio por kg|Tarifa base',
  },
  shippingWeight: {
    words: 'peso volumétrico',
    result: 'Peso volumétrico en kg',
    inputs: 'Largo en cm|Ancho en cm|Alto en cm|Divisor del transportista',
  },
  downtime: {
    words: 'disponibilidad|tiempo de inactividad|sla',
    result: 'Minutos de inactividad',
    inputs: 'Disponibilidad prometida|Días',
  },
  guests: {
    words: 'boda|catering|por invitado|fiesta',
    result: 'Coste total',
    inputs: 'Invitados|Coste por invitado|Costes fijos',
  },
  carCost: {
    words: 'mi coche|coche al mes|un coche|mi auto|mi carro|coste del coche|gastos del coche',
    result: 'Coste al mes',
    inputs: 'Cuota o depreciación|Seguro|Combustible|Mantenimiento y reparaciones|Impuestos y aparcamiento',
  },
  employeeCost: {
    words: 'un empleado|una empleada|coste de un empleado|costo de un empleado|un trabajador|nuevo empleado',
    result: 'Coste en el primer año',
    inputs: 'Salario al año|Cotizaciones de la empresa|Equipo|Selección',
  },
  roomPrice: {
    words: 'limpieza|por habitación',
    result: 'Precio del trabajo',
    inputs: 'Habitaciones|Precio por habitación|Baños|Precio por baño|Desplazamiento',
  },
  tripCost: {
    words: 'viaje|vacaciones|escapada',
    result: 'Coste del viaje',
    inputs: 'Viajeros|Billete por persona|Noches|Habitación por noche|Comida por persona y día',
  },
  affordableRent: {
    words: 'alquiler puedo pagar|cuánto alquiler|permitirme',
    result: 'Alquiler asequible',
    inputs: 'Ingresos al mes|Parte para el alquiler|Deudas al mes',
  },
  unitCost: {
    words:
      'coste por unidad|costo por unidad|coste unitario|costo unitario|coste de producción|costo de producción',
    result: 'Coste por unidad',
    inputs: 'Material por unidad|Minutos por unidad|Pago por hora|Costes fijos|Unidades',
  },
  forecast: {
    words:
      'previsión de ventas|previsión de ingresos|proyección de ventas|proyección de ingresos|pronóstico de ventas',
    result: 'Ingresos al mes entonces',
    inputs: 'Clientes hoy|Precio al mes|Crecimiento al mes|Bajas al mes|Meses',
  },
  renovation: {
    words: 'reforma|renovación|cocina nueva|baño nuevo|reforma|obra en casa',
    result: 'Coste de la obra',
    inputs: 'Superficie en m²|Mano de obra por m²|Material por m²|Equipamiento|Reserva',
  },
  timeSaved: {
    words: 'tiempo ahorrado|ahorro de tiempo|automatización|automatizar',
    result: 'Ahorro al año',
    inputs: 'Personas|Horas ahorradas por semana|Coste por hora|Coste al año',
  },
  capacity: {
    words: 'capacidad del equipo|capacidad',
    result: 'Horas disponibles',
    inputs: 'Personas|Días|Horas al día|Tiempo de foco',
  },
  ticketPrice: {
    words: 'precio de la entrada|precio de entrada|entrada al evento',
    result: 'Precio de la entrada',
    inputs: 'Costes del evento|Asistentes previstos|Beneficio deseado',
  },
  monthlySaving: {
    words:
      'ahorrar al mes|ahorrar cada mes|fondo de emergencia|ahorro para vacaciones|meta de ahorro|ahorrar para|ahorro mensual',
    result: 'Ahorro al mes',
    inputs: 'Meta|Ahorrado hoy|Meses',
  },
  dilution: {
    words: 'dilución|diluciones|diluir|solución madre',
    result: 'Solución madre en ml',
    inputs: 'Concentración de la solución madre|Concentración deseada|Volumen deseado en ml',
  },
  molarity: {
    words: 'molaridad|tampón|disolución',
    result: 'Moles por litro',
    inputs: 'Masa en g|Masa molar en g/mol|Volumen en l',
  },
  giftAid: {
    words: 'donación|donaciones|donativos',
    result: 'Recaudado en total',
    inputs: 'Donantes|Donación de cada uno|Aportación adicional',
  },
  donorsNeeded: {
    words: 'recaudación|captación de fondos|crowdfunding',
    result: 'Donantes que faltan',
    inputs: 'Meta|Recaudado hasta hoy|Donación media',
  },
  subscriptionPrice: {
    words: 'precio del software|por usuario|precio de la suscripción|coste de licencias|licencias',
    result: 'Precio al mes',
    inputs: 'Usuarios|Precio por usuario y mes|Descuento',
  },
  trainingPulse: {
    words: 'frecuencia cardíaca|frecuencia cardiaca|pulsaciones',
    result: 'Pulsaciones de entrenamiento',
    inputs: 'Edad|Pulso en reposo|Esfuerzo',
  },
  calories: {
    words: 'calorías|gasto calórico',
    result: 'Calorías al día, aproximadas',
    inputs: 'Peso en kg|Altura en cm|Edad|Actividad (1,2 a 2)',
  },
  bricks: {
    words: 'ladrillos|bloques|adoquines',
    result: 'Piezas que pedir',
    inputs: 'Superficie en m²|Piezas por m²|Mermas',
  },
  occupancy: {
    words: 'ocupación|ocupación de camas',
    result: 'Ocupación',
    inputs: 'Plazas ocupadas|Plazas',
  },
  rentSplit: {
    words: 'dividir el alquiler|dividir alquiler|repartir el alquiler|piso compartido|compañeros de piso',
    result: 'Paga cada uno',
    inputs: 'Alquiler al mes|Suministros al mes|Personas',
  },
  debtFree: {
    words: 'pagar deudas|pago de deudas|salir de deudas|deuda|deudas',
    result: 'Meses hasta saldar',
    inputs: 'Deuda hoy|Interés anual|Pago al mes',
  },
  dayOfSales: {
    words:
      'food truck|puesto de comida|puesto del mercado|cafetería|panadería|restaurante|ganancia diaria|chiringuito|heladería',
    result: 'Queda al día',
    inputs: 'Clientes al día|Gasto de cada uno|Mercancía, parte del precio|Costes al día',
  },
  percentOf: {
    words: 'porcentaje|porcentajes',
    result: 'Porcentaje',
    inputs: 'Parte|Total',
  },
  netWorth: {
    words: 'patrimonio neto|patrimonio',
    result: 'Patrimonio neto',
    inputs: 'Ahorros|Inmuebles e inversiones|Deudas',
  },
  growthRate: {
    words: 'tasa de crecimiento|crecimiento anual|variación porcentual',
    result: 'Crecimiento por periodo',
    inputs: 'Valor inicial|Valor final|Periodos',
  },
  sampleSize: {
    words: 'tamaño de muestra|tamaño de la muestra|tamaño muestral',
    result: 'Respuestas necesarias',
    inputs: 'Confianza (z)|Proporción esperada|Margen de error',
  },
  wallpaper: {
    words: 'papel pintado|empapelar',
    result: 'Rollos a comprar',
    inputs: 'Superficie en m²|Desperdicio|m² por rollo',
  },
  classAverage: {
    words: 'media de la clase|promedio de la clase|promedio de clase',
    result: 'Promedio',
    inputs: 'Suma de notas|Alumnos',
  },
  handicap: {
    words: 'hándicap|handicap',
    result: 'Diferencial de hándicap',
    inputs: 'Golpes|Valor de campo|Slope del campo',
  },
  quote: {
    words: 'precio|presupuesto|coste',
    result: 'Precio',
    inputs: 'Horas|Tarifa por hora|Materiales',
  },
};
