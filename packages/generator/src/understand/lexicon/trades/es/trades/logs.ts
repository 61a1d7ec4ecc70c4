import type { logs as english } from '../../en/trades/logs.js';
import type { SameIds } from '../../TradeWords.js';

/** What people call records that are a page of their own. */
export const logs: SameIds<typeof english> = {
  savings: 'ahorro|ahorros|plan de ahorro|meta de ahorro|metas de ahorro|objetivos de ahorro',
  donations: 'donaciones|donación|donativos',
  pledges: 'promesas de donación|promesas de donativo',
  payables: 'pagos a proveedores|pagos a subcontratistas|cuentas por pagar',
  adSpend: 'gasto publicitario|gasto en publicidad|inversión publicitaria|google ads|costes de publicidad',
  hosting:
    'costes de servidores|costos de servidores|costes de nube|costos de nube|gastos de infraestructura',
  energy: 'consumo de energía|consumo eléctrico|lecturas de contadores|gastos de energía',
  mileage: 'kilometraje|libro de kilometraje|registro de kilometraje',
  drinks: 'consumo de agua|hidratación|ingesta de agua',
  sleep: 'sueño|diario de sueño|registro de sueño',
  moods: 'estado de ánimo|diario emocional|humor diario',
  bloodPressure: 'presión arterial|tensión arterial|control de tensión',
  doses: 'toma de medicamentos|control de medicación|plan de medicación|registro de medicación',
  vaccinations: 'vacunas|vacunación|cartilla de vacunación',
  intake:
    'admisión de pacientes|ficha de paciente|formulario de admisión|registro de pacientes|formulario de pacientes|paciente nuevo|formulario de paciente nuevo',
  attendance: 'asistencia|lista de asistencia|registro de asistencia|control de asistencia',
  homework: 'deberes|tareas escolares',
  lessons: 'planificación de clases|plan de clases|programación de aula',
  leave:
    'vacaciones del personal|solicitudes de vacaciones|solicitud de vacaciones|solicitud de permiso|ausencias|control de vacaciones|permisos|vacaciones del equipo',
  shifts:
    'turnos|plan de turnos|cuadrante|horario de turnos|planificación de turnos|planificación de turnos del equipo|horarios del personal|guardias|turnos de guardia|calendario de guardias',
  appraisals: 'evaluaciones de desempeño|evaluación del desempeño|evaluaciones del personal',
  visitors: 'visitantes|registro de visitantes|libro de visitas',
  checkouts: 'préstamo de equipos|préstamo de herramientas|préstamos de equipos',
  lostProperty: 'objetos perdidos',
  packing: 'lista de equipaje|equipaje|qué llevar',
  permits: 'permisos de obra|licencias y permisos|licencias',
  siteDiary: 'diario de obra|parte diario de obra|bitácora de obra|diario de la obra|informe diario de obra',
  fixtures: 'resultados de partidos|torneo|calendario de partidos',
  bookClub: 'club de lectura|círculo de lectura',
  featureRequests: 'solicitudes de funciones|peticiones de funciones|sugerencias de producto',
  complaints: 'quejas|reclamaciones|quejas de clientes',
  purchaseOrders: 'órdenes de compra|pedidos a proveedores|compras',
  purchaseRequests: 'solicitudes de compra',
  admissions: 'solicitudes de beca|admisiones',
  temperatures: 'registro de temperatura|control de temperaturas|appcc',
  cleaningLog: 'registro de limpieza|plan de limpieza',
  safety:
    'controles de seguridad|seguridad laboral|simulacros|seguridad en el laboratorio|seguridad del laboratorio|informe de seguridad|seguridad en la obra',
  commissions: 'comisiones|comisiones de ventas',
  warranties: 'garantías',
  bodyWeight:
    'control de peso|peso corporal|registro de peso|perder peso|bajar de peso|adelgazar|pérdida de peso',
  symptoms: 'diario de migrañas|diario de síntomas|diario de dolor',
  licenses: 'licencias de software|suscripciones de software',
  abTests: 'pruebas a/b|tests a/b',
  raceResults: 'resultados de carreras|marcas personales',
  compliance: 'cumplimiento|cumplimiento normativo|rgpd',
  contactForm: 'formulario de contacto|consultas',
  applicationForm: 'formulario de solicitud de empleo|solicitud de empleo',
  registrationForm: 'formulario de inscripción|inscripción a eventos|inscripción al evento',
  volunteerForm: 'inscripción de voluntarios|formulario de voluntarios',
  feedbackForm: 'formulario de opinión|formulario de comentarios|encuesta de opinión',
  satisfactionSurvey: 'encuesta de satisfacción|encuesta a clientes',
  roomBooking: 'reserva de salas|reservas de salas',
  accidents:
    'parte de accidente|registro de accidentes|accidentes laborales|accidentes de obra|formulario de accidente|accidente|accidentes',
  clientIntake: 'ficha de cliente nuevo|formulario de cliente nuevo',
  expenseClaims: 'reembolso de gastos|liquidación de gastos|notas de gastos',
  cashFlow:
    'flujo de caja|flujo de efectivo|previsión de tesorería|previsión de caja|proyección de flujo de caja|proyección de flujo de efectivo|plan de tesorería|cash flow',
  rentalLedger:
    'ingresos y gastos de alquiler|ingresos y gastos del alquiler|ingresos y gastos de una propiedad en alquiler|ingresos por alquiler|gastos de alquiler|ingresos por alquileres',
  eventBudget:
    'presupuesto de evento|presupuesto de un evento|presupuesto del evento|presupuesto para evento|presupuesto para un evento|presupuesto de eventos|presupuesto de la conferencia',
  priceList: 'lista de precios|tarifario|tarifas|catálogo de precios',
  vehicleExpenses:
    'gastos del coche|gastos de vehículo|gastos de vehículos|gastos del vehículo|gastos del auto|gastos del carro|costes del vehículo',
  retrospective:
    'retrospectiva|retrospectiva de sprint|retrospectiva del sprint|retrospectiva del equipo|retro',
  swot: 'dafo|análisis dafo|foda|análisis foda|matriz dafo|matriz foda|análisis swot|swot',
  stakeholders:
    'mapa de stakeholders|stakeholders|partes interesadas|mapa de partes interesadas|grupos de interés|análisis de stakeholders|registro de interesados',
  raci: 'raci|matriz raci|matriz de responsabilidades|matriz de asignación de responsabilidades',
  skills:
    'matriz de habilidades|matriz de competencias|competencias del equipo|habilidades del equipo|habilidades',
  lessonsLearned: 'lecciones aprendidas|registro de lecciones aprendidas|post mortem',
  launch:
    'lanzamiento de producto|plan de lanzamiento|lanzamiento de un producto|plan de lanzamiento de producto|plan de salida al mercado|go-to-market|plan go-to-market',
  changeRequests:
    'solicitudes de cambio|solicitud de cambio|control de cambios|gestión de cambios|registro de cambios|peticiones de cambio',
  sponsorPackages: 'paquetes de patrocinio|paquete de patrocinio|niveles de patrocinio',
  competitors:
    'análisis de competidores|análisis de la competencia|competidores|análisis de competencia|comparativa de competidores|competencia directa',
  supplierComparison:
    'comparación de proveedores|comparativa de proveedores|evaluación de proveedores|comparar proveedores|selección de proveedores',
  interviews:
    'entrevistas a usuarios|entrevistas con usuarios|entrevistas a clientes|entrevistas con clientes|entrevistas de usuarios|investigación de usuarios',
  keywords:
    'posiciones de palabras clave|palabras clave|ranking de palabras clave|posicionamiento de palabras clave|palabras clave seo|posicionamiento seo',
  press:
    'menciones en prensa|menciones en medios|apariciones en prensa|cobertura de prensa|clipping de prensa|seguimiento de medios|apariciones en medios',
  accessRequests:
    'solicitudes de acceso|solicitud de acceso|permisos de acceso|peticiones de acceso|gestión de accesos',
  policies:
    'políticas por revisar|políticas internas|revisión de políticas|políticas de la empresa|registro de políticas|políticas a revisar',
  auditFindings:
    'hallazgos de auditoría|hallazgos|acciones correctivas|no conformidades|auditoría interna|seguimiento de auditoría',
  kidsChores:
    'tareas de los niños|tareas del hogar para niños|tabla de tareas para niños|tareas para niños|tabla de recompensas',
  houseHunt:
    'búsqueda de piso|búsqueda de apartamento|buscar piso|búsqueda de vivienda|búsqueda de casa|buscar departamento|búsqueda de departamento',
  gifts: 'lista de regalos|regalos|regalos de navidad|ideas de regalo|regalos navideños',
  petVaccinations:
    'vacunas de mascotas|vacunas de la mascota|vacunas del perro|vacunas del gato|vacunación de mascotas|vacunas de mis mascotas|vacunas de mi perro',
  wineCellar: 'bodega de vinos|colección de vinos|vinoteca|bodega en casa|inventario de vinos|mis vinos',
  readingList: 'lista de lectura|libros por leer|mis libros|diario de lectura|libros leídos|lista de libros',
  uptime:
    'disponibilidad de servidores|disponibilidad del servidor|uptime|estado de los servicios|estado de los servidores|disponibilidad de los servicios|monitoreo de servidores|tiempos de respuesta|tiempos de respuesta del servidor',
  backups: 'copias de seguridad|copia de seguridad|respaldos|backups|registro de copias de seguridad',
  domains:
    'dominios|nombres de dominio|dominios y certificados|certificados ssl|renovación de dominios|gestión de dominios',
  keys: 'registro de llaves|llaves|control de llaves|entrega de llaves|gestión de llaves',
  waterQuality:
    'calidad del agua|análisis de agua|control de agua|muestras de agua|agua de la piscina|registro de calidad del agua',
  bakeryDay:
    'producción de panadería|producción de la panadería|producción diaria de panadería|plan de horneado|horneado del día',
  siteVisits:
    'visitas a clientes|visitas comerciales|visitas de obra|informe de visitas|registro de visitas|visitas de clientes|visitas técnicas',
  translations:
    'trabajos de traducción|traducciones|encargos de traducción|proyectos de traducción|agencia de traducción',
  debts: 'me debe dinero|me deben dinero|me debe|me deben|deudas|dinero prestado|préstamos a amigos',
  bills: 'recibos|recibos mensuales|gastos fijos|facturas de casa|domiciliaciones|pagos recurrentes',
  netWorth: 'patrimonio neto|patrimonio|bienes y deudas',
  habits: 'hábitos|seguimiento de hábitos|hábitos diarios|rutina diaria|rutinas',
  carService:
    'mantenimiento del coche|mantenimiento de mi coche|libro de revisiones|revisiones del coche|mantenimiento del auto',
  jobOffers: 'ofertas de trabajo|ofertas de empleo|comparar ofertas de trabajo|oferta de trabajo',
  timeTracking:
    'control de horas|registro de horas|hoja de horas|registro de tiempo|mi tiempo|horas trabajadas|partes de horas',
  gradebook: 'notas de clase|notas de los alumnos|libro de calificaciones|boletín de notas',
  schoolTrips: 'excursiones|excursiones escolares|salidas escolares|salidas de clase',
  recalls:
    'recordatorios de pacientes|revisiones pendientes|lista de recordatorios|recordatorios de revisión|llamadas de revisión',
  issueLog: 'registro de problemas|problemas|registro de incidencias del proyecto|puntos abiertos',
  agenda: 'orden del día|agenda de reunión|agenda de la reunión',
  employeeSurvey:
    'encuesta de empleados|encuesta de clima laboral|clima laboral|encuesta de satisfacción de empleados|encuesta de satisfacción laboral',
  onCall: 'guardias|turnos de guardia|calendario de guardias|guardia técnica',
  staffAttendance:
    'fichajes|control horario|asistencia de empleados|registro de jornada|asistencia del personal',
  orderReturns:
    'devoluciones de pedidos|devoluciones de productos|devoluciones de clientes|devolución de producto|devoluciones|formulario de devolución',
  standup: 'daily|reunión diaria|notas de la daily|daily standup|standup diario|daily scrum',
  shoppingList: 'lista de la compra|lista de compras|lista del súper|lista del supermercado',
  ladder:
    'escalerilla|escalerilla de tenis|ranking de tenis|pirámide de tenis|liga de retos|ranking del club|escalafón',
  swimTimes:
    'tiempos de natación|equipo de natación|club de natación|marcas de natación|resultados de natación',
  golfRounds: 'hándicap de golf|golf|rondas de golf|tarjetas de golf|handicap de golf',
  staffTraining:
    'formación de empleados|capacitación del personal|registro de capacitación|capacitaciones|formación del personal|capacitación de empleados|formación obligatoria|plan de formación',
  emergencyContacts:
    'contactos de emergencia|números de emergencia|teléfonos de emergencia|teléfonos importantes',
  birthdays:
    'cumpleaños de la familia|cumpleaños del equipo|calendario de cumpleaños|lista de cumpleaños|fechas de cumpleaños',
  plots:
    'parcelas|huertos comunitarios|parcelas del huerto|huerto comunitario|huertos de alquiler|huertos de ocio',
  memberDues:
    'cuotas|cuotas de socios|cuotas mensuales|cuotas del club|pago de cuotas|mensualidades|membresías|control de cuotas',
  handovers:
    'cambio de turno|notas de cambio de turno|entrega de turno|relevo de turno|parte de relevo|libro de relevos|bitácora de turno',
  minutes:
    'acta de reunión|actas de reunión|acta de la reunión|acta|actas|minuta de reunión|minutas|notas de reunión',
  goodsReceipts:
    'recepción de mercancías|recepción de mercancía|entrada de mercancías|control de recepción|entradas de almacén',
  callCenter:
    'call center|centro de llamadas|centro de contacto|estadísticas de llamadas|volumen de llamadas',
  studentProjects:
    'proyectos escolares|proyecto escolar|proyectos de clase|proyecto de clase|trabajos en grupo|feria de ciencias|proyectos de alumnos',
  kidsReading:
    'lectura de los niños|lectura infantil|registro de lectura de los niños|minutos de lectura|plan lector|lectura en casa',
  labColony: 'colonia de ratones|animales de laboratorio|bioterio|cría de ratones|animalario',
  clientOnboarding:
    'incorporación de clientes|onboarding de clientes|alta de clientes|implantación de clientes|puesta en marcha de clientes',
  dataPipelines:
    'pipelines de datos|pipeline de datos|etl|procesos etl|cargas de datos|trabajos por lotes|tareas programadas',
  funnels: 'embudo|embudo de conversión|embudo de marketing|embudo de registro|funnel',
  cashBook: 'libro de caja|caja chica|arqueo de caja|libro diario de caja|control de caja',
  rehab:
    'plan de ejercicios|ejercicios de fisioterapia|ejercicios en casa|rehabilitación|plan de rehabilitación|ejercicios de rehabilitación',
  businessExpenses:
    'gastos de la empresa|gastos operativos|gastos de oficina|gastos del negocio|costes operativos',
  allergies: 'alergias|lista de alergias|alergias alimentarias|lista de alergias del comedor|intolerancias',
  briefings:
    'charlas de seguridad|charla de seguridad|charlas de cinco minutos|inducción de seguridad|formación de seguridad en obra',
  substitutions:
    'sustituciones|plan de sustituciones|profesores sustitutos|guardias de profesores|suplencias',
  bloodDonors: 'donantes de sangre|donación de sangre|donaciones de sangre|banco de sangre',
  overtime: 'horas extra|horas extras|control de horas extra|registro de horas extra|sobretiempo',
  communicationPlan:
    'plan de comunicación|plan de comunicaciones|matriz de comunicación|comunicación interna',
  parentsEvening:
    'reuniones con padres|tutorías con familias|reuniones de padres|reunión de padres|tutorías con padres',
  lunchOrders: 'pedidos del comedor|comedor escolar|menú del comedor escolar',
  readingLevels: 'niveles de lectura|nivel lector|niveles lectores',
  pupilAbsences: 'ausencias de alumnos|faltas de asistencia|faltas de los alumnos|ausencias escolares',
  shelfLife: 'fechas de caducidad|caducidades|control de caducidades|caducidad',
  featureFlags: 'feature flags|banderas de funciones|flags de funcionalidad',
  communityExpenses:
    'gastos de la comunidad de vecinos|gastos de comunidad|gastos de la comunidad|comunidad de vecinos|comunidad de propietarios|gastos comunidad de vecinos',
  volunteerHours: 'horas de voluntariado|horas de los voluntarios|horas voluntarias',
  trainingAttendance:
    'asistencia a entrenamientos|asistencia al entrenamiento|asistencia entrenamientos|lista de asistencia entrenamiento',
  grantPipeline: 'solicitudes de subvenciones|subvenciones|solicitudes de subvención',
  donorRelations: 'crm de donantes|gestión de donantes|base de donantes',
  sponsorRelations: 'patrocinadores|crm de patrocinadores|patrocinios',
  vendorRelations: 'gestión de proveedores|crm de proveedores|base de proveedores',
  schoolAdmissions: 'admisiones escolares|admisión de alumnos|admisiones del colegio|captación de alumnos',
  customerRelations:
    'gestión de clientes|base de clientes|seguimiento de clientes|cartera de clientes|relaciones con clientes|gestión de relaciones con clientes',
  councilBudget:
    'presupuesto municipal|presupuesto del ayuntamiento|ayuntamiento|presupuesto de la escuela|presupuesto de la parroquia|presupuesto escolar',
  clubBudget:
    'presupuesto del club|presupuesto de la asociación|presupuesto del equipo|presupuesto de la temporada',
  beds: 'ocupación de camas|gestión de camas|camas del hospital|camas de planta',
  clinicVaccinations:
    'cobertura de vacunación|campaña de vacunación|vacunaciones de pacientes|vacunas de pacientes',
  termReports:
    'boletín de notas|boletines|informe de fin de trimestre|informe trimestral de alumnos|progreso de los alumnos|informe de progreso',
  classJobs: 'tareas de clase|encargados de clase|responsables del aula|encargos del aula',
  membershipForm:
    'solicitud de socio|formulario de socio|inscripción de socios|hoja de inscripción de socio|alta de socio|formulario de membresía',
  enrolment:
    'matrícula escolar|formulario de matrícula|inscripción escolar|hoja de matrícula|inscripción en la escuela|inscripción de alumnos',
  opsTeam: 'equipo de operaciones|operaciones|operaciones de ti|departamento de operaciones',
  matchDay: 'día de partido|día del partido',
  siteTrades: 'gremios de la obra|oficios de la obra|subcontratas en obra|gremios',
  debtPayoff: 'pagar deudas|deudas|salir de deudas|pago de deudas|mis préstamos|deudas propias',
  subscriptions: 'suscripciones|mis suscripciones',
  triage: 'triaje|sala de espera|urgencias|cola de pacientes',
};
