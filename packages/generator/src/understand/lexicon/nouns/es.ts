import type { NounWords } from './NounWords.js';

export const es: NounWords = {
  logs: 'diario|bitácora|cuaderno',
  sports:
    'deporte|deportes|atletismo|remo|vuelta|vueltas|natación|carrera|carreras|maratón|relevos|críquet|fútbol|rugby|hockey|tenis|bádminton|voleibol|balonmano|baloncesto|béisbol|golf|ciclismo|triatlón|judo|kárate|boxeo|esgrima|gimnasia|escalada|atleta|atletas|jugador|jugadores|jugadoras|entrenamiento|entrenamientos|entreno|entrenos|partido|partidos|amistoso|amistosos|alevín|benjamín|infantil',
  young:
    'campamento|campamentos|niños|niño|niña|niñas|infantil|juvenil|jóvenes|colonias|colonia|ludoteca|extraescolares|extraescolar|campus|scouts|natación infantil|escuela de baile|ballet|escuela de natación|catequesis',
  clubs: 'club|asociación|sociedad|gimnasio|cooperativa|peña|federación',
  classes: {
    person:
      'soldador|intérprete|árbitro|socorrista|entrenador|mentor|instructor|aprendiz|becario|piloto|conductor|buzo|escalador|guía|guardia|bombero|paramédico|enfermero|cuidador|niñera|padrino|madrina|alumno|bailarín|cantante|músico|actor|actriz|modelo|artista|ponente|autor|traductor|subcontratista|autónomo|electricista|fontanero|carpintero|albañil|operario|técnico|mecánico|ingeniero|inspector|consultor|embajador|capitán|oficial|residente|familia de acogida|familia anfitriona|donante|apicultor|criador|expositor|vecino|ayudante|participante|concursante|profesor suplente|profesor|conserje|-ista|colaborador|médico derivante|médico|doctor|coautor|especialista',
    organization:
      'socio comercial|escuela asociada|fundación|agencia|editorial|galería|museo|asociación|sindicato|embajada|distribuidor|fabricante|laboratorio|taller|banco|aseguradora|bufete|patrocinador|franquicia|sucursal|transportista',
    group:
      'cuadrilla|brigada|tropa|coro|banda|orquesta|comité|comisión|grupo de trabajo|grupo|grupo de estudio|cofradía|peña',
    animal:
      'animal|hurón|hámster|conejo|cobaya|erizo|tortuga|serpiente|lagarto|loro|canario|paloma|gallina|gallo|pollo|pollito|pato|ganso|pavo|codorniz|vaca|ternero|toro|oveja|cordero|carnero|cabra|cerdo|lechón|alpaca|llama|burro|poni|caballo|yegua|potro|perro|cachorro|gato|gatito|ratón|rata|rana|pez|camarón|caracol|araña|mariposa|gusano|murciélago|búho|halcón|ciervo|zorro|lobo|mascota|ganado|rebaño|ave|pájaro',
    plant:
      'planta|bonsái|orquídea|cactus|suculenta|rosal|rosa|tulipán|dalia|helecho|árbol|árbol frutal|manzano|olivo|vid|arbusto|seto|plántula|esqueje|bulbo|hierba|tomate|calabaza|flor|césped|palmera|higuera|limonero|seta',
    place:
      'parcela|amarre|cancha|pista|pista de pádel|pista de tenis|plaza de garaje|plaza de aparcamiento|plaza|garaje|trastero|sala|sala de reuniones|aula|salón|estudio|escritorio|despacho|oficina|cabina|puesto|caseta|potrero|campo|cama|cabaña|bungaló|tumba|bancal|huerto|estante|puerta de embarque|muelle|jaula|capilla|bodega|sauna|piscina|invernadero|valla publicitaria|local|apartamento|piso|habitación',
    trail: 'sendero|ruta de senderismo|pista de esquí|carril bici|vía de escalada|camino',
    road: 'calle|carretera|acera',
    route: 'ruta|ronda|línea de autobús|ruta escolar|ruta de reparto|recorrido',
    vehicle:
      'vehículo|coche|carro|furgoneta|camión|autobús|microbús|tractor|remolque|caravana|autocaravana|moto|motocicleta|patinete|bicicleta|bici|barco|yate|velero|kayak|canoa|lancha|ferri|avión|planeador|helicóptero|globo|dron|carretilla elevadora|carretilla|montacargas|excavadora|grúa|ambulancia|camión de bomberos|cosechadora|tren|tranvía|vagón',
    equipment:
      'equipos|dispositivo|aparato|máquina|herramienta|instrumento|microscopio|telescopio|centrífuga|incubadora|autoclave|pipeta|balanza|congelador|nevera|frigorífico|sensor|medidor|termómetro|bomba|compresor|generador|motor|taladro|sierra|motosierra|torno|fresadora|soldadora|impresora|impresora 3d|escáner|fotocopiadora|máquina de coser|telar|horno|batidora|cafetera|lavavajillas|lavadora|secadora|aspiradora|cortacésped|hidrolimpiadora|escalera|andamio|arnés|cuerda|mosquetón|casco|silla de ruedas|cochecito|carrito|muleta|andador|audífono|cama hospitalaria|respirador|ecógrafo|carretilla de mano|portátil|ordenador|computadora|tableta|móvil|celular|teléfono|pantalla|proyector|cámara|objetivo|trípode|micrófono|altavoz|amplificador|guitarra|violonchelo|violín|viola|contrabajo|piano|flauta|clarinete|saxofón|trompeta|trombón|tuba|arpa|acordeón|batería|tambor|walkie-talkie|radio|router|servidor|tienda de campaña|carpa|castillo hinchable|mesa|silla|banco|cinta de correr|mancuerna|tabla de surf|snowboard|esquí|patín|traje de neopreno|chaleco salvavidas|arco|raqueta|balón|pelota|colchoneta|cama elástica|red|caña de pescar|trampa|saco de dormir|mochila|consola|juego de mesa|juguete|ordeñadora|robot|molde',
    installation:
      'extintor|detector de humo|alarma|puerta cortafuegos|hidrante|rociador|luz de emergencia|desfibrilador|botiquín|ascensor|elevador|escalera mecánica|caldera|radiador|bomba de calor|aire acondicionado|chimenea|tejado|techo|canalón|ventana|puerta|escalera fija|balcón|fachada|pared|suelo|desagüe|pozo|panel solar|inversor|punto de carga|farola|lámpara|semáforo|parque infantil|columpio|tobogán|rocódromo|valla|puente|presa|antena|cámara de seguridad|enchufe|cuadro eléctrico|calentador|inodoro|grifo|ducha|cámara frigorífica|silo|fuente|parquímetro|tubería|válvula|barandilla',
    container:
      'barril|tonel|bombona|botella de gas|cilindro|caja|palé|palet|contenedor|cubo|bidón|tanque|depósito|cesta de verduras|envase retornable|garrafa',
    supply:
      'material|insumo|consumible|tornillo|clavo|cable|bombilla|filtro|repuesto|recambio|pieza|lana|hilo|tela|botón|cuenta|pintura|barniz|pincel|lienzo|arcilla|esmalte|resina|madera|tablón|ladrillo|azulejo|cemento|arena|grava|papel|tóner|cartucho|sobre|etiqueta|cuaderno|bolígrafo|tiza|guante|mascarilla|jeringa|venda|desinfectante|detergente|jabón|servilleta|cera|mecha|aceite esencial|semilla|abono|fertilizante|compost|pienso|bala de heno|cebo|placa de petri|reactivo|componente|filamento|pegatina|cartel|folleto|embalaje|leña|pellet|lubricante|aceite|neumático|llanta|pañal|toalla|sábana|almohada|manta|material escolar|plato|vaso|cubierto|mantel|globo de fiesta',
    food: 'alimento|queso|mermelada|miel|conserva|salsa|especia|té|café|chocolate|pastel|tarta|pan|masa madre|kombucha|kéfir|cerveza|sidra|vino|whisky|ginebra|ron|licor|zumo|jugo|sirope|carne|embutido|jamón|huevo|sobra|despensa|harina|arroz|pasta|vinagre|verdura|fruta',
    medicine:
      'medicamento|fármaco|vacuna|antibiótico|inhalador|insulina|pomada|pastilla|bolsa de sangre|implante|prótesis|catéter|lentilla|anestésico|suplemento|vitamina',
    wearable:
      'disfraz|traje|uniforme|camiseta|vestido|vestido de novia|kimono|toga|gorra|sombrero|zapato|bota|chaqueta|abrigo|chaleco|ropa de trabajo|epi|bufanda|peluca|peto|cinturón|bata|prenda|vestuario',
    prop: 'utilería|atrezo|títere|marioneta|escenografía|decorado|pancarta|bandera|decoración|adorno|foco|expositor|maniquí|paracaídas|partitura|libro de texto|material didáctico',
    collectible:
      'cuadro|pintura al óleo|escultura|estatua|grabado|obra de arte|antigüedad|moneda|sello|billete|medalla|trofeo|tren en miniatura|maqueta|miniatura|figura|muñeca|cómic|cromo|disco|vinilo|casete|reloj|joya|anillo|collar|gema|postal de colección|autógrafo|perfume|reliquia|manuscrito|espada|porcelana|cerámica|concha|alfombra|llave antigua',
    key: 'llave|tarjeta de acceso|tarjeta llave|acreditación personal|identificación|ficha|taquilla|casillero|tarjeta sim|tarjeta de combustible|tarjeta de crédito|mando|tarjeta',
    document:
      'certificado|certificación|licencia|carné|carnet|carnet de conducir|pasaporte|visado|visa|permiso|permiso de trabajo|permiso de residencia|acreditación|registro sanitario|titulación|diploma|póliza|itv|marca registrada|patente|contrato|contrato de alquiler|contrato de mantenimiento|convenio|acuerdo|consentimiento|poder notarial|abono de temporada|bono|vale|cupón|entrada|testamento|escritura',
    paper:
      'procedimiento|manual|guía de estilo|política|protocolo|instrucción|plantilla|evaluación de riesgos|ficha de seguridad|ficha técnica|plan de emergencia|plan de evacuación|plan de cuidados|plano|mapa|temario|estatuto|reglamento|especificación|formulario modelo',
    plan: 'plan/planes',
    work: 'poema|guion|novela|capítulo|cuento|ensayo|artículo|columna|nota de prensa|discurso|sermón|canción|composición|maqueta musical|álbum|vídeo|video|cortometraje|película|documental|animación|foto|ilustración|retrato|encargo|logo|logotipo|diseño|mural|patrón|proyecto de costura|exposición|boceto|mueble|presentación|tutorial|coreografía',
    software:
      'plugin|api|microservicio|repositorio|base de datos|bot|chatbot|dependencia|máquina virtual|firmware|app|aplicación|sitio web|página web|conjunto de datos|macro|extensión|cuenta de correo',
    event:
      'observación de clase|observación de aula|vuelo|inmersión|salto|paseo|travesía|visita guiada|excursión|ensayo|concierto|función|proyección|torneo|regata|simulacro|charla|conferencia|seminario|taller formativo|jornada|feria|mercadillo|subasta|ceremonia|misa|funeral|bautizo|retiro|fiesta|recepción|banquete|cata|visita domiciliaria|limpieza de playa|sesión|consulta|cirugía|operación|sesión de fotos|grabación|asamblea|expedición|caminata|lanzamiento|acto',
    firing: 'cocción|cocción de cerámica',
    process:
      'hornada|lote|tueste|destilación|fermentación|ordeño|esquila|incubación|esterilización|impresión 3d|fundición|prueba piloto|tirada|extracción de miel|cultivo|cambio de aceite',
    observation:
      'avistamiento|avistamiento de aves|observación|encuentro|hallazgo|nido|conteo|captura|nacimiento|parto|muerte|varamiento',
    mishap:
      'mordedura|picadura|lesión|caída|casi accidente|fuga|fuga de agua|apagón|robo|hurto|vandalismo|incendio|falsa alarma|colisión|daño|peligro|brecha de datos|contaminación|error de medicación|desviación|avería|plaga|brote|reacción alérgica|efecto secundario|bache|error|infracción|accidente',
    case: 'queja|queja de ruido|reclamación|solicitud|petición|consulta de cliente|pregunta|sugerencia|propuesta|apelación|denuncia|reporte|parte|derivación|caso|deseo musical|incidencia',
    message:
      'carta|correo|correo electrónico|llamada|postal|aviso|anuncio|invitación|carta de agradecimiento|paquete|mensaje|notificación|reseña|comentario|felicitación|recordatorio',
    payment:
      'cuota|cuota escolar|matrícula|multa|tasa|impuesto|peaje|fianza|plazo|regalía|propina|cuota de socio|apuesta|comisión|reembolso|paga|pensión alimenticia|bono salarial|dividendo|prima|gastos de comunidad|aportación|derrama',
    grant: 'beca|subvención|ayuda|bolsa de viaje|ayuda económica|solicitud de beca|subsidio',
    prize: 'premio|premio de rifa|lote de subasta|regalo|donación en especie|obsequio',
    specimen:
      'espécimen|muestra|línea celular|cepa|plásmido|anticuerpo|biopsia|muestra de sangre|muestra de suelo|muestra de agua|roca|mineral|fósil|insecto|embrión|hueso|pluma|muestra de tela',
    territory: 'territorio|zona|zona de ventas|distrito|sector|área de ventas|coto',
    episode:
      'convulsión|migraña|dolor de cabeza|ataque de pánico|crisis|crisis de asma|crisis epiléptica|rabieta|brote de síntomas|pesadilla|calambre|mareo|recaída',
    measurement:
      'nivel|nivel de ruido|nivel de agua|lluvia|precipitación|marea|humedad|calidad del aire|ph|voltaje|radiación|medición/mediciones|lectura|concentración/concentraciones',
    vital:
      'glucosa|azúcar en sangre|glucemia|frecuencia cardíaca|temperatura corporal|saturación de oxígeno|colesterol',
    testResult:
      'resultado|resultado de laboratorio|resultado de análisis|analítica|analítica de sangre|análisis de agua|análisis de suelo|ensayo de laboratorio',
    timing: 'tiempo|tiempo por vuelta|tiempo de respuesta|tiempo de espera|marca personal|crono',
    tally: 'recuento|aforo|censo',
    amount: 'lluvia|consumo',
    waste: 'desperdicio|residuo|merma',
    limit: 'límite|cupo|umbral/umbrales|tope',
    average: 'promedio|media',
    usage: 'uso|afluencia|utilización',
  },
  deeds: {
    loan: 'préstamo|préstamos|prestado|prestados|prestada|prestadas|cesión|biblioteca|ludoteca',
    rental: 'alquiler|alquileres|arriendo|renta de equipos',
    booking: 'reserva|reservas|reservación|reservaciones|calendario de reservas',
    inspection:
      'inspección|inspecciones|revisión|revisiones|control|controles|comprobación|comprobaciones|verificación|verificaciones|auditoría|auditorías',
    maintenance: 'mantenimiento|mantenimientos|plan de mantenimiento|servicio técnico',
    patching: 'parcheo|parches|actualizaciones de seguridad|gestión de parches',
    calibration: 'calibración|calibraciones',
    repair:
      'reparación|reparaciones|restauración|arreglo|arreglos|averías|averiados|averiadas|rotos|estropeados',
    assignment: 'asignación|asignaciones|entrega|entregas|reparto',
    cleaning: 'limpieza|limpiezas|plan de limpieza|desinfección',
    feeding: 'alimentación|plan de alimentación',
    watering: 'riego|riegos|plan de riego',
    order: 'pedido|pedidos|compra|compras',
    wish: 'lista de deseos|deseos',
    collection: 'colección|colecciones',
    waiting: 'lista de espera|listas de espera',
    reminder: 'recordatorio|recordatorios|lista de recordatorios',
    signUp: 'inscripción|inscripciones|hoja de inscripción|ficha de inscripción|formulario de inscripción',
    permission: 'autorización|autorizaciones|consentimiento|consentimientos|consentimiento informado',
    application:
      'candidatura|candidaturas|postulación|postulaciones|solicitud de admisión|solicitud de ingreso',
    request: 'solicitud|solicitudes|petición|peticiones',
  },
};
