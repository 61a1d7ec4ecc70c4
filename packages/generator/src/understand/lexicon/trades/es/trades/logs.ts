import type { logs as english } from '../../en/trades/logs.js';
import type { SameIds } from '../../TradeWords.js';

/** What people call records that are a page of their own. */
export const logs: SameIds<typeof english> = {
  savings: 'ahorro|ahorros|plan de ahorro|meta de ahorro',
  donations: 'donaciones|donación|donativos',
  pledges: 'promesas de donación|promesas de donativo',
  payables: 'pagos a proveedores|pagos a subcontratistas|cuentas por pagar',
  adSpend: 'gasto publicitario|gasto en publicidad|inversión publicitaria|google ads|costes de publicidad',
  hosting:
    'costes de servidores|costos de servidores|costes de nube|costos de nube|gastos de infraestructura',
  energy: 'consumo de energía|consumo eléctrico|lecturas de contadores|gastos de energía',
  mileage: 'kilometraje|libro de kilometraje|registro de kilometraje|registro de kilómetros|diario de ruta',
  drinks: 'consumo de agua|hidratación|ingesta de agua',
  sleep: 'sueño|diario de sueño|registro de sueño',
  moods: 'estado de ánimo|diario emocional|humor diario',
  bloodPressure:
    'presión arterial|tensión arterial|control de tensión|registro de tensión|control de la tensión',
  doses:
    'toma de medicamentos|control de medicación|plan de medicación|registro de medicación|lista de medicamentos|medicación',
  vaccinations:
    'vacunas|vacunación|cartilla de vacunación|calendario de vacunación|calendario de vacunas|plan de vacunación|control de vacunas',
  intake:
    'admisión de pacientes|ficha de paciente|formulario de admisión|registro de pacientes|formulario de pacientes|paciente nuevo|formulario de paciente nuevo|ficha del paciente|alta de pacientes|historia clínica inicial|anamnesis',
  attendance:
    'asistencia|lista de asistencia|registro de asistencia|control de asistencia|asistencia de alumnos|pasar lista|parte de asistencia',
  homework: 'deberes|tareas escolares|registro de deberes|control de tareas|tareas de clase para casa',
  lessons:
    'planificación de clases|plan de clases|programación de aula|unidades didácticas|planes de clase|plan de lecciones',
  leave:
    'vacaciones del personal|solicitudes de vacaciones|solicitud de vacaciones|solicitud de permiso|ausencias|control de vacaciones|permisos|vacaciones del equipo|bajas médicas|partes de baja',
  shifts:
    'turnos|plan de turnos|cuadrante|horario de turnos|planificación de turnos|planificación de turnos del equipo|horarios del personal|guardias|turnos de guardia|calendario de guardias|cuadrante de turnos|turnos de trabajo|turnos del personal|calendario de turnos',
  appraisals: 'evaluaciones de desempeño|evaluación del desempeño|evaluaciones del personal',
  visitors: 'visitantes|registro de visitantes|libro de visitas|control de visitas',
  checkouts:
    'préstamo de equipos|préstamo de herramientas|préstamos de equipos|préstamo de material|préstamos de herramientas|material prestado',
  lostProperty: 'objetos perdidos|cosas perdidas|objetos encontrados',
  packing: 'lista de equipaje|equipaje|qué llevar|maleta',
  permits: 'permisos de obra|licencias y permisos|licencias de obra|permisos y licencias',
  siteDiary:
    'diario de obra|parte diario de obra|bitácora de obra|diario de la obra|informe diario de obra|parte diario|partes de trabajo|parte de obra|partes diarios|parte de trabajo',
  fixtures: 'resultados de partidos|torneo|calendario de partidos|cuadro del torneo|partidos|fixture',
  bookClub: 'club de lectura|círculo de lectura',
  featureRequests: 'solicitudes de funciones|peticiones de funciones|sugerencias de producto',
  complaints:
    'quejas|reclamaciones|quejas de clientes|libro de reclamaciones|registro de quejas|formulario de quejas',
  purchaseOrders:
    'órdenes de compra|pedidos a proveedores|compras|pedidos proveedores|orden de compra|pedido a proveedor|compras a proveedores',
  purchaseRequests: 'solicitudes de compra',
  admissions: 'solicitudes de beca|admisiones',
  temperatures:
    'registro de temperatura|control de temperaturas|appcc|registro de temperaturas|control de temperatura|temperaturas de cámaras',
  cleaningLog: 'registro de limpieza|plan de limpieza|control de limpieza',
  safety:
    'controles de seguridad|seguridad laboral|simulacros|seguridad en el laboratorio|seguridad del laboratorio|informe de seguridad|seguridad en la obra|inspección de seguridad|inspecciones de seguridad|control de seguridad|revisión de seguridad',
  commissions: 'comisiones|comisiones de ventas|comisiones de venta|comisiones de vendedores',
  warranties: 'garantías|control de garantías|vencimiento de garantías',
  bodyWeight:
    'control de peso|peso corporal|registro de peso|perder peso|bajar de peso|adelgazar|pérdida de peso',
  symptoms: 'diario de migrañas|diario de síntomas|diario de dolor',
  licenses: 'licencias de software|suscripciones de software|licencias',
  abTests: 'pruebas a/b|tests a/b',
  raceResults: 'resultados de carreras|marcas personales',
  compliance: 'cumplimiento|cumplimiento normativo|rgpd',
  contactForm: 'formulario de contacto|consultas|solicitudes de información',
  applicationForm: 'formulario de solicitud de empleo|solicitud de empleo|formulario de candidatura',
  registrationForm:
    'formulario de inscripción|inscripción a eventos|inscripción al evento|inscripciones|hoja de inscripción|registro al evento',
  volunteerForm:
    'inscripción de voluntarios|formulario de voluntarios|formulario de voluntariado|alta de voluntarios',
  feedbackForm:
    'formulario de opinión|formulario de comentarios|encuesta de opinión|opiniones de clientes|evaluación docente|evaluación del curso|comentarios de clientes|opinión de pacientes',
  satisfactionSurvey:
    'encuesta de satisfacción|encuesta a clientes|encuesta a pacientes|encuesta de clientes|encuesta de clima|encuesta a padres',
  roomBooking: 'reserva de salas|reservas de salas|reserva de sala|salas de reuniones|ocupación de salas',
  accidents:
    'parte de accidente|registro de accidentes|accidentes laborales|accidentes de obra|formulario de accidente|accidente|accidentes|informe de accidente|informe de incidente',
  clientIntake: 'ficha de cliente nuevo|formulario de cliente nuevo',
  expenseClaims:
    'reembolso de gastos|liquidación de gastos|notas de gastos|nota de gastos|gastos de viaje|hoja de gastos|dietas',
  cashFlow:
    'flujo de caja|flujo de efectivo|previsión de tesorería|previsión de caja|proyección de flujo de caja|proyección de flujo de efectivo|plan de tesorería|cash flow',
  rentalLedger:
    'ingresos y gastos de alquiler|ingresos y gastos del alquiler|ingresos y gastos de una propiedad en alquiler|ingresos por alquiler|gastos de alquiler|ingresos por alquileres',
  eventBudget:
    'presupuesto de evento|presupuesto de un evento|presupuesto del evento|presupuesto para evento|presupuesto para un evento|presupuesto de eventos|presupuesto de la conferencia',
  priceList: 'lista de precios|tarifario|tarifas|catálogo de precios|precios',
  vehicleExpenses:
    'gastos del coche|gastos de vehículo|gastos de vehículos|gastos del vehículo|gastos del auto|gastos del carro|costes del vehículo',
  retrospective:
    'retrospectiva|retrospectiva de sprint|retrospectiva del sprint|retrospectiva del equipo|retro',
  swot: 'dafo|análisis dafo|foda|análisis foda|matriz dafo|matriz foda|análisis swot|swot',
  stakeholders:
    'mapa de stakeholders|stakeholders|partes interesadas|mapa de partes interesadas|grupos de interés|análisis de stakeholders|registro de interesados',
  raci: 'raci|matriz raci|matriz de responsabilidades|matriz de asignación de responsabilidades',
  skills:
    'matriz de habilidades|matriz de competencias|competencias del equipo|habilidades del equipo|habilidades|competencias',
  lessonsLearned: 'lecciones aprendidas|registro de lecciones aprendidas|post mortem',
  launch:
    'lanzamiento de producto|plan de lanzamiento|lanzamiento de un producto|plan de lanzamiento de producto|plan de salida al mercado|go-to-market|plan go-to-market',
  changeRequests:
    'solicitudes de cambio|solicitud de cambio|control de cambios|gestión de cambios|registro de cambios|peticiones de cambio|orden de cambio|órdenes de cambio',
  sponsorPackages: 'paquetes de patrocinio|paquete de patrocinio|niveles de patrocinio',
  competitors:
    'análisis de competidores|análisis de la competencia|competidores|análisis de competencia|comparativa de competidores|competencia directa|competencia',
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
  readingList:
    'lista de lectura|libros por leer|mis libros|diario de lectura|libros leídos|lista de libros|reto de lectura|lecturas',
  uptime:
    'disponibilidad de servidores|disponibilidad del servidor|uptime|estado de los servicios|estado de los servidores|disponibilidad de los servicios|monitoreo de servidores|tiempos de respuesta|tiempos de respuesta del servidor|estado de servidores|disponibilidad|estado del servicio|monitor de servicios',
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
  gradebook:
    'notas de clase|notas de los alumnos|libro de calificaciones|boletín de notas|cuaderno de notas|notas de alumnos|libro de notas|registro de notas|calificaciones',
  schoolTrips: 'excursiones|excursiones escolares|salidas escolares|salidas de clase',
  recalls:
    'recordatorios de pacientes|revisiones pendientes|lista de recordatorios|recordatorios de revisión|llamadas de revisión',
  issueLog: 'registro de problemas|problemas|registro de incidencias del proyecto|puntos abiertos',
  agenda: 'orden del día|agenda de reunión|agenda de la reunión|temario de la reunión',
  employeeSurvey:
    'encuesta de empleados|encuesta de clima laboral|clima laboral|encuesta de satisfacción de empleados|encuesta de satisfacción laboral',
  onCall: 'guardias|turnos de guardia|calendario de guardias|guardia técnica',
  staffAttendance:
    'fichajes|control horario|asistencia de empleados|registro de jornada|asistencia del personal|fichaje|registro horario',
  orderReturns:
    'devoluciones de pedidos|devoluciones de productos|devoluciones de clientes|devolución de producto|devoluciones|formulario de devolución',
  standup: 'daily|reunión diaria|notas de la daily|daily standup|standup diario|daily scrum',
  shoppingList: 'lista de la compra|lista de compras|lista del súper|lista del supermercado|compra semanal',
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
  cashBook: 'libro de caja|caja chica|libro diario de caja|control de caja',
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
    'reuniones con padres|tutorías con familias|reuniones de padres|reunión de padres|tutorías con padres|entrevistas con familias',
  lunchOrders:
    'pedidos del comedor|comedor escolar|menú del comedor escolar|pedidos de comida|menú escolar|comedor',
  readingLevels: 'niveles de lectura|nivel lector|niveles lectores',
  pupilAbsences:
    'ausencias de alumnos|faltas de asistencia|faltas de los alumnos|ausencias escolares|faltas|inasistencias',
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
    'gestión de clientes|base de clientes|seguimiento de clientes|cartera de clientes|relaciones con clientes|gestión de relaciones con clientes|fichero de clientes|base de datos de clientes|listado de clientes|lista de clientes',
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
    'matrícula escolar|formulario de matrícula|inscripción escolar|hoja de matrícula|inscripción en la escuela|inscripción de alumnos|matrícula|matrícula alumnos|matrícula de alumnos|matriculación',
  opsTeam: 'equipo de operaciones|operaciones|operaciones de ti|departamento de operaciones',
  matchDay: 'día de partido|día del partido',
  siteTrades:
    'gremios de la obra|oficios de la obra|subcontratas en obra|gremios|subcontratistas|subcontratas',
  debtPayoff: 'pagar deudas|deudas|salir de deudas|pago de deudas|mis préstamos|deudas propias',
  subscriptions: 'suscripciones|mis suscripciones',
  triage: 'triaje|sala de espera|urgencias|cola de pacientes',
  infections:
    'control de infecciones|infecciones|infecciones hospitalarias|vigilancia de infecciones|prevención de infecciones',
  imaging: 'radiología|radiografías|informes de radiología|pruebas de imagen|imagen médica',
  caseNotes: 'notas de sesión|notas de terapia|notas clínicas|notas de casos|notas de evolución',
  beneficiaries: 'beneficiarios|registro de beneficiarios|personas atendidas|lista de beneficiarios',
  sportsInjuries: 'lesiones|lesionados|registro de lesiones|lesiones deportivas|parte de lesionados',
  behaviour:
    'conducta de los alumnos|comportamiento de los alumnos|registro de conducta|comportamiento en clase|partes de conducta|conducta',
  tillCounts: 'arqueo de caja|cierre de caja|cuadre de caja|arqueo',
  stockCounts:
    'inventario físico|recuento de existencias|recuento de inventario|conteo de inventario|toma de inventario',
  loyaltyCards:
    'programa de fidelización|fidelización|fidelización de clientes|tarjetas de fidelidad|puntos de fidelidad',
  downtimes: 'paradas de máquina|paradas|tiempos de parada|registro de paradas|paros de producción',
  improvements: 'kaizen|mejora continua|ideas de mejora|propuestas de mejora|sugerencias de mejora',
  serviceOrders: 'orden de trabajo|órdenes de trabajo|orden de servicio|órdenes de servicio',
  officeMove:
    'mudanza de oficina|mudanza de la oficina|traslado de oficina|traslado de oficinas|cambio de oficina',
  volunteerRota:
    'turnos de voluntarios|cuadrante de voluntarios|calendario de voluntarios|turnos de voluntariado',
  labNotebook:
    'cuaderno de laboratorio|diario de laboratorio|registro de experimentos|bitácora de laboratorio',
  cellCultures: 'cultivo celular|cultivos celulares|líneas celulares|registro de pases',
  sampleStorage:
    'almacén de muestras|congelador de muestras|biobanco|mapa del congelador|inventario del congelador',
  tripBudget:
    'presupuesto de viaje|presupuesto del viaje|presupuesto de vacaciones|presupuesto viaje|presupuesto de excursión',
  projectBudget:
    'presupuesto de proyecto|presupuesto del proyecto|presupuesto de investigación|costes del proyecto|presupuesto del laboratorio',
  savingsGoals: 'metas de ahorro|objetivos de ahorro|metas de ahorros',
  schoolCalendar: 'calendario escolar|eventos escolares|eventos del colegio|actos del colegio|agenda escolar',
  youthRegistration:
    'inscripción campamento|inscripción al campamento|formulario de inscripción campamento|inscripción de campamento|inscripción campamento de verano|inscripción infantil|inscripción de niños|inscripción ludoteca',
  invoiceApprovals:
    'aprobación de facturas|facturas por aprobar|formulario de aprobación de facturas|visado de facturas',
  waitingList: 'lista de espera|listas de espera|lista de espera de pacientes|lista de espera quirúrgica',
  timetable:
    'horario escolar|horario de clases|horarios de clase|horario semanal de clases|horario del colegio',
  prescriptions: 'recetas médicas|receta médica|prescripciones|renovación de recetas',
  surgeries: 'cirugías|cirugías programadas|programación quirúrgica|quirófano|parte de quirófano',
  promotions:
    'promociones|promociones tienda|calendario de promociones|ofertas|campañas de descuento|ofertas de la tienda',
  salaries: 'nóminas|nómina|salarios|sueldos|control de nóminas|lista de sueldos',
};
