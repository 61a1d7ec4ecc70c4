import type { Translated } from '../TradeWords.js';

export const names: Translated<'names'> = {
  adverseEvents: 'Dolor de cabeza|Náuseas|Erupción cutánea|Mareo|Enzimas hepáticas altas',
  babyMonths: 'Mes 1|Mes 2|Mes 3|Mes 4|Mes 5|Mes 6',
  babyVisits:
    'Revisión de las 4 semanas|Primera vacuna|Revisión de los 3 meses|Segunda vacuna|Revisión de los 6 meses',
  bakeryStock: 'Harina de trigo|Mantequilla|Azúcar|Huevos|Leche|Levadura',
  beers: 'Pale ale|Lager|Trigo|Stout|IPA|Ámbar',
  bookTitles:
    'El faro|Planetas y lunas|El largo camino a casa|Gatos del espacio|Volcanes|El reloj del desván',
  boxes: 'Ollas y platos|Despensa|Libros|Ropa|Ropa de cama|Herramientas',
  breads: 'Pan de masa madre|Pan de centeno|Panecillos|Baguette|Cruasanes|Rollos de canela',
  brewStock: 'Malta (kg)|Lúpulo (kg)|Levadura (sobres)|Botellas|Chapas|Limpiador (l)',
  buildCosts: 'Movimiento de tierras|Estructura|Cubierta|Electricidad|Fontanería y calefacción|Acabados',
  buildPhases:
    'Excavación y cimientos|Estructura|Cubierta y ventanas|Electricidad y fontanería|Interiores|Entrega',
  buildingAssets:
    'Calefacción|Ascensor|Alarma de incendios|Ventilación|Luces de emergencia|Puerta del garaje',
  cafeGoods: 'Café|Capuchino|Té|Pastel|Sándwich|Limonada',
  cafeStock: 'Café en grano (kg)|Leche (l)|Bebida de avena (l)|Té (cajas)|Sirope (botellas)|Vasos (paquetes)',
  cakes:
    'Tarta de cumpleaños, chocolate|Tarta de queso|Tarta de boda de tres pisos|Cupcakes|Tarta de bautizo|Macarons (12)|Pastel de zanahoria|Tarta de frutas',
  cameraGear: 'Cuerpo de cámara|Objetivo de retrato|Gran angular|Juego de flashes|Trípode',
  campActivities: 'Llegada y juegos|Excursión|Canoa|Manualidades|Búsqueda del tesoro|Hoguera y despedida',
  campTasks:
    'Confirmar el autobús|Recoger autorizaciones|Planear las comidas|Preparar el botiquín|Repartir las tiendas|Enviar la lista de equipaje',
  carJobs:
    'Revisión, compacto|Frenos, familiar|Neumáticos, furgoneta|Embrague, pick-up|Inspección, utilitario|Batería, monovolumen',
  carParts: 'Pastillas de freno|Filtro de aceite|Escobillas|Batería|Bujías|Neumático 205/55',
  careIncidents: 'Caída en el baño|Medicación tardía|Úlcera detectada|Gafas perdidas|Suelo mojado',
  cateringEvents:
    'Comida de oficina|Bufé de boda|Brunch de cumpleaños|Fiesta de empresa|Catering de congreso|Fiesta en el jardín',
  charityGrants: 'Fondo comunitario|Programa juvenil|Fondo de la ciudad|Iniciativa de salud',
  charityPrograms: 'Refuerzo escolar|Cursos de idiomas|Ayuda de invierno|Mentoría',
  choreTasks: 'Platos|Sacar la basura|Aspirar|Baño|Lavadora|Ventanas',
  churchEvents:
    'Misa del domingo|Ensayo del coro|Grupo juvenil|Misa de familias|Desayuno comunitario|Fiesta de verano',
  churchGifts:
    'Colecta del domingo|Colecta, semana 2|Colecta, semana 3|Colecta, semana 4|Donativo anónimo|Fiesta de verano',
  claims:
    'Daños por agua, cocina|Parabrisas roto|Daños por tormenta, tejado|Robo de bicicleta|Choque por detrás',
  cleaningJobs:
    'Oficina, semanal|Escalera|Consulta médica|Limpieza de fin de alquiler|Ventanas|Salón de eventos',
  cleaningStock: 'Limpiador multiusos|Paños de microfibra|Bolsas de basura|Limpiasuelos|Limpiacristales',
  cleaningTasks:
    'Limpiar tras la salida|Cambiar las sábanas|Revisar el inventario|Lavar toallas|Preparar la llegada',
  clinicSupplies: 'Guantes (cajas)|Mascarillas (cajas)|Jeringas|Vendas|Desinfectante|Rollos de papel',
  clubEvents: 'Tarde de entrenamiento|Reunión de la junta|Asamblea general|Fiesta de verano|Torneo del club',
  clubMoney:
    'Cuotas anuales|Alquiler del pabellón|Fiesta de verano|Balones y redes|Cuotas atrasadas|Camisetas|Patrocinador|Bebidas para la fiesta',
  clubTasks:
    'Enviar invitaciones|Reservar el pabellón|Pedir camisetas|Actualizar la lista de socios|Preparar la asamblea|Pedir la subvención',
  concerts: 'Audición de clase|Concierto de Navidad|Concierto de primavera|Fiesta de verano',
  conferenceBudget: 'Sede|Catering|Ponentes|Técnica|Publicidad|Viajes',
  consultingProjects:
    'Revisión de procesos|Implantación de ERP|Estudio de precios|Reorganización|Entrada al mercado',
  consultingWork: 'Taller|Entrevistas|Análisis|Comité de dirección|Informe|Presentación',
  craftCosts: 'Lana y tela|Embalaje|Tarifas de anuncios|Franqueo|Etiquetas|Puesto de mercado',
  craftGoods: 'Taza de cerámica|Vela de soja|Bolsa de lino|Tarjetas|Tabla de madera|Bufanda de punto',
  craftJobs:
    'Instalación de baño|Fuga de agua|Cambio de calefacción|Conexión de cocina|Cableado de oficina|Calentador',
  craftStock: 'Tubo de cobre (m)|Tornillos (caja)|Cable (rollo)|Interruptores|Silicona|Grifo mezclador',
  crops: 'Trigo|Patatas|Zanahorias|Fresas|Manzanas|Cebollas',
  dentalSupplies:
    'Guantes (cajas)|Material de empaste|Material de impresión|Mascarillas (cajas)|Desinfectante|Anestesia',
  dishes:
    'Sopa de tomate|Ensalada de queso de cabra|Salmón a la plancha|Estofado de ternera|Risotto de setas|Tarta de limón',
  donorGroups:
    'Panadería del barrio|Familias de 4.º B|Librería de la plaza|Venta de pasteles|Abuelos|Centro de jardinería|Campaña en línea|Antiguos alumnos',
  exercises: 'Press de banca|Sentadillas|Press de hombros|Peso muerto|Remo|Curl de bíceps',
  farmTasks:
    'Reparar la valla|Sembrar trigo de invierno|Revisar el tractor|Pedir semilla|Esparcir compost|Podar los manzanos',
  feedings: 'Mañana|Tarde|Noche|Madrugada|Mediodía|Anochecer',
  foodDonors:
    'Supermercado de la plaza|Panadería|Tienda de la granja|Colecta escolar|Mercado mayorista|Colecta parroquial',
  foodItems: 'Arroz (kg)|Pasta (kg)|Alubias en lata|Tomate en lata|Patatas (kg)|Leche (l)|Pan|Jabón',
  fundraiserTasks:
    'Reservar el salón|Imprimir folletos|Pedir premios para la rifa|Crear la página de donaciones|Planear los puestos|Escribir agradecimientos',
  gardenPlants: 'Tomates|Lechuga|Albahaca|Zanahorias|Fresas|Girasoles',
  gardenTasks: 'Regar los plantones|Trasplantar|Desherbar|Podar|Esparcir compost|Cosechar',
  groceries: 'Leche|Pan|Huevos|Manzanas|Arroz|Tomates',
  guestWishes:
    'Más toallas, hab. 12|Salida tardía, hab. 7|Cuna, hab. 21|Taxi a las seis, hab. 4|Ducha gotea, hab. 15',
  gymClasses: 'Spinning|Yoga|HIIT|Pilates|Body pump|Boxeo',
  gymEquipment: 'Cinta 3|Remo|Banco de pesas|Bicicleta 8|Torre de poleas|Prensa de piernas',
  helpArticles:
    'Restablecer la contraseña|Correo en el móvil|Conectar la impresora|Solicitar acceso|Usar la VPN',
  herd: 'Vacas lecheras|Ovejas|Cerdos|Gallinas ponedoras',
  homes:
    'Piso con jardín|Dos habitaciones en el centro|Adosado|Estudio junto a la estación|Casa con jardín|Loft',
  houseCosts: 'Terreno|Estructura|Cubierta|Calefacción y fontanería|Electricidad|Cocina',
  houseExpenses:
    'Seguro|Limpieza de escalera|Comunidad|Jardinería|Impuesto de bienes inmuebles|Pequeñas reparaciones',
  houseTasks:
    'Pedir la licencia|Comparar presupuestos de calefacción|Elegir azulejos|Diseñar la cocina|Encargar ventanas|Reservar la mudanza',
  jobHuntTasks:
    'Actualizar el currículum|Pedir una referencia|Practicar la entrevista|Investigar la empresa|Escribir agradecimiento',
  kindergartenTasks:
    'Planear la reunión de padres|Pedir material de manualidades|Actualizar contactos de emergencia|Preparar la fiesta de verano|Revisar el patio|Escribir observaciones',
  kitchenStock: 'Harina|Aceite de oliva|Salmón|Ternera|Nata|Limones',
  labInstruments: 'Centrífuga|Balanza|Termociclador|Espectrómetro|Juego de pipetas',
  lastMonths: 'Hace cinco meses|Hace cuatro meses|Hace tres meses|Hace dos meses|Mes pasado|Este mes',
  legalDeadlines: 'Contestar la demanda|Presentar pruebas|Vista|Apelación|Firmar el acuerdo|Renovar el poder',
  legalWork:
    'Reunión con cliente|Borrador del escrito|Llamada|Investigación|Negociación|Revisión de contrato',
  literature:
    'Manual de métodos|Artículo sobre medición|Panorama del campo|Estudio de caso|Tesis doctoral|Informe de datos',
  machines: 'Fresadora|Prensa 2|Línea de envasado|Torno|Cinta transportadora|Horno',
  madeGoods: 'Carcasa A|Soporte|Tapa|Juego de engranajes|Marco|Bisagra',
  medicines: 'Ibuprofeno 400 mg|Spray nasal|Jarabe para la tos|Antihistamínico|Vitamina D|Tensiómetro',
  movingCosts: 'Furgoneta y ayudantes|Cajas|Fianza|Pintura|Reenvío de correo',
  movingTasks:
    'Avisar al casero|Reservar la furgoneta|Comprar cajas|Reenviar el correo|Cambiar la dirección|Embalar la cocina|Leer los contadores|Entregar las llaves',
  onboardingTasks:
    'Enviar el contrato|Pedir el portátil|Crear cuentas|Planear la primera semana|Presentar al equipo|Charla al mes',
  packingItems: 'Pasaporte|Cargador|Chubasquero|Camisetas|Neceser|Botiquín',
  partyBudget: 'Comida|Bebidas|Música|Decoración|Tarta|Invitaciones',
  partyGuests: 'Vecinos|Familia|Mejor amiga|Colegas|Coro|Primos',
  partyTasks:
    'Enviar invitaciones|Encargar la tarta|Hacer la lista de música|Comprar bebidas|Decorar|Pedir sillas',
  petCosts: 'Comida|Veterinario|Juguetes|Peluquería|Premios|Seguro',
  petVisits: 'Vacuna|Desparasitación|Revisión dental|Revisión anual|Corte de uñas',
  podcastGuests:
    'Apicultor urbano|Fundadora de un taller de reparación|Revisor de tren nocturno|Diseñadora de sonido|Alcalde de un pueblo',
  podcastTopics:
    'Empezar de cero|Dinero y amigos|Un día en el taller|En qué nos equivocamos|Trabajar de noche|Preguntas de oyentes',
  purchases: 'Supermercado|Mercado|Gasolinera|Ropa|Restaurante|Farmacia|Billetes de tren|Ferretería',
  races: 'Carrera urbana de 10 km|Media maratón|Maratón',
  reagents: 'Tampón pH 7|Etanol 70 %|Mezcla PCR|Placas de agar|Patrón de referencia',
  releases: 'Versión 1.0|Versión 1.1|Versión 1.2|Versión 2.0',
  rentalExpenses: 'Limpieza|Lavandería|Café y jabón|Reparaciones|Electricidad|Detalles de bienvenida',
  repairs:
    'Calefacción fría, sala 4|Cierrapuertas roto|Luz de la escalera|Canalón con fuga|Ascensor parado|Grifo que gotea',
  rooms: 'Habitación 101|Habitación 102|Habitación 201|Habitación 202|Habitación 203|Habitación 301',
  routes: 'Ruta norte|Ruta centro|Ruta sur|Exprés|Ruta del valle',
  runs: 'Rodaje suave|Series 6 × 800 m|Recuperación|Tirada larga|Rodaje con progresiones|Ritmo|Recuperación|Tirada larga',
  salonProducts: 'Champú|Tinte|Acondicionador|Laca|Esmalte de uñas|Oxidante',
  savingGoals: 'Fondo de emergencia|Vacaciones|Bicicleta nueva|Cocina',
  schoolEvents:
    'Reunión de padres|Viaje de clase|Día del deporte|Feria de ciencias|Obra de teatro|Boletines de notas',
  shelterSupplies: 'Pienso (kg)|Comida húmeda (latas)|Arena (sacos)|Mantas|Antipulgas',
  shoots: 'Retrato familiar|Boda|Fotos de producto|Evento de empresa|Recién nacido|Fotos de equipo',
  shopGoods: 'Camisa de lino|Bufanda de lana|Vela|Jarrón|Tarjetas|Juego de té|Novela|Cuento ilustrado',
  songs: 'Apertura|Vals lento|Tren de medianoche|Canción del río|La nueva en la menor|Bis',
  stableTasks:
    'Pedir heno|Reparar el vallado|Llamar al herrador|Limpiar el guadarnés|Preparar el campamento|Revisar los bebederos',
  startupSteps:
    'Primer prototipo|Diez entrevistas a clientes|Beta privada|Lanzamiento|Primeros clientes de pago|Ronda semilla',
  tables: 'Mesa 4|Mesa 7|Mesa 2|Mesa 5|Mesa 12|Mesa 1|Mesa 9|Mesa 3',
  talks:
    'Conferencia inaugural|Datos en la práctica|Taller de diseño|Mesa redonda: qué viene|Charlas breves|Clausura',
  taxDates: 'Declaración de IVA|Pago a cuenta|Cuentas anuales|Retenciones',
  thesisSteps:
    'Tema y pregunta|Revisión bibliográfica|Método|Recogida de datos|Análisis|Redacción y revisión',
  travelCosts: 'Vuelos|Hoteles|Comida|Entradas y visitas|Tren|Seguro',
  tripStops: 'Roma|Florencia|Bolonia|Venecia|Verona|Milán',
  undertakingMoney:
    'Ingresos, primera quincena|Material|Ingresos, segunda quincena|Alquiler|Pedido grande|Seguro|Clientes habituales|Desplazamientos',
  undertakingTasks:
    'Responder consultas|Pedir material|Hacer las facturas|Planificar la semana|Actualizar los precios|Revisar los gastos',
  vehicles: 'Furgoneta 1|Furgoneta 2|Camión 1|Camión 2|Coche 1|Coche 2',
  venues:
    'Sótano de jazz|Fiesta de barrio|Boda de verano|Club junto al río|Fiesta de empresa|Escenario al aire libre',
  vetSupplies: 'Vacuna antirrábica|Jeringas|Antipulgas|Vendas|Desparasitante|Anestesia',
  volunteerShifts:
    'Mercado del sábado|Reparto de comida|Fiesta de verano|Hora de lectura|Plantar árboles|Carrera solidaria',
  warehouseGoods:
    'Chapa de acero|Tornillos (caja)|Lámpara|Estantería|Escritorio|Cajas de cartón|Plástico de burbujas|Pintura',
  weddingBudget: 'Lugar|Catering|Fotógrafo|Flores|Vestido y traje|Música|Invitaciones|Anillos',
  weddingGuests:
    'Familia de la novia|Familia del novio|Amigos del colegio|Vecinos|Colegas|Testigos|Amigos de la universidad|Primos',
  weddingTasks:
    'Reservar el lugar|Elegir el menú|Enviar invitaciones|Reservar al fotógrafo|Encargar los anillos|Probar la tarta|Planear las mesas|Escribir los votos',
  weekNames: 'Semana 1|Semana 2|Semana 3|Semana 4|Semana 5|Semana 6',
  yogaClasses: 'Vinyasa|Hatha|Yin|Power yoga|Prenatal|Flow de la mañana',
  deposits:
    'Transferencia mensual|Reembolso|Transferencia, primavera|Bono|Transferencia, verano|Bicicleta vendida',
  hostedServices:
    'Servidores de aplicación|Base de datos|Almacenamiento|Servidores de prueba|Monitorización|Integración continua',
  meters: 'Electricidad (kWh)|Gas (m³)|Agua (m³)',
  drives: 'Visita a cliente|Correos|Proveedor|Feria|Visita de obra|Banco|Formación|Oficina',
  drinks: 'Vaso de agua|Té|Botella de agua|Agua con gas|Zumo|Café',
  weekdays: 'Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo',
  moments:
    'Mañana tranquila|Charla con amigos|Día largo de trabajo|Paseo al sol|Mal dormido|Tiempo para mí|Mucho que hacer|Noche con música',
  partsOfDay: 'Mañana|Noche',
  doseNames: 'Pastilla para la tensión|Vitamina D|Gotas para los ojos|Analgésico|Hierro|Antialérgico',
  vaccines: 'Tétanos|Hepatitis B|Sarampión|Polio|Gripe|Encefalitis por garrapatas',
  lessonTopics: 'Fracciones|Relatos cortos|Fotosíntesis|La Edad Media|El pasado|Juegos de pelota',
  foundItems: 'Paraguas|Llave|Bufanda|Botella|Chaqueta|Gafas',
  permits:
    'Licencia de obra|Instalación eléctrica|Corte de calle|Andamio|Demolición|Protección contra incendios',
  siteWork:
    'Encofrado, planta 1|Hormigonado|Albañilería|Andamio|Entrega de ventanas|Cubierta|Instalación eléctrica|Solera',
  complaints:
    'Paquete con retraso|Talla equivocada|Cobro doble|Nadie devolvió la llamada|Superficie rayada|Falta una pieza',
  coolers: 'Nevera 1|Nevera 2|Congelador|Cámara fría|Vitrina|Nevera del bar',
  cleaningAreas: 'Cocina|Baños|Entrada|Almacén|Comedor|Ventanas',
  safetyChecks: 'Extintores|Salidas de emergencia|Botiquines|Detectores de humo|Simulacro|Escaleras',
  symptoms: 'Dolor de cabeza|Migraña|Náuseas|Dolor de espalda|Mareo|Dolor de cabeza nocturno',
  licensedTools:
    'Herramienta de diseño|Contabilidad|Videollamadas|Tablero de proyectos|example.com|Copia en la nube',
  abTests:
    'Formulario más corto|Nuevo titular|Botón verde|Precios con tres planes|Vídeo en la portada|Aviso de envío gratis',
  requirements:
    'Aviso de privacidad|Revisión de accesos|Prueba de copias|Formación|Contratos con proveedores|Plan de incidentes',
  accidents:
    'Resbalón en suelo mojado|Corte en la mano|Casi accidente con carretilla|Quemadura en la cocina|Caída de escalera|Estantería caída',
  claimItems:
    'Billete de tren|Hotel, dos noches|Comida con cliente|Papel de impresora|Taxi|Cuota de congreso',
  cashMoves:
    'Facturas cobradas|Alquiler de la oficina|Nóminas|Factura de proveedor|Pedido pagado por adelantado|IVA|Seguro|Cobros con tarjeta del mes|Nóminas, este mes|Factura por cobrar|Alquiler, mes próximo|Equipo nuevo|Pedido grande|Nóminas, mes próximo',
  rentalEntries:
    'Alquiler|Alquiler|Seguro del edificio|Alquiler|Fuga de agua|Alquiler|Alquiler|Impuesto sobre bienes inmuebles|Administración|Alquiler|Alquiler|Luz de la escalera',
  priceItems:
    'Asesoría|Hora de trabajo|Kit de inicio|Desplazamiento|Envío|Recambio|Mantenimiento anual|Día de taller',
  vehicleCosts:
    'Depósito lleno|Seguro|Cambio de aceite|Combustible en ruta|Neumáticos de invierno|Aparcamiento en el aeropuerto|Impuesto de circulación|Repostaje|Pastillas de freno|Peaje',
  eventBudgetItems: 'Lugar|Catering|Ponentes|Técnica|Publicidad|Viajes|Personal|Decoración',
  retroNotes:
    'Despliegues sin revertir|Buena ayuda entre equipos|Reuniones diarias cortas|Las pruebas tardan demasiado|Demasiados cambios a mitad del sprint|Criterios de aceptación poco claros|Dividir las pruebas lentas|Acordar criterios antes de planificar',
  retroActions:
    'Documentar los pasos de entrega|Añadir un entorno de pruebas|Invitar a soporte a la revisión|Limitar el trabajo en curso',
  swotPoints:
    'Clientes fieles|Equipo con experiencia|Dependencia de un proveedor|Sitio web anticuado|Demanda creciente en la región|Alianza con una cadena local|Nuevo competidor cerca|Subida del precio de la energía',
  swotSteps:
    'Crear una tarjeta de fidelidad|Compartir conocimientos en parejas|Aprobar un segundo proveedor|Planificar el rediseño|Añadir un turno de tarde|Reunirse con compras de la cadena|Comparar precios cada mes|Negociar una tarifa fija',
  stakeholders:
    'Comité de dirección|Clientes clave|Comité de empresa|Proveedores|Departamento de TI|Ayuntamiento|Vecinos|Prensa',
  raciTasks:
    'Definir los objetivos|Aprobar el presupuesto|Redactar los requisitos|Elegir el proveedor|Construir la solución|Probar y aceptar|Formar a los usuarios|Entregar a operaciones',
  skillNames: 'Gestión de proyectos|Análisis de datos|Negociación|Comunicación con clientes',
  lessonEvents:
    'Los requisitos cambiaron tarde|La demo semanal detectó errores pronto|El proveedor entregó dos semanas tarde|Faltaban datos de prueba|La formación temprana facilitó el arranque|El alcance creció sin aprobación',
  lessonAdvice:
    'Fijar los requisitos antes de construir|Mantener la demo semanal|Acordar penalizaciones y un margen|Preparar los datos el primer mes|Formar a los usuarios antes del piloto|Decidir los cambios en una sola reunión',
  changeRequests:
    'Añadir un segundo idioma|Exportar a hojas de cálculo|Nuevo paso de aprobación|Mover el lanzamiento dos semanas|Cambiar el proveedor de pagos|Letra más grande en los informes',
  launchTasks:
    'Entrevistar a clientes objetivo|Definir posicionamiento y precio|Escribir la página de aterrizaje|Preparar a ventas y soporte|Preparar el dossier de prensa|Hacer la beta|Día del lanzamiento|Recoger las primeras opiniones',
  launchMilestones:
    'Precio aprobado|Empieza la beta|Nota de prensa enviada|Lanzamiento|Primeros 100 clientes',
  launchRisks:
    'La beta revela errores graves|Un competidor se adelanta|Pocos interesados al inicio|Soporte saturado',
  launchMitigations:
    'Reservar dos semanas para corregir|Tener listo el mensaje clave|Activar la lista de espera|Añadir un turno esa semana',
  sponsorTiers: 'Platino|Oro|Plata|Bronce',
  sponsorBenefits:
    'Nombre del evento, pancarta en el escenario, 20 entradas|Pancarta, charla, 10 entradas|Logotipo en la web, 5 entradas|Logotipo en el programa, 2 entradas',
  competitorStrengths:
    'Precio bajo|Gran red de distribuidores|Marca fuerte|Soporte rápido|Amplia gama|App moderna',
  competitorWeaknesses:
    'Soporte lento|Interfaz antigua|Precio alto|Pocas funciones|Plazos de entrega largos|Equipo pequeño',
  interviewFindings:
    'El registro tiene demasiados pasos|El precio no está claro antes de pagar|La búsqueda no reconoce sinónimos|Exportaciones manuales cada semana|No se encuentran los textos de ayuda|Prefieren el plan mensual',
  keywordNames:
    'zapatillas running mujer|zapatillas trail|comprar calcetines running|tabla de tallas de calzado|chaqueta impermeable running|plan de entrenamiento principiantes|mejores zapatillas maratón|tienda de running cerca',
  pressHeadlines:
    'Pequeña empresa, grandes planes|Premio a empresas regionales|Entrevista sobre nuevas tendencias|Prueba: cinco productos comparados|Reportaje desde el taller|Críticas a los plazos de entrega|Retrato del equipo|La feria de verano atrae público',
  accessSystems:
    'Base de clientes|Nóminas|Unidad compartida|Repositorio de código|Contabilidad|Acceso remoto',
  policyNames:
    'Protección de datos|Seguridad de la información|Viajes y gastos|Teletrabajo|Código de conducta|Compras|Seguridad y salud|Conservación de documentos',
  auditFindings:
    'Facturas sin segunda firma|Cuentas de exempleados activas|Copia nunca restaurada en prueba|Faltan contratos en el archivo|Registros de formación incompletos|Proveedor sin revisar en dos años',
  correctiveActions:
    'Bloquear pagos sin dos firmas|Cerrar cuentas el último día|Probar una restauración por trimestre|Escanear y archivar los contratos|Pedir los justificantes a los equipos|Revisar proveedores cada año',
  kidsChores:
    'Hacer la cama|Poner la mesa|Dar de comer al gato|Sacar la basura|Ordenar la habitación|Regar las plantas|Vaciar el lavavajillas|Emparejar calcetines',
  giftIdeas: 'Juego de mesa|Libro de cocina|Entradas de teatro|Bufanda de lana|Café selecto|Cesta de pícnic',
  wineNames:
    'Riesling|Pinot noir|Barolo|Rioja Reserva|Champán brut|Chardonnay|Cabernet Sauvignon|Sauvignon blanc',
  watchedServices: 'Sitio web|API pública|Base de datos|Correo|Almacenamiento|Inicio de sesión',
  outages: 'Certificado caducado|Consultas lentas tras una entrega|Disco lleno|Cola de correo bloqueada',
  keyNames: 'Entrada principal|Oficina 1|Oficina 2|Almacén|Sótano|Buzón|Sala de servidores|Garaje',
  waterPoints: 'Entrada|Depósito|Grifo de la cocina|Salida',
  visitResults:
    'Pedido de primavera comentado|La máquina vuelve a funcionar|Satisfecho, pide formación|Quiere oferta la próxima semana|Nuevo contacto presentado|Defecto anotado, pieza pedida',
  translationDocs:
    'Manual de usuario|Nota de prensa|Contrato|Textos del sitio web|Catálogo de productos|Ficha de seguridad',
  debtors: 'Hermana|Compañero de piso|Compañera de trabajo|Mejor amigo|Vecino|Padres',
  billNames: 'Alquiler|Luz|Internet|Música en streaming|Seguro del hogar|Abono de tren',
  worthItems: 'Cuenta bancaria|Inversiones|Vivienda|Coche|Hipoteca|Préstamo del coche',
  serviceJobs:
    'Revisión anual|Neumáticos nuevos|Cambio de aceite|Pastillas de freno|Inspección técnica|Batería',
  timeTasks: 'Boceto|Reunión de equipo|Facturas|Llamada con cliente|Informe|Curso en línea|Correos|Taller',
  schoolTripNames: 'Museo de ciencias|Zoo|Día en el bosque|Viaje a la playa|Teatro|Granja',
  projectIssues:
    'Faltan datos de prueba|El proveedor tarda|Alcance poco claro|Servidor lento|Falta una aprobación|Persona clave de baja',
  agendaPoints: 'Bienvenida|Acta anterior|Cifras actuales|Tema principal|Tareas y responsables|Varios',
  onCallTeams: 'Plataforma|Pagos|Web|Aplicación|Datos|Soporte',
  carsForSale: 'Compacto, 2022|Familiar, 2024|Utilitario, 2019|Eléctrico, 2025|SUV, 2021|Descapotable, 2023',
  repairItems:
    'Móvil, pantalla rota|Reloj, pila nueva|Portátil, teclado|Botas, suelas nuevas|Auriculares, cable|Cafetera, descalcificar',
  freshGoods: 'Jamón (kg)|Queso curado (kg)|Tomates (kg)|Manzanas (kg)|Salmón (kg)|Pasta fresca',
  golfCourses:
    'Campo propio|Campo del lago|Links antiguo|Campo del bosque|Campo propio, tarde|Campo del valle',
  staffCourses:
    'Primeros auxilios|Protección contra incendios|Protección de datos|Carretillas|Primeros auxilios, repaso|Gestión de proyectos|Seguridad laboral|Excel avanzado',
  emergencyNames:
    'Emergencias|Toxicología|Médico de cabecera|Hospital infantil|Vecinos|Abuelos|Corte de luz|Fontanero de urgencias',
  reachTimes:
    'Día y noche|Día y noche|Laborables 8–18|Día y noche|Por la tarde|Siempre|Día y noche|Día y noche',
  handoverPoints:
    'La máquina 2 se calienta|Entrega aún sin revisar|Devolver llamada antes de mediodía|Falta la llave del almacén|Limpieza hecha|Alarma de la puerta lateral repuesta',
  minuteDecisions:
    'Aprobado|Sin cambios|Informar de nuevo en un mes|Empezar con dos grupos|Según la lista|Próxima reunión en cuatro semanas',
  studentProjectNames:
    'Maqueta de un volcán|Encuesta sobre pantallas|Obra sobre la Edad Media|Estación meteorológica|Periódico de clase|Puente de papel',
  childNames: 'Niño A|Niño B|Niño C',
  onboardingSteps:
    'Llamada de inicio|Importar los datos|Formar a los primeros usuarios|Aprobar la configuración|Primera revisión|Pasar a soporte',
  pipelineNames:
    'Pedidos al almacén de datos|Eventos web|Sincronización del CRM|Exportación financiera|Catálogo de productos|Informe diario',
  funnelSteps: 'Visitó la página|Abrió el formulario|Rellenó el formulario|Confirmó|Sigue tras un mes',
  cashEntries:
    'Saldo inicial|Venta en efectivo|Sellos|Productos de limpieza|Venta en efectivo|Café para visitas|Retirada del banco|Taxi',
  physioExercises:
    'Sentadilla en la pared|Elevación de pierna|Gato-vaca|Puente|Deslizar brazos en la pared|Separar la banda',
  weddingSteps:
    'Fijar presupuesto y fecha|Reservar el lugar|Enviar las invitaciones|Elegir vestido y anillos|Probar el menú|Cerrar las mesas|Día de la boda',
  charityEvents:
    'Noche de voluntarios|Carrera solidaria|Desayuno de donantes|Puesto en el mercado de invierno|Asamblea anual',
  businessCosts: 'Nóminas|Alquiler|Entrega de mercancía|Electricidad|Seguro|Publicidad|Reparaciones|Software',
  allergySteps:
    'Mirar etiquetas; plato propio|Sin lácteos; leche de soja lista|Adrenalina y llamar a emergencias|Pan sin gluten|Preguntar antes de dar pastel',
  briefingTopics:
    'Trabajo en altura|Equipos de protección|Excavaciones y zanjas|Izado y grúas|Seguridad eléctrica|Incendio y evacuación',
  feedbackPraise:
    'Amables y rápidos|Explicaciones claras|Buena relación calidad-precio|Fácil de reservar|Cumplieron lo dicho|Buen seguimiento',
  feedbackWishes:
    'Menos espera|Citas por la tarde|Más aparcamiento|Responder antes los correos|Nada|Un plano mejor',
  renovationCosts:
    'Demolición y escombros|Electricidad|Fontanería|Suelo y azulejos|Muebles y equipamiento|Pintura y yeso',
  renovationPhases:
    'Plan y presupuestos|Demolición|Electricidad y fontanería|Paredes y suelo|Montaje|Remates y limpieza',
  plannedMessages:
    'Por qué cambiamos|Quién hace qué a partir de ahora|Fechas y próximos pasos|Preguntas y respuestas|Primeros resultados|Qué viene después',
  perishables:
    'Ensaladilla|Jamón en lonchas|Queso fresco|Aceitunas|Hummus|Salmón ahumado|Quiche|Pasta fresca',
  communityCosts:
    'Mantenimiento del ascensor|Luz de zonas comunes|Seguro del edificio|Limpieza de la escalera|Agua|Administrador|Jardinería|Reparación del tejado',
  relationSteps:
    'Devolver la llamada|Enviar oferta|Concertar visita|Dar las gracias|Enviar novedades|Pedir opinión|Primera llamada|Escribir',
  councilCosts:
    'Personal|Calles y alumbrado|Parques y zona infantil|Centro cívico|Fiestas y actos|Ayudas a asociaciones|Seguros y auditoría|Oficina y web',
  clubCosts: 'Pabellón y campo|Entrenadores|Material y equipación|Árbitros y licencias|Seguro|Actos|Oficina',
  clubIncome: 'Cuotas de socios|Patrocinadores|Subvención municipal|Fiesta de verano|Donativos',
  classJobNames:
    'Borrar la pizarra|Primero de la fila|Repartir material|Cuidar las plantas|Biblioteca|Orden del aula',
  operationsTasks:
    'Revisar las copias|Renovar el contrato|Actualizar el manual|Pedir repuestos|Revisar los costes|Probar las alarmas',
  matchDayTasks:
    'Marcar el campo|Equipaciones y balones|Recibir al árbitro|Abrir la taquilla|Atender el bar|Primeros auxilios|Enviar el resultado|Recoger',
  siteTradeNames: 'Movimiento de tierras|Albañilería|Cubierta|Electricidad|Fontanería|Pintura',
  debtNames: 'Tarjeta de crédito|Préstamo del coche|Préstamo de estudios|Descubierto|Préstamo familiar',
  subscriptionNames:
    'Vídeo en streaming|Música en streaming|Almacenamiento en la nube|Gimnasio|Periódico|Móvil',
  accidentMeasures:
    'Alfombra y señal puestas|Uso de guantes recordado|Pasillos marcados|Escalera cambiada|Primeros auxilios repasados|Charla con el equipo',
  streetNames:
    'Calle del Molino 4|Calle de la Estación 12|Calle de la Iglesia 7|Avenida del Parque 31|Calle de la Escuela 2|Calle del Río 18|Plaza del Mercado 5|Calle del Monte 9',
  triageReasons:
    'Dolor en el pecho|Corte en la mano|Fiebre|Esguince de tobillo|Falta de aire|Dolor de espalda|Erupción|Revisión de herida',
  infectionMeasures:
    'Aislado en habitación individual|Superficies desinfectadas|Nuevos cultivos|Visitas informadas',
  caseTopics: 'Sueño y descanso|Estrés laboral|Familia|Metas del mes|Afrontar contratiempos|Repaso',
  caseSteps:
    'Llevar un diario|Caminar cada día|Hablar con la familia|Planear un descanso|Probar el ejercicio|Anotar avances',
  behaviourEvents:
    'Habló durante el examen|Ayudó a un compañero|Llegó diez minutos tarde|Salió del aula|Cuidó las plantas|Discusión en el patio',
  behaviourSteps: 'Charla con el alumno|Felicitado en clase|Familia informada|Tarea extra',
  tillNames: 'Caja 1|Caja 2',
  improvementIdeas:
    'Panel de herramientas por puesto|Camino más corto al almacén|Partes de horas digitales|Menos copias de formularios|Etiquetas en los estantes|Lista al cambiar de turno',
  officeMoveTasks:
    'Avisar del fin del alquiler|Firmar el nuevo contrato|Trasladar teléfono e internet|Planear servidores y red|Reservar la mudanza|Asignar puestos|Cambiar la dirección|Entregar el local antiguo',
  officeMoveCosts: 'Mudanza|Muebles|Informática y cableado|Pintura y arreglos|Reserva',
  experimentAims:
    'Valores de referencia|Efecto de la temperatura|Hallar el tiempo mínimo|Comparar lotes|Límite inferior|Confirmar la primera prueba',
  cellLines: 'HEK293|HeLa|CHO|NIH 3T3|Vero|Jurkat',
  boxPositions: 'A1|A2|B4|C3|D1|E5|F2|H8',
  tripCosts: 'Billetes|Alojamiento|Comidas|Entradas y visitas|Guía o taller|Seguro|Reserva',
  projectCosts: 'Personal|Materiales|Equipos|Servicios externos|Viajes|Local y energía|Reserva',
  emergencyPhones: '+00 555 0130|+00 555 0131|+00 555 0132|+00 555 0133',
  lessonTimes:
    '08:00–08:45|08:50–09:35|09:55–10:40|10:45–11:30|11:45–12:30|12:35–13:20|14:00–14:45|14:50–15:35',
  procedureNames:
    'Artroscopia de rodilla|Cataratas|Hernia|Vesícula|Prótesis de cadera|Amígdalas|Varices|Biopsia',
  promotionNames:
    'Rebajas de primavera|Dos por uno|Oferta de verano|Vuelta al cole|Descuentos de otoño|Rebajas de Navidad',
};
