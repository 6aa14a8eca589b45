import type { text as english } from '../en/start'
import type { Like } from '../translation'

const handedOn = 'El diagrama no lo lee; se pasa al inicio de sesión.'

export const text: Like<typeof english> = {
  summary:
    'Desde la primera llamada hasta MAPILogonEx: MAPIInitialize paso a paso, OLE, las utilidades.',
  stages: {
    initialize: { name: 'MAPIInitialize' },
    next: { name: 'OLE, utilidades, inicio de sesión' },
  },
  steps: {
    startSession: {
      label: 'Comenzar una sesión',
      asks: 'Un cliente va a comenzar una sesión MAPI.',
      means: {
        other:
          'Hace hasta cuatro llamadas, en este orden: MAPIInitialize, OleInitialize si necesita ' +
          'OLE, ScInitMapiUtil si necesita las utilidades, MAPILogonEx.',
      },
    },
    initializeCalled: {
      label: '¿Se llama a MAPIInitialize?',
      asks: '¿Llama el cliente a MAPIInitialize?',
      means: {
        yes: 'MAPIInitialize recorre siete pasos. El código dice cuál de ellos ha fallado.',
        no: 'Aquí no se inicializa nada. El cliente sigue con sus demás llamadas.',
      },
      note:
        'MAPIInitialize va antes que cualquier otra llamada a MAPI, en cada subproceso que usa ' +
        'objetos de MAPI. No se debe llamar a ella desde DllMain.',
    },
    checkParameters: {
      label: 'Comprobar parámetros',
      asks: 'Primer paso de MAPIInitialize: ¿son válidos los parámetros y los indicadores?',
      means: {
        S_OK: 'Son válidos. lpMapiInit también puede ser NULL.',
        MAPI_E_INVALID_PARAMETER: 'Un parámetro no es válido. MAPIInitialize falla.',
        MAPI_E_UNKNOWN_FLAGS: 'Un indicador de la estructura no es válido. MAPIInitialize falla.',
      },
      note:
        'MAPIInitialize no da información de error ampliada. Sus códigos están estrictamente ' +
        'definidos: cada uno indica el paso que ha fallado.',
    },
    initializedBefore: {
      label: '¿Inicializada antes?',
      asks: '¿Se ha inicializado antes MAPI en este proceso?',
      means: {
        yes:
          'Solo la primera llamada crea la ventana de notificaciones. Esta es una llamada ' +
          'posterior.',
        no: 'Esta es la primera llamada. Ahora se prepara todo lo que necesita MAPI.',
      },
      note:
        'La documentación no dice dónde pregunta esto MAPIInitialize. Situarlo después de la ' +
        'comprobación de los parámetros es nuestra lectura.',
    },
    raiseCount: {
      label: 'Aumentar recuento de referencias',
      asks: 'El recuento de referencias de MAPI aumenta en uno.',
      means: {
        other:
          'MAPIInitialize no hace nada más. Cada llamada necesita una llamada a ' +
          'MAPIUninitialize: los números deben ser iguales.',
      },
      note:
        'La página promete S_OK si MAPI no se ha inicializado antes, y nada dice del otro caso. ' +
        'S_OK es nuestra lectura.',
    },
    windowsService: {
      label: '¿Servicio de Windows?',
      asks: '¿Se ejecuta el cliente como servicio de Windows y está establecido MAPI_NT_SERVICE?',
      means: {
        yes: 'MAPI reconoce al cliente como servicio. Primero viene el paso de las claves del Registro.',
        no:
          'El cliente no es un servicio, o MAPI no sabe que lo es. Se omite el paso de las claves ' +
          'del Registro.',
      },
    },
    checkRegistry: {
      label: 'Claves del Registro',
      asks:
        'Segundo paso, solo para servicios: ¿están listos las claves del Registro y el sistema ' +
        'operativo?',
      means: {
        S_OK: 'MAPI ha inicializado sus claves del Registro y ha confirmado el tipo de sistema.',
        MAPI_E_TOO_COMPLEX:
          'No se han podido inicializar las claves del Registro. MAPIInitialize falla.',
      },
    },
    checkVersions: {
      label: 'Versión de OLE',
      asks: 'Tercer paso, primera parte: ¿concuerdan las versiones de OLE y de MAPI?',
      means: {
        S_OK: 'Las versiones son compatibles. OLE se puede inicializar.',
        MAPI_E_VERSION: 'El OLE instalado no concuerda con esta MAPI. MAPIInitialize falla.',
      },
    },
    noCoInit: {
      label: 'MAPI_NO_COINIT?',
      asks: '¿Está establecido MAPI_NO_COINIT?',
      means: {
        yes: 'MAPI supone que COM ya se ha inicializado y no llama a CoInitialize.',
        no: 'La propia MAPI inicializa COM.',
      },
      note:
        'La documentación escribe mal el indicador en algún lugar; este es su nombre en el ' +
        'archivo de encabezado.',
    },
    initializeOle: {
      label: 'Inicializar OLE',
      asks: 'Tercer paso, segunda parte: ¿se realiza correctamente CoInitialize?',
      means: {
        S_OK: 'OLE está inicializado.',
        error: 'CoInitialize falla, y MAPIInitialize devuelve su código.',
      },
      note:
        'Solo en este paso puede MAPIInitialize devolver un código que su página no enumera. Un ' +
        'código así procede de CoInitialize.',
    },
    processGlobals: {
      label: 'Variables del proceso',
      asks: 'Cuarto paso: ¿se han inicializado las variables globales de este proceso?',
      means: {
        S_OK: 'MAPI tiene su contexto para este proceso.',
        MAPI_E_SESSION_LIMIT: 'El contexto no se puede preparar. MAPIInitialize falla.',
      },
    },
    sharedGlobals: {
      label: 'Variables compartidas',
      asks:
        'Quinto paso: ¿se han inicializado las variables globales que comparten todos los ' +
        'procesos?',
      means: {
        S_OK: 'Las variables compartidas están listas.',
        MAPI_E_NOT_ENOUGH_RESOURCES: 'Escasean los recursos del sistema. MAPIInitialize falla.',
      },
    },
    notificationEngine: {
      label: 'Motor de notificaciones',
      asks: 'Sexto paso: ¿están listos el motor de notificaciones y su ventana oculta?',
      means: {
        S_OK:
          'La ventana existe. Con MAPI_MULTITHREAD_NOTIFICATIONS tiene un subproceso propio; sin ' +
          'él, está en el subproceso de esta llamada.',
        MAPI_E_INVALID_OBJECT: 'El motor no se puede preparar. MAPIInitialize falla.',
      },
      note:
        'El subproceso que tiene la ventana debe ejecutar un bucle de mensajes, no debe bloquearse ' +
        'nunca y debe durar más que los demás subprocesos del cliente. En un subproceso propio, ' +
        'MAPI se encarga de ello.',
    },
    profileProvider: {
      label: 'Proveedor de perfiles',
      asks:
        'Séptimo paso: ¿se ha cargado el proveedor de perfiles y se puede acceder a su clave del ' +
        'Registro?',
      means: {
        S_OK:
          'MAPIInitialize devuelve S_OK. MAPI está inicializada, y su recuento de referencias ha ' +
          'aumentado en uno.',
        MAPI_E_NOT_INITIALIZED: 'El proveedor de perfiles notifica un error. MAPIInitialize falla.',
      },
    },
    returnInvalidParameter: {
      label: 'MAPI_E_INVALID_PARAMETER',
      asks: 'MAPIInitialize devuelve MAPI_E_INVALID_PARAMETER.',
      means: { other: 'Esta llamada no inicializa MAPI. La causa es un parámetro.' },
    },
    returnUnknownFlags: {
      label: 'MAPI_E_UNKNOWN_FLAGS',
      asks: 'MAPIInitialize devuelve MAPI_E_UNKNOWN_FLAGS.',
      means: { other: 'Esta llamada no inicializa MAPI. La causa es un indicador.' },
    },
    returnTooComplex: {
      label: 'MAPI_E_TOO_COMPLEX',
      asks: 'MAPIInitialize devuelve MAPI_E_TOO_COMPLEX.',
      means: {
        other:
          'MAPI no está inicializada. El registro de eventos de aplicación puede dar más ' +
          'información.',
      },
    },
    returnVersion: {
      label: 'MAPI_E_VERSION',
      asks: 'MAPIInitialize devuelve MAPI_E_VERSION.',
      means: { other: 'MAPI no está inicializada. El OLE instalado no concuerda con ella.' },
      note:
        'El código tiene otro significado en el punto de entrada de un proveedor: ahí MAPI y el ' +
        'proveedor no se ponen de acuerdo sobre una versión de su interfaz.',
    },
    returnOleError: {
      label: 'Error de CoInitialize',
      asks: 'MAPIInitialize devuelve el error de CoInitialize.',
      means: {
        other:
          'MAPI no está inicializada. Un código que la página no enumera debe tomarse como el de ' +
          'CoInitialize.',
      },
      note: 'La página de MAPIInitialize no nombra el código, así que no se muestra ninguno.',
    },
    returnSessionLimit: {
      label: 'MAPI_E_SESSION_LIMIT',
      asks: 'MAPIInitialize devuelve MAPI_E_SESSION_LIMIT.',
      means: {
        other:
          'MAPI no está inicializada. Se ha agotado la memoria o, en Windows de 16 bits, hay ' +
          'demasiados procesos.',
      },
      note:
        'El código tiene otro significado en el inicio de sesión de un proveedor: ahí las sesiones ' +
        'anteriores han agotado lo que permite el proveedor. Demasiadas sesiones en MAPILogonEx ' +
        'dan MAPI_E_LOGON_FAILED.',
    },
    returnNotEnoughResources: {
      label: 'MAPI_E_NOT_ENOUGH_RESOURCES',
      asks: 'MAPIInitialize devuelve MAPI_E_NOT_ENOUGH_RESOURCES.',
      means: { other: 'MAPI no está inicializada. Escasean los recursos del sistema.' },
    },
    returnInvalidObject: {
      label: 'MAPI_E_INVALID_OBJECT',
      asks: 'MAPIInitialize devuelve MAPI_E_INVALID_OBJECT.',
      means: {
        other: 'MAPI no está inicializada. Puede que se hayan agotado los recursos del sistema.',
      },
    },
    returnNotInitialized: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPIInitialize devuelve MAPI_E_NOT_INITIALIZED.',
      means: { other: 'MAPI no está inicializada. La causa es el proveedor de perfiles.' },
      note:
        'Si lo devuelve cualquier otra llamada, el mismo código significa que no se ha llamado a ' +
        'MAPIInitialize.',
    },
    oleNeeded: {
      label: '¿Se necesita OLE?',
      asks: '¿Necesita el cliente las bibliotecas OLE?',
      means: {
        yes: 'El cliente inicializa OLE con una llamada propia.',
        no: 'El cliente omite OleInitialize.',
      },
    },
    oleInitialize: {
      label: 'OleInitialize',
      asks: 'El cliente llama a OleInitialize.',
      means: {
        other: 'Las bibliotecas OLE están listas. Esta función también llama a CoInitialize.',
      },
      note: 'Cuando termine la sesión, OleUninitialize debe ir antes que MAPIUninitialize.',
    },
    utilitiesNeeded: {
      label: '¿Se necesitan utilidades?',
      asks: '¿Necesita el cliente la biblioteca de utilidades de MAPI?',
      means: {
        yes: 'El cliente inicializa las utilidades: lo que declara MAPIUTIL.H.',
        no: 'El cliente omite ScInitMapiUtil.',
      },
    },
    scInitMapiUtil: {
      label: 'ScInitMapiUtil',
      asks: 'El cliente llama a ScInitMapiUtil.',
      means: {
        other:
          'Las utilidades están listas. Para un cliente que no usa nada más, esta llamada ocupa ' +
          'el lugar de MAPIInitialize, y DeinitMapiUtil el de MAPIUninitialize.',
      },
      note:
        'Sin MAPIInitialize, ITableData no envía notificaciones. DeinitMapiUtil corresponde al ' +
        'final de la sesión. La documentación no es unánime sobre si es MAPIInitialize o ' +
        'MAPIUninitialize la que hace esa llamada por sí misma; lo segundo es nuestra lectura.',
    },
    mapiLogonEx: {
      label: '¿MAPI inicializada?',
      asks: 'El cliente llama a MAPILogonEx. ¿Se ha inicializado MAPI?',
      means: {
        yes: 'MAPI está lista, y el inicio de sesión sigue adelante.',
        no: 'Nadie ha llamado a MAPIInitialize. El inicio de sesión falla de inmediato.',
      },
      note:
        'Dos cosas son nuestra lectura: que baste una llamada anterior en el proceso, y que no ' +
        'baste ScInitMapiUtil por sí sola.',
    },
    goOn: {
      label: 'MAPILogonEx sigue adelante',
      asks: 'MAPI está lista, y MAPILogonEx sigue adelante.',
      means: {
        other:
          'Todas las llamadas hasta aquí han tenido éxito. MAPILogonEx todavía no ha devuelto ' +
          'nada; lo que hace con sus indicadores es el diagrama del inicio de sesión.',
      },
      note: 'El código, S_OK, es el de MAPIInitialize, no el de MAPILogonEx.',
    },
    returnNotCalled: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPILogonEx devuelve MAPI_E_NOT_INITIALIZED.',
      means: { other: 'No hay sesión. El cliente debe llamar antes a MAPIInitialize.' },
      note:
        'La propia MAPIInitialize devuelve el mismo código, pero ahí significa que ha fallado el ' +
        'proveedor de perfiles.',
    },
  },
  exits: {
    yes: 'sí',
    no: 'no',
    S_OK: 'S_OK',
    MAPI_E_INVALID_PARAMETER: 'no válido',
    MAPI_E_UNKNOWN_FLAGS: 'desconocido',
    MAPI_E_TOO_COMPLEX: 'error',
    MAPI_E_VERSION: 'error',
    error: 'error',
    MAPI_E_SESSION_LIMIT: 'error',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'error',
    MAPI_E_INVALID_OBJECT: 'error',
    MAPI_E_NOT_INITIALIZED: 'error',
  },
  prompts: {},
  answers: {},
  inputs: {
    initialize: {
      name: 'MAPIInitialize',
      hint: 'Va antes que cualquier otra llamada a MAPI.',
      values: { yes: 'Llamada', no: 'No llamada' },
    },
    init: {
      name: 'MAPIINIT_0.ulFlags',
      hint: 'La máscara de todos los indicadores de la estructura para MAPIInitialize.',
      values: {},
    },
    ole: {
      name: 'OLE',
      hint: 'Quien lo necesita llama a OleInitialize.',
      values: { no: 'No se necesita', yes: 'Se necesita' },
    },
    utilities: {
      name: 'Utilidades',
      hint: 'Quien las necesita llama a ScInitMapiUtil.',
      values: { no: 'No se necesitan', yes: 'Se necesitan' },
    },
    flags: {
      name: 'flFlags',
      hint: 'La máscara de todos los indicadores de MAPILogonEx; solo se pasa al inicio de sesión.',
      values: {},
    },
    service: {
      name: 'Servicio de Windows',
      hint: 'Si el cliente se ejecuta como tal.',
      values: { no: 'No', yes: 'Sí' },
    },
    before: {
      name: 'Inicializada antes',
      hint: 'Por una llamada anterior en este proceso, sin anular la inicialización desde entonces.',
      values: { no: 'No', yes: 'Sí' },
    },
    failure: {
      name: 'Fallo',
      hint: 'Qué falla dentro de MAPIInitialize.',
      values: {
        none: 'Ninguno',
        parameters: 'Parámetro no válido',
        flags: 'Indicador desconocido',
        registry: 'Claves del Registro',
        versions: 'Versión de OLE',
        ole: 'CoInitialize',
        'process-globals': 'Variables del proceso',
        'shared-globals': 'Variables compartidas',
        notification: 'Motor de notificaciones',
        'profile-provider': 'Proveedor de perfiles',
      },
    },
  },
  facts: {
    initialize: { name: 'MAPIInitialize', values: { true: 'llamada', false: 'no llamada' } },
    before: { name: 'inicializada antes', values: { true: 'sí', false: 'no' } },
    service: { name: 'servicio de Windows', values: { true: 'sí', false: 'no' } },
    failure: {
      name: 'fallo',
      values: {
        none: 'ninguno',
        parameters: 'parámetro no válido',
        flags: 'indicador desconocido',
        registry: 'claves del Registro',
        versions: 'versión de OLE',
        ole: 'CoInitialize',
        'process-globals': 'variables del proceso',
        'shared-globals': 'variables compartidas',
        notification: 'motor de notificaciones',
        'profile-provider': 'proveedor de perfiles',
      },
    },
    ole: { name: 'OLE', values: { true: 'se necesita', false: 'no se necesita' } },
    utilities: { name: 'utilidades', values: { true: 'se necesitan', false: 'no se necesitan' } },
  },
  flags: {
    MAPI_MULTITHREAD_NOTIFICATIONS: {
      meaning:
        'Da un subproceso propio a la ventana oculta de notificaciones. Los clientes con varios ' +
        'subprocesos deberían establecerlo, y también los servicios de Windows y los programas ' +
        'de consola con uno solo.',
      matters: 'Se lee en «Motor de notificaciones».',
      ignored:
        'En una llamada posterior en el proceso: la ventana la ha creado la primera llamada.',
    },
    MAPI_NO_COINIT: {
      meaning: 'Indica que COM ya está inicializado, de modo que no se llama a CoInitialize.',
      matters: 'Se lee en «MAPI_NO_COINIT?».',
      ignored: 'En una llamada posterior en el proceso, según nuestra lectura.',
    },
    MAPI_NT_SERVICE: {
      meaning:
        'Indica que el autor de la llamada es un servicio de Windows. Los servicios deben ' +
        'establecerlo en MAPIInitialize y en MAPILogonEx; los demás no deberían hacerlo.',
      matters: 'Se lee en «¿Servicio de Windows?», en la estructura para MAPIInitialize.',
      ignored: 'En una llamada posterior en el proceso, según nuestra lectura.',
    },
    MAPI_LOGON_UI: {
      meaning: 'Permite un cuadro de diálogo de inicio de sesión donde se necesite.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_NEW_SESSION: {
      meaning: 'Pide una nueva sesión en lugar de la compartida.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_APP_PROFILE: {
      meaning:
        'Hace que el cuadro de diálogo de inicio de sesión enumere también los perfiles «app».',
      matters: handedOn,
      ignored: '',
    },
    MAPI_ALLOW_OTHERS: {
      meaning:
        'Hace compartida una nueva sesión: otros clientes pueden unirse después a ella sin ' +
        'credenciales.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_EXPLICIT_PROFILE: {
      meaning:
        'Descarta recurrir al perfil predeterminado: el autor de la llamada o el usuario deben ' +
        'nombrar uno.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_EXTENDED: {
      meaning: 'Inicia sesión con capacidades extendidas. Debe figurar en cada llamada.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_USE_DEFAULT: {
      meaning: 'Toma el perfil predeterminado.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_FORCE_DOWNLOAD: {
      meaning:
        'Trata de descargar los mensajes del usuario antes de que la llamada devuelva el control, ' +
        'no más tarde en segundo plano.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_SERVICE_UI_ALWAYS: {
      meaning:
        'Muestra el cuadro de diálogo de configuración de cada servicio de mensajes antes de que ' +
        'ninguno inicie sesión.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_NO_MAIL: {
      meaning:
        'Oculta la sesión al spooler de MAPI, que no envía ni recibe nada para este cliente.',
      matters: 'El diagrama no lo lee; un servicio de Windows que lo omite recibe una advertencia.',
      ignored: '',
    },
    MAPI_PASSWORD_UI: {
      meaning:
        'En la MAPI de 1998: permite un cuadro de diálogo solo para la contraseña del perfil. La ' +
        'página de referencia actual no lo incluye.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_TIMEOUT_SHORT: {
      meaning: 'Renuncia al inicio de sesión cuando está bloqueado durante más de unos segundos.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_BG_SESSION: {
      meaning: 'Pide una sesión para trabajo en segundo plano, como la indexación.',
      matters: handedOn,
      ignored: '',
    },
    MAPI_UNICODE: {
      meaning: 'Indica que las cadenas que se pasan son Unicode; sin él, son ANSI.',
      matters: handedOn,
      ignored: '',
    },
  },
  conflicts: {
    'service-without-nt-service':
      'El cliente es un servicio de Windows, y falta MAPI_NT_SERVICE. Un servicio debe ' +
      'establecerlo en MAPIInitialize y en MAPILogonEx; sin él, MAPI no lo reconoce como ' +
      'servicio.',
    'nt-service-without-service':
      'MAPI_NT_SERVICE está establecido, pero el cliente no es un servicio de Windows. Los demás ' +
      'clientes no deberían establecerlo.',
    'service-without-no-mail':
      'El cliente es un servicio de Windows, y MAPI_NO_MAIL está sin establecer en MAPILogonEx. ' +
      'Un servicio debe establecerlo ahí.',
    'service-with-ui':
      'El cliente es un servicio de Windows y permite un cuadro de diálogo en MAPILogonEx. Un ' +
      'servicio no puede permitir una interfaz de usuario.',
    'utilities-only':
      'ScInitMapiUtil sin MAPIInitialize basta para las utilidades y para nada más. En ' +
      'nuestra lectura, el inicio de sesión falla con MAPI_E_NOT_INITIALIZED.',
    'earlier-call-only':
      'MAPIInitialize se deja a una llamada anterior en el proceso. Un cliente debe llamar a ella ' +
      'en cada subproceso que usa objetos de MAPI; sin ninguna llamada se obtiene ' +
      'MAPI_E_NOT_INITIALIZED.',
  },
  reasons: {
    'initialized-before':
      'La documentación deja abierto qué devuelve MAPIInitialize cuando MAPI ya se ha inicializado ' +
      'antes. S_OK es nuestra lectura.',
    'earlier-call':
      'Que baste para este inicio de sesión una llamada anterior a MAPIInitialize en el proceso es ' +
      'nuestra lectura: ningún documento lo dice.',
    'utilities-only':
      'Que ScInitMapiUtil no baste para un inicio de sesión es nuestra lectura: la documentación ' +
      'solo dice que sustituye a MAPIInitialize para las utilidades.',
  },
  details: {
    notifications: {
      'own-thread': {
        name: 'subproceso propio de notificaciones',
        says: 'Las notificaciones llegan en un subproceso propio.',
      },
      'first-thread': {
        name: 'notificaciones en el primer subproceso',
        says: 'Las notificaciones llegan en el subproceso que llamó primero a MAPIInitialize.',
      },
    },
  },
  links: {
    logon: 'Qué viene después: cómo sigue MAPILogonEx',
  },
  because: {
    initializeCalled: {
      yes: () => 'Sí, porque el cliente llama a ella.',
      no: () => 'No, porque el cliente no llama a ella.',
    },
    checkParameters: {
      S_OK: () => 'Los parámetros y los indicadores son válidos.',
      MAPI_E_INVALID_PARAMETER: ({ code }) =>
        `El paso termina con ${code}: un parámetro no es válido.`,
      MAPI_E_UNKNOWN_FLAGS: ({ code }) =>
        `El paso termina con ${code}: un indicador es desconocido.`,
    },
    initializedBefore: {
      yes: () => 'Sí, porque la ha inicializado una llamada anterior en este proceso.',
      no: () => 'No, porque esta es la primera llamada en este proceso.',
    },
    windowsService: {
      yes: () => 'Sí, porque el cliente es un servicio y el indicador está establecido.',
      no: ({ service, MAPI_NT_SERVICE }) =>
        service === true
          ? 'No, porque el indicador no está establecido, aunque el cliente es un servicio.'
          : MAPI_NT_SERVICE === true
            ? 'No, porque el cliente no es un servicio, aunque el indicador está establecido.'
            : 'No, porque el cliente no es un servicio.',
    },
    checkRegistry: {
      S_OK: () => 'Las claves del Registro están listas.',
      MAPI_E_TOO_COMPLEX: ({ code }) =>
        `El paso termina con ${code}: fallan las claves del Registro.`,
    },
    checkVersions: {
      S_OK: () => 'OLE y MAPI concuerdan.',
      MAPI_E_VERSION: ({ code }) => `El paso termina con ${code}: OLE y MAPI no concuerdan.`,
    },
    initializeOle: {
      S_OK: () => 'CoInitialize se realiza correctamente.',
      error: () => 'CoInitialize falla, y se transmite su código.',
    },
    processGlobals: {
      S_OK: () => 'Las variables del proceso están listas.',
      MAPI_E_SESSION_LIMIT: ({ code }) =>
        `El paso termina con ${code}: fallan las variables del proceso.`,
    },
    sharedGlobals: {
      S_OK: () => 'Las variables compartidas están listas.',
      MAPI_E_NOT_ENOUGH_RESOURCES: ({ code }) =>
        `El paso termina con ${code}: fallan las variables compartidas.`,
    },
    notificationEngine: {
      S_OK: ({ MAPI_MULTITHREAD_NOTIFICATIONS }) =>
        MAPI_MULTITHREAD_NOTIFICATIONS === true
          ? 'La ventana está lista, en un subproceso propio.'
          : 'La ventana está lista, en el subproceso de esta llamada.',
      MAPI_E_INVALID_OBJECT: ({ code }) =>
        `El paso termina con ${code}: falla el motor de notificaciones.`,
    },
    profileProvider: {
      S_OK: () => 'El proveedor de perfiles está listo.',
      MAPI_E_NOT_INITIALIZED: ({ code }) =>
        `El paso termina con ${code}: falla el proveedor de perfiles.`,
    },
    oleNeeded: {
      yes: () => 'Sí, porque el cliente usa OLE.',
      no: () => 'No, porque el cliente no usa OLE.',
    },
    utilitiesNeeded: {
      yes: () => 'Sí, porque el cliente usa las utilidades.',
      no: () => 'No, porque el cliente no usa las utilidades.',
    },
    mapiLogonEx: {
      yes: ({ initialize }) =>
        initialize === true
          ? 'Sí, porque MAPIInitialize se ha realizado correctamente.'
          : 'Sí, porque la ha inicializado una llamada anterior en este proceso.',
      no: () => 'No, porque nadie ha llamado a MAPIInitialize.',
    },
  },
  calls: {},
  figureNote: '',
}
