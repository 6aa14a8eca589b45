import type { text as english } from '../en/logon'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const countProvidersLeft = toPlural('es')({
  one: 'Sí, porque queda # proveedor.',
  many: 'Sí, porque quedan # de proveedores.',
  other: 'Sí, porque quedan # proveedores.',
})

export const text: Like<typeof english> = {
  summary: 'Desde la llamada a MAPILogonEx hasta una sesión y sus servicios de mensajes.',
  stages: {
    services: {
      name: 'Inicio de sesión de los servicios',
    },
  },
  steps: {
    mapiLogonEx: {
      label: 'MAPILogonEx',
      asks: 'El cliente llama a MAPILogonEx para obtener una sesión.',
      means: {
        other:
          'Aquí empieza la llamada; antes, MAPIInitialize se ha ejecutado correctamente. A ' +
          'partir de ahora, los indicadores, el nombre de perfil y el estado del equipo ' +
          'deciden la ruta.',
      },
    },
    logonMutexHeld: {
      label: '¿Mutex de inicio de sesión ocupado?',
      asks:
        '¿Mantiene otro subproceso ocupado el mutex de inicio de sesión durante más de unos ' +
        'segundos?',
      means: {
        yes:
          'Todos los inicios de sesión pasan por un único mutex, y lo tiene otro ' +
          'subproceso. Este inicio está bloqueado.',
        no: 'Nada bloquea por mucho tiempo este inicio de sesión, que sigue adelante.',
      },
      note:
        'El mutex está documentado; en qué punto de la llamada se toma, no. Situarlo antes ' +
        'de la primera pregunta de la figura es nuestra lectura.',
    },
    timeoutShort: {
      label: 'MAPI_TIMEOUT_SHORT?',
      asks: '¿Está establecido MAPI_TIMEOUT_SHORT?',
      means: {
        yes: 'El cliente no quiere esperar más de unos segundos. La llamada desiste.',
        no: 'El cliente está dispuesto a esperar. La documentación no indica ningún límite.',
      },
    },
    waitForMutex: {
      label: 'Esperar el mutex',
      asks: 'La llamada espera a que el otro subproceso libere el mutex.',
      means: { other: 'El mutex queda libre y el inicio de sesión sigue adelante.' },
    },
    returnErrorTimeout: {
      label: 'MAPI_E_TIMEOUT',
      asks: 'La llamada devuelve MAPI_E_TIMEOUT.',
      means: { other: 'No hay sesión. El cliente puede intentarlo de nuevo más tarde.' },
    },
    newSession: {
      label: 'MAPI_NEW_SESSION?',
      asks: '¿Está establecido MAPI_NEW_SESSION?',
      means: {
        yes: 'El cliente quiere una nueva sesión. No se une a una compartida.',
        no: 'El cliente se une a una sesión compartida si la hay.',
      },
    },
    sharedSessionExists: {
      label: '¿Existe sesión compartida?',
      asks: '¿Hay una sesión compartida a la que pueda unirse este cliente?',
      means: {
        yes: 'El cliente se une a ella, aunque la llamada nombre otro perfil.',
        no: 'No hay sesión a la que unirse. Se crea una nueva sesión, que necesita un perfil.',
      },
      note:
        'No está documentado hasta dónde llega una sesión compartida: si abarca varios ' +
        'usuarios o escritorios. El diagrama supone que, si existe una, este cliente puede ' +
        'unirse a ella (nuestra lectura).',
    },
    returnSharedSession: {
      label: 'Devolver sesión compartida',
      asks: 'La llamada devuelve la sesión compartida existente.',
      means: {
        other:
          'S_OK: el cliente recibe un puntero de sesión propio a la sesión que usan otros. ' +
          'No se elige ningún perfil ni se inicia ningún servicio.',
      },
      note:
        'El nombre de perfil y la contraseña de esta llamada no se han usado: la sesión ' +
        'conserva el perfil con el que se estableció.',
    },
    profileNameNull: {
      label: '¿Nombre de perfil NULL?',
      asks: '¿Es lpszProfileName NULL o una cadena vacía?',
      means: {
        yes: 'La llamada no nombra ningún perfil. Un indicador debe decir de dónde se obtiene.',
        no:
          'La llamada nombra un perfil. No se recurre al perfil predeterminado ni se ' +
          'pregunta al usuario.',
      },
      note:
        '"" cuenta como NULL. La figura solo habla de NULL; la página de referencia trata ' +
        'ambos por igual en lo que respecta al cuadro de diálogo de inicio de sesión, y ' +
        'aplicarlo aquí es nuestra lectura.',
    },
    useSpecifiedName: {
      label: 'Usar el nombre especificado como perfil',
      asks: 'El nombre de lpszProfileName pasa a ser el perfil de la sesión.',
      means: {
        other: 'El nombre se toma tal cual. A continuación se comprueba si existe ese perfil.',
      },
    },
    useDefault: {
      label: 'MAPI_USE_DEFAULT?',
      asks: '¿Está establecido MAPI_USE_DEFAULT?',
      means: {
        yes:
          'Se toma el perfil predeterminado del equipo. No se pregunta por MAPI_LOGON_UI, ' +
          'así que no se abre ningún cuadro de diálogo de perfil.',
        no: 'No se toma el perfil predeterminado. Ya solo el usuario puede nombrar un ' + 'perfil.',
      },
      note:
        'La documentación no es unánime sobre una llamada que lleva a la vez un nombre y ' +
        'este indicador: la página de referencia puede leerse en el sentido de que prevalece el perfil ' +
        'predeterminado, mientras que la figura solo pregunta cuando no se ha dado ningún ' +
        'nombre. Que prevalezca el nombre dado es nuestra lectura.',
    },
    useDefaultName: {
      label: 'Usar el nombre predeterminado como perfil',
      asks: 'El nombre del perfil predeterminado pasa a ser el perfil de la sesión.',
      means: {
        other: 'La sesión usa el perfil predeterminado, si el equipo tiene uno.',
      },
      note:
        'No está documentado qué hace MAPI_USE_DEFAULT en un equipo sin perfil ' +
        'predeterminado. Que el inicio de sesión falle entonces en la pregunta siguiente es ' +
        'nuestra lectura.',
    },
    logonUi: {
      label: 'MAPI_LOGON_UI?',
      asks:
        '¿Está establecido MAPI_LOGON_UI, de modo que puede mostrarse un cuadro de diálogo ' +
        'de inicio de sesión?',
      means: {
        yes:
          'La llamada no nombra ningún perfil ni pide el predeterminado. Se abre el cuadro ' +
          'de diálogo con el campo de nombre vacío.',
        no:
          'Sin nombre, sin perfil predeterminado y sin cuadro de diálogo, no queda de dónde ' +
          'tomar un perfil.',
      },
    },
    promptForProfile: {
      label: 'Preguntar al usuario',
      asks: '¿Qué perfil debe usar la sesión?',
      means: {
        waiting:
          'El usuario elige un perfil o cancela. La casilla pide los cuadros de diálogo de ' +
          'configuración de todos los servicios de mensajes del perfil.',
        ok: 'La sesión usa el perfil que ha elegido el usuario.',
        services:
          'La sesión usa el perfil que ha elegido el usuario, y cada servicio de mensajes ' +
          'muestra primero su cuadro de diálogo de configuración.',
        cancel: 'El usuario no inicia sesión. La llamada devuelve MAPI_E_USER_CANCEL.',
      },
      note:
        'La figura dibuja este cuadro de diálogo como si siempre terminara correctamente; ' +
        'Cancelar procede de la página de referencia.',
    },
    returnErrorNoProfile: {
      label: 'Devolver error',
      asks: 'La llamada devuelve un error: no ha podido encontrar ningún nombre de perfil.',
      means: {
        other:
          'No hay sesión. Con un nombre, con MAPI_USE_DEFAULT o con MAPI_LOGON_UI se habría ' +
          'seguido adelante.',
      },
      note:
        'La figura no nombra ningún código. MAPI_E_LOGON_FAILED es nuestra lectura: la ' +
        'página de referencia lo da para parámetros no válidos.',
    },
    returnErrorCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'La llamada devuelve MAPI_E_USER_CANCEL.',
      means: {
        other:
          'No hay sesión. Un cliente puede tratar este código como una decisión del usuario ' +
          'y no como una anomalía.',
      },
      note:
        'La figura no dibuja ninguna forma de cancelar; el código procede de la página de ' +
        'referencia.',
    },
    profileExists: {
      label: '¿Existe el perfil?',
      asks: '¿Tiene este equipo el perfil, o un perfil predeterminado?',
      means: {
        yes: 'El perfil está ahí. El inicio de sesión sigue adelante con él.',
        no: 'No existe ese perfil, así que no se puede abrir ninguno.',
      },
      note:
        'Ni la figura ni la página de referencia contienen esta pregunta. Hacerla aquí es ' +
        'nuestra lectura, y también lo es tratar del mismo modo la falta de un perfil ' +
        'predeterminado.',
    },
    returnErrorNoSuchProfile: {
      label: 'MAPI_E_LOGON_FAILED',
      asks: 'La llamada devuelve MAPI_E_LOGON_FAILED: no existe ese perfil.',
      means: { other: 'No hay sesión. El cliente puede nombrar otro perfil.' },
      note:
        'Ninguna página dice qué devuelve MAPILogonEx para un perfil desconocido. El código ' +
        'es nuestra lectura; IProfAdmin::AdminServices lo devuelve en ese caso.',
    },
    credentialsValid: {
      label: '¿Las credenciales dadas validan el perfil?',
      asks: '¿Sirven las credenciales para este perfil?',
      means: {
        yes: 'El perfil se puede usar. A continuación vienen sus servicios de mensajes.',
        no: 'El perfil no se puede usar con estas credenciales.',
      },
      note:
        'Las credenciales a las que se alude aquí son históricas: las versiones antiguas de ' +
        'MAPI podían proteger un perfil con una contraseña. Hoy los perfiles no tienen ' +
        'contraseña, y lpszPassword debe ser NULL; lo que se comprueba ahora son las ' +
        'credenciales de los servicios de mensajes, dentro de sus proveedores.',
    },
    passwordUi: {
      label: 'MAPI_PASSWORD_UI?',
      asks: '¿Está establecido MAPI_PASSWORD_UI?',
      means: {
        yes: 'Un cuadro de diálogo puede pedir la contraseña del perfil, y ninguna otra cosa.',
        no: 'No está permitido pedir la contraseña a nadie. El inicio de sesión falla.',
      },
      note:
        'Histórico: en la MAPI de 1998, este indicador requería un nombre de perfil y ' +
        'excluía MAPI_LOGON_UI. Mapix.h todavía lo define; la página de referencia actual ' +
        'no lo incluye.',
    },
    promptForPassword: {
      label: 'Preguntar al usuario',
      asks: '¿Cuál es la contraseña del perfil?',
      means: {
        waiting:
          'El usuario escribe la contraseña del perfil o cancela. En este cuadro de diálogo ' +
          'no se puede cambiar de perfil.',
        ok: 'La contraseña es correcta. El inicio de sesión sigue adelante con este perfil.',
        wrong: 'La contraseña es incorrecta. El cuadro de diálogo vuelve a preguntar.',
        cancel: 'El usuario no da ninguna contraseña. La llamada devuelve MAPI_E_USER_CANCEL.',
      },
      note:
        'Histórico: hoy los perfiles no tienen contraseña. La figura no dibuja ni Cancelar ' +
        'ni una contraseña incorrecta; que el cuadro de diálogo vuelva a preguntar es ' +
        'nuestra lectura.',
    },
    returnErrorCredentials: {
      label: 'Devolver error',
      asks: 'La llamada devuelve un error: las credenciales no sirven para el perfil.',
      means: { other: 'No hay sesión. El perfil existe, pero no se ha abierto.' },
      note:
        'La figura no nombra ningún código; MAPI_E_LOGON_FAILED es nuestra lectura. Las ' +
        'contraseñas de perfil son propias de versiones antiguas de MAPI, así que hoy una ' +
        'llamada no termina aquí por causa de una de ellas.',
    },
    serviceUiAlways: {
      label: 'MAPI_SERVICE_UI_ALWAYS?',
      asks:
        '¿Se ha pedido el cuadro de diálogo de cada servicio, con el indicador o con la ' +
        'casilla?',
      means: {
        yes:
          'Cada servicio de mensajes del perfil muestra primero su cuadro de diálogo de ' +
          'configuración.',
        no:
          'No se muestra de antemano ningún cuadro de diálogo de configuración. Los ' +
          'proveedores se inician de inmediato.',
      },
    },
    configureEveryService: {
      label: 'Configurar cada servicio',
      asks: '¿Es correcta la configuración de este servicio de mensajes?',
      means: {
        waiting:
          'El usuario adopta la configuración con Aceptar o la deja como está con Cancelar. ' +
          'A cada servicio del perfil le llega su turno.',
        ok: 'Se adopta la configuración; lo que le faltaba puede estar ya completo.',
        cancel: 'La configuración queda como estaba. El inicio de sesión sigue adelante.',
      },
      note:
        'Que estos cuadros de diálogo aparezcan también sin MAPI_LOGON_UI, en el orden del ' +
        'perfil, y que Cancelar cierre solo el cuadro de diálogo en cuestión es nuestra ' +
        'lectura.',
    },
    providersLeft: {
      label: '¿Otro proveedor?',
      asks: '¿Hay otro proveedor por iniciar?',
      means: {
        yes:
          'Es el turno del proveedor siguiente: primero las libretas de direcciones, ' +
          'después los almacenes de mensajes y por último los transportes.',
        no: 'No queda ningún proveedor por iniciar. La sesión está lista.',
      },
      note:
        'Para mayor claridad, se representa dentro de la llamada. En la práctica, los ' +
        'proveedores pueden iniciarse cuando se necesitan por primera vez: una libreta de ' +
        'direcciones, cuando el cliente llama a OpenAddressBook; un almacén de mensajes, ' +
        'cuando llama a OpenMsgStore; un transporte, cuando lo necesita el spooler. Está ' +
        'documentado que las libretas de direcciones van antes que los almacenes; el resto ' +
        'del orden, y una cola sin transportes con MAPI_NO_MAIL, es nuestra lectura.',
    },
    providerEntryPoint: {
      label: '¿Versión correcta?',
      asks:
        '¿Se ponen de acuerdo MAPI y el proveedor sobre una versión en el punto de entrada ' +
        'de este?',
      means: {
        yes:
          'El punto de entrada da a MAPI un objeto proveedor, con el que ya se puede ' +
          'iniciar sesión.',
        no:
          'MAPI_E_VERSION, antes de todo inicio de sesión: el proveedor no se carga y su ' +
          'servicio de mensajes se deshabilita.',
      },
      note:
        'El código está documentado. Que el servicio se deshabilite sin un segundo intento, ' +
        'porque ninguno podría servir de ayuda, es nuestra lectura.',
    },
    firstLogon: {
      label: 'Inicio de sesión, primer intento',
      asks: 'Se llama al método de inicio de sesión del proveedor. ¿Qué devuelve?',
      means: {
        S_OK: 'El proveedor ha iniciado sesión.',
        MAPI_E_FAILONEPROVIDER:
          'Este proveedor se retira solo. Su servicio de mensajes no se deshabilita.',
        MAPI_E_UNCONFIGURED:
          'Falta configuración. El servicio de mensajes puede completarla antes de un ' +
          'segundo intento.',
        password:
          'No se aceptan las credenciales del servicio y se permite un cuadro de diálogo: ' +
          'el proveedor pregunta al usuario.',
        error:
          'El inicio de sesión ha fallado. Que se intente de nuevo o no depende de que se ' +
          'pregunte al usuario.',
      },
      note:
        'La documentación nombra causas de un inicio de sesión fallido, pero apenas sus ' +
        'códigos. Los que se muestran para una ruta no válida, un servidor no disponible y ' +
        'datos dañados son nuestra lectura; la excepción es un almacén de mensajes al que ' +
        'le faltan su servidor o sus datos y al que no se permite mostrar ningún cuadro de ' +
        'diálogo.',
    },
    configureService: {
      label: 'Configurar el servicio',
      asks: 'MAPI llama al punto de entrada del servicio con MSG_SERVICE_CONFIGURE.',
      means: {
        waiting:
          'El usuario completa la hoja de propiedades con Aceptar o la abandona con ' +
          'Cancelar. Después se intenta de nuevo el inicio de sesión.',
        ok:
          'Se ha proporcionado la configuración que faltaba. El proveedor obtiene su ' +
          'segundo intento.',
        cancel: 'Sigue faltando la configuración. Tampoco la encontrará el segundo intento.',
        other:
          'No se permite ningún cuadro de diálogo, así que nadie proporciona lo que falta. ' +
          'Tampoco lo encontrará el segundo intento.',
      },
      note:
        'Un servicio también puede configurarse por sí mismo sin cuadro de diálogo; que ' +
        'este no pueda hacerlo, y que sea MAPI_LOGON_UI lo que permite la hoja de ' +
        'propiedades, es nuestra lectura.',
    },
    promptForServicePassword: {
      label: 'Pedir la contraseña',
      asks: '¿Dará el usuario al proveedor una contraseña que acepte su servicio?',
      means: {
        waiting:
          'El usuario da la contraseña correcta con Aceptar o cancela. Es una contraseña ' +
          'del servicio, no del perfil.',
        ok: 'El servicio acepta la contraseña. El proveedor ha iniciado sesión.',
        cancel: 'El proveedor devuelve MAPI_E_USER_CANCEL. Este intento ha fallado.',
      },
      note:
        'El código para Cancelar está documentado. Que cuente como cualquier otro fallo de ' +
        'un inicio de sesión es nuestra lectura: ninguna página hace una excepción con él.',
    },
    uiAllowed: {
      label: '¿Diálogo permitido?',
      asks: '¿Se puede informar del fallo al usuario y ofrecerle otro intento?',
      means: {
        yes: 'Se informa al usuario, que decide si se intenta de nuevo.',
        no:
          'No se puede preguntar a nadie. No hay segundo intento y el servicio se ' +
          'deshabilita.',
      },
      note:
        'Tomar MAPI_LOGON_UI como el permiso para este cuadro de diálogo, y prescindir del ' +
        'segundo intento cuando está sin establecer, es nuestra lectura.',
    },
    offerRetry: {
      label: 'Avisar, ofrecer reintento al usuario',
      asks: 'Se informa del fallo al usuario. ¿Debe intentarse de nuevo el inicio de sesión?',
      means: {
        waiting:
          'El usuario reintenta, tras corregir la causa o sin corregirla, o rechaza el reintento.',
        retry: 'El proveedor obtiene su segundo y último intento.',
        decline: 'No hay segundo intento. El servicio de mensajes se deshabilita.',
      },
      note:
        'El texto sobre las sesiones concede a cada fallo un segundo intento; según las ' +
        'páginas de los proveedores, la mayoría de los errores deshabilitan el servicio de ' +
        'inmediato. Seguir el texto es nuestra lectura.',
    },
    secondLogon: {
      label: 'Inicio de sesión, segundo intento',
      asks: 'Se llama una vez más al método de inicio de sesión. ¿Qué devuelve?',
      means: {
        S_OK: 'El segundo intento se realiza correctamente. El proveedor ha iniciado sesión.',
        MAPI_E_FAILONEPROVIDER:
          'Este proveedor se retira solo. Su servicio de mensajes no se deshabilita.',
        password:
          'No se aceptan las credenciales del servicio y se permite un cuadro de diálogo: ' +
          'el proveedor pregunta al usuario.',
        error:
          'También ha fallado el segundo intento. El servicio de mensajes se deshabilita ' +
          'con todos sus proveedores.',
      },
      note:
        'Sobre un segundo MAPI_E_UNCONFIGURED, la documentación no es unánime: el servicio ' +
        'se deshabilita, o no se deshabilita, o puede terminar la propia sesión. ' +
        'Deshabilitar el servicio es nuestra lectura.',
    },
    providerRunning: {
      label: 'Proveedor en ejecución',
      asks: 'El proveedor ha iniciado sesión.',
      means: {
        other: 'La sesión puede usarlo, salvo que más tarde falle otro proveedor de su servicio.',
      },
    },
    providerLeftOut: {
      label: 'Proveedor excluido',
      asks: 'El proveedor no ha iniciado sesión; su servicio de mensajes sigue habilitado.',
      means: {
        other:
          'Los demás proveedores del servicio se inician igualmente. Un cliente puede ' +
          'intentarlo de nuevo con este, por ejemplo después de pedir una contraseña al ' +
          'usuario.',
      },
    },
    disableService: {
      label: 'Servicio deshabilitado',
      asks:
        'Todos los proveedores de este servicio de mensajes quedan fuera hasta que termine ' +
        'la sesión.',
      means: {
        other:
          'Los que ya estaban en ejecución dejan de funcionar y los que faltaban se omiten. ' +
          'Los demás servicios de mensajes siguen adelante.',
      },
      note:
        'La documentación se contradice sobre lo que devuelve MAPILogonEx cuando se ' +
        'deshabilita un servicio: una sesión o un inicio de sesión fallido. S_OK es nuestra ' +
        'lectura.',
    },
    returnSession: {
      label: 'Devolver sesión',
      asks: 'La llamada devuelve una nueva sesión.',
      means: {
        other:
          'S_OK: lppSession recibe el puntero de sesión. Con MAPI_ALLOW_OTHERS la sesión es ' +
          'compartida; sin él, individual.',
      },
    },
  },
  exits: {
    yes: 'sí',
    no: 'no',
    S_OK: 'S_OK',
    MAPI_E_FAILONEPROVIDER: 'solo',
    MAPI_E_UNCONFIGURED: 'sin configurar',
    password: 'contraseña',
    error: 'error',
    ok: 'Aceptar',
    services: 'Aceptar',
    cancel: 'Cancelar',
    wrong: 'incorrecta',
    another: 'otro',
    last: 'último',
    retry: 'reintentar',
    decline: 'rechazar',
  },
  prompts: {
    promptForProfile: {
      title: () => 'Elegir perfil',
      says: () => 'No hay ningún perfil preseleccionado, porque la llamada no nombra ninguno.',
      picks: {
        name: 'Nombre de perfil',
        standard: 'perfil predeterminado',
        withoutChoice: (standard) =>
          `Con Aceptar, sin elegir nada, se toma el perfil predeterminado, ${standard}.`,
        missing: 'Elija antes un perfil: este equipo no tiene perfil predeterminado.',
      },
    },
    promptForPassword: {
      title: () => 'Escribir la contraseña',
      says: () =>
        'El perfil está protegido con una contraseña, como permitían las versiones antiguas ' +
        'de MAPI.',
    },
    configureEveryService: {
      title: (service) => `Configurar ${service}`,
      says: ({ service }) =>
        `Configuración de ${service}; se muestra porque se ha pedido el cuadro de diálogo de ` +
        'cada servicio.',
    },
    configureService: {
      title: (service) => `Configurar ${service}`,
      says: ({ kind, code }) =>
        `El proveedor de ${kind} ha devuelto ${code}: al perfil le falta configuración que ` +
        'necesita ese proveedor.',
    },
    promptForServicePassword: {
      title: () => 'Contraseña del servicio',
      says: ({ service, kind }) =>
        `${service}, ${kind}: no se aceptan las credenciales del servicio.`,
    },
    offerRetry: {
      title: () => 'Error de inicio de sesión',
      says: ({ service, kind, code }) =>
        `${service}, ${kind}: el primer intento ha devuelto ${code}. ` +
        'Si también falla el segundo, se deshabilitan todos los proveedores del servicio.',
    },
  },
  answers: {
    ok: 'Aceptar',
    services: 'Configurar cada servicio de mensajes',
    cancel: 'Cancelar',
    wrong: 'Contraseña incorrecta',
    retry: 'Reintentar',
    decline: 'Rechazar',
  },
  inputs: {
    flags: { name: 'flFlags', hint: 'La máscara de todos los indicadores.', values: {} },
    profile: {
      name: 'lpszProfileName',
      hint: 'Como máximo 64 caracteres; "" cuenta como NULL.',
      values: {},
    },
    default: {
      name: 'Perfil predeterminado',
      hint: 'Se toma cuando MAPI_USE_DEFAULT está establecido y no se da ningún nombre.',
      values: { '': 'Sin establecer' },
    },
    credentials: {
      name: 'Credenciales',
      hint: 'Histórico: la contraseña del perfil.',
      values: { valid: 'Válidas', invalid: 'No válidas' },
    },
    shared: {
      name: 'Sesión compartida',
      hint: 'El perfil de una sesión compartida que ya existe.',
      values: { '': 'Ninguna' },
    },
    mutex: {
      name: 'Mutex de inicio de sesión',
      hint: 'Ocupado significa durante más de unos segundos.',
      values: { free: 'Libre', held: 'Ocupado por otro subproceso' },
    },
    fault: {
      name: 'Fallos',
      hint: 'Por qué no se inicia un proveedor, en el primer y en el segundo intento.',
      values: {},
    },
  },
  facts: {
    mutex: {
      name: 'mutex de inicio de sesión',
      values: { free: 'libre', held: 'ocupado por otro subproceso' },
    },
    shared: { name: 'sesión compartida', values: { null: 'ninguna' } },
    profile: { name: 'lpszProfileName', values: { null: 'NULL', '': '""' } },
    default: { name: 'perfil predeterminado', values: { null: 'sin establecer' } },
    credentials: {
      name: 'credenciales',
      values: { valid: 'válidas', invalid: 'no válidas' },
    },
    chosenProfile: { name: 'perfil que se usará', values: { null: 'ninguno' } },
    checkBox: { name: 'casilla', values: { true: 'activada', false: 'desactivada' } },
    servicesToConfigure: { name: 'servicios que faltan por mostrar', values: {} },
    providersLeft: { name: 'proveedores que faltan por iniciar', values: {} },
    firstFailure: {
      name: 'fallo, primer intento',
      values: { none: 'ninguno' },
    },
    secondFailure: {
      name: 'fallo, segundo intento',
      values: { none: 'ninguno', same: 'igual que el primero' },
    },
    configuredBefore: {
      name: 'configurado de antemano',
      values: { true: 'sí', false: 'no' },
    },
    unsupplied: {
      name: 'sigue faltando configuración',
      values: { true: 'sí', false: 'no' },
    },
    attempt: { name: 'intento', values: { 1: 'primero', 2: 'segundo' } },
  },
  flags: {
    MAPI_LOGON_UI: {
      meaning: 'Permite un cuadro de diálogo de inicio de sesión donde se necesite.',
      matters:
        'Se lee en «MAPI_LOGON_UI?» y, según nuestra lectura, allí donde un proveedor o un ' +
        'servicio de mensajes pudiera mostrar un cuadro de diálogo.',
      ignored:
        'No se abre ningún cuadro de diálogo de perfil cuando se da un nombre o cuando ' +
        'MAPI_USE_DEFAULT está establecido.',
    },
    MAPI_NEW_SESSION: {
      meaning: 'Pide una nueva sesión en lugar de la compartida.',
      matters:
        'Se lee en «MAPI_NEW_SESSION?», la primera pregunta de la figura. Mientras está sin ' +
        'establecer, la llamada se une a una sesión compartida existente, sea cual sea el ' +
        'perfil que nombre.',
      ignored: '',
    },
    MAPI_APP_PROFILE: {
      meaning:
        'Hace que el cuadro de diálogo de inicio de sesión enumere también los perfiles «app».',
      matters: 'El diagrama no lo lee.',
      ignored:
        'No tiene efecto sin un cuadro de diálogo de inicio de sesión; no todas las ' +
        'implementaciones de MAPI lo conocen.',
    },
    MAPI_ALLOW_OTHERS: {
      meaning:
        'Hace compartida una nueva sesión: otros clientes pueden unirse después a ella sin ' +
        'credenciales.',
      matters: 'Ninguna pregunta del diagrama lo lee; decide el tipo de una nueva sesión.',
      ignored: 'Cuando el cliente se une a una sesión compartida existente (nuestra lectura).',
    },
    MAPI_EXPLICIT_PROFILE: {
      meaning:
        'Descarta recurrir al perfil predeterminado: el autor de la llamada o el usuario ' +
        'deben nombrar uno.',
      matters: 'El diagrama no lo lee.',
      ignored:
        'Cuando se da un nombre. Con MAPI_USE_DEFAULT se usa de todos modos el perfil ' +
        'predeterminado.',
    },
    MAPI_EXTENDED: {
      meaning: 'Inicia sesión con capacidades extendidas. Debe figurar en cada llamada.',
      matters: 'El diagrama no lo lee; sin él, la llamada recibe una advertencia.',
      ignored: '',
    },
    MAPI_USE_DEFAULT: {
      meaning: 'Toma el perfil predeterminado.',
      matters:
        'Se lee en «MAPI_USE_DEFAULT?», antes que «MAPI_LOGON_UI?»: si ambos están ' +
        'establecidos, no se abre ningún cuadro de diálogo de perfil.',
      ignored:
        'Cuando se da un nombre (nuestra lectura) o cuando la llamada se une a una sesión ' +
        'compartida.',
    },
    MAPI_FORCE_DOWNLOAD: {
      meaning:
        'Trata de descargar los mensajes del usuario antes de que la llamada devuelva el ' +
        'control, no más tarde en segundo plano.',
      matters: 'El diagrama no lo lee.',
      ignored: '',
    },
    MAPI_SERVICE_UI_ALWAYS: {
      meaning:
        'Muestra el cuadro de diálogo de configuración de cada servicio de mensajes antes ' +
        'de que ninguno inicie sesión.',
      matters:
        'Se lee en «MAPI_SERVICE_UI_ALWAYS?», una vez decidido el perfil. La casilla del ' +
        'cuadro de diálogo de perfil hace lo mismo.',
      ignored:
        'Cuando la llamada se une a una sesión compartida: el diagrama no inicia entonces ' +
        'ningún servicio.',
    },
    MAPI_NO_MAIL: {
      meaning:
        'Oculta la sesión al spooler de MAPI, que no envía ni recibe nada para este cliente.',
      matters:
        'Ninguna pregunta del diagrama lo lee. Convierte a este cliente en un cliente sin ' +
        'mensajería y, según nuestra lectura, mantiene fuera de la cola a los proveedores ' +
        'de transporte.',
      ignored: '',
    },
    MAPI_NT_SERVICE: {
      meaning:
        'Indica que el autor de la llamada es un servicio de Windows. Los servicios deben ' +
        'establecerlo, aquí y en MAPIInitialize; los demás no deben hacerlo.',
      matters: 'El diagrama no lo lee.',
      ignored: '',
    },
    MAPI_PASSWORD_UI: {
      meaning:
        'En la MAPI de 1998: permite un cuadro de diálogo solo para la contraseña del ' +
        'perfil. La página de referencia actual no lo incluye.',
      matters: 'Se lee en «MAPI_PASSWORD_UI?», cuando las credenciales no sirven para el perfil.',
      ignored:
        'Nunca se pregunta por él mientras las credenciales son válidas, ni cuando la ' +
        'llamada se une a una sesión compartida.',
    },
    MAPI_TIMEOUT_SHORT: {
      meaning: 'Renuncia al inicio de sesión cuando está bloqueado durante más de unos segundos.',
      matters:
        'Se lee en «MAPI_TIMEOUT_SHORT?», mientras otro subproceso mantiene ocupado el ' +
        'mutex de inicio de sesión.',
      ignored: 'Nunca se pregunta por él mientras el mutex está libre.',
    },
    MAPI_BG_SESSION: {
      meaning: 'Pide una sesión para trabajo en segundo plano, como la indexación.',
      matters: 'El diagrama no lo lee.',
      ignored: '',
    },
    MAPI_UNICODE: {
      meaning: 'Indica que las cadenas que se pasan son Unicode; sin él, son ANSI.',
      matters: 'El diagrama no lo lee.',
      ignored: '',
    },
  },
  conflicts: {
    'no-extended':
      'MAPI_EXTENDED está sin establecer, aunque la página de referencia lo quiere en cada ' +
      'llamada. Algunos ejemplos de la propia Microsoft también lo omiten; el inicio de ' +
      'sesión sigue adelante.',
    'logon-ui-with-password-ui':
      'MAPI_LOGON_UI y MAPI_PASSWORD_UI están establecidos los dos. En la MAPI de 1998 se ' +
      'excluían mutuamente; el diagrama pregunta por cada uno donde lo hace la figura.',
    'password-ui-today':
      'MAPI_PASSWORD_UI no está en la página de referencia actual, y los perfiles ya no ' +
      'tienen contraseña. El diagrama pregunta por él porque lo hace la figura.',
    'password-ui-without-profile-name':
      'MAPI_PASSWORD_UI está establecido sin un nombre de perfil, que la página de ' +
      'referencia de 1998 exigía. El diagrama sigue adelante sin ese nombre.',
    'nt-service-without-no-mail':
      'MAPI_NT_SERVICE está establecido sin MAPI_NO_MAIL, que un servicio de Windows debe ' +
      'establecer también. Compilaciones antiguas de MAPI devolvían ' +
      'MAPI_E_INVALID_PARAMETER; el diagrama sigue adelante.',
    'nt-service-with-ui':
      'MAPI_NT_SERVICE está establecido junto con un indicador para cuadros de diálogo, y ' +
      'un servicio de Windows normalmente no tiene ningún usuario que responda a ellos. El ' +
      'diagrama los muestra de todos modos.',
    'service-ui-always-without-logon-ui':
      'MAPI_SERVICE_UI_ALWAYS está establecido mientras MAPI_LOGON_UI está sin establecer. ' +
      'Según nuestra lectura, aparecen los cuadros de diálogo de configuración que pide, y ' +
      'ningún otro.',
    'use-default-with-profile-name':
      'MAPI_USE_DEFAULT está establecido junto con un nombre de perfil. La documentación no ' +
      'es unánime sobre cuál prevalece; el diagrama sigue la figura, donde en ese caso nunca se ' +
      'pregunta por MAPI_USE_DEFAULT.',
    'explicit-profile-with-profile-name':
      'MAPI_EXPLICIT_PROFILE solo cuenta mientras lpszProfileName es NULL o está vacío. Con ' +
      'un nombre no cambia nada.',
    'explicit-profile-with-use-default':
      'MAPI_EXPLICIT_PROFILE rechaza el perfil predeterminado y MAPI_USE_DEFAULT lo pide. ' +
      'Se usa el perfil predeterminado.',
    'app-profile-without-logon-ui':
      'MAPI_APP_PROFILE agrega entradas a la lista del cuadro de diálogo de inicio de ' +
      'sesión, que no puede abrirse mientras MAPI_LOGON_UI está sin establecer. El ' +
      'indicador no cambia nada.',
    'profile-name-ignored':
      'Existe una sesión compartida y MAPI_NEW_SESSION está sin establecer: el cliente se ' +
      'une a esa sesión y lpszProfileName se ignora.',
    'allow-others-ignored':
      'MAPI_ALLOW_OTHERS se refiere a una sesión que se está creando. Aquí el cliente se ' +
      'une a la existente, así que, según nuestra lectura, el indicador no cambia nada.',
  },
  reasons: {
    'service-disabled':
      'Se ha deshabilitado un servicio de mensajes, y la documentación se contradice sobre ' +
      'lo que devuelve entonces la llamada. S_OK es nuestra lectura; ningún código de ' +
      'MAPILogonEx significa éxito parcial.',
    'individual-by-default':
      'Que una nueva sesión sin MAPI_NEW_SESSION ni MAPI_ALLOW_OTHERS sea individual es ' +
      'nuestra lectura: ningún documento lo dice.',
    'beside-shared':
      'La documentación deja abierto si la nueva sesión compartida sustituye a la que ' +
      'existía o coexiste con ella.',
  },
  links: {
    start: 'Cómo inicia MAPI un cliente',
    closeUp: 'De cerca: cómo comprueba el proveedor su configuración',
    use: 'Qué puede hacer el cliente con la sesión',
    identity: 'Qué identidad tiene la sesión',
    end: 'Cómo termina la sesión',
  },
  details: {
    session: {
      'existing-shared': {
        name: 'sesión compartida existente',
        says: 'Es una sesión compartida ya existente.',
      },
      'new-shared': { name: 'nueva sesión compartida', says: 'Es una sesión nueva y compartida.' },
      'new-individual': {
        name: 'nueva sesión individual',
        says: 'Es una sesión nueva e individual.',
      },
    },
    nonmessaging: {
      true: { name: 'sin mensajería', says: 'Para este cliente es una sesión sin mensajería.' },
    },
  },
  because: {
    logonMutexHeld: {
      yes: () => 'Sí, porque otro subproceso mantiene ocupado el mutex.',
      no: () => 'No, porque el mutex está libre.',
    },
    sharedSessionExists: {
      yes: ({ shared }) => `Sí, porque hay una con el perfil ${shared}.`,
      no: () => 'No, porque no hay ninguna a la que unirse.',
    },
    profileNameNull: {
      yes: () => 'Sí, porque la llamada no nombra ningún perfil.',
      no: ({ profile }) => `No, porque la llamada nombra ${profile}.`,
    },
    profileExists: {
      yes: ({ chosenProfile }) => `Sí, porque el equipo tiene el perfil ${chosenProfile}.`,
      no: ({ chosenProfile }) =>
        chosenProfile === null
          ? 'No, porque no hay ningún perfil predeterminado establecido.'
          : `No, porque el equipo no tiene ningún perfil ${chosenProfile}.`,
    },
    credentialsValid: {
      yes: () => 'Sí, porque las credenciales son válidas.',
      no: () => 'No, porque las credenciales no son válidas.',
    },
    serviceUiAlways: {
      yes: ({ checkBox }) =>
        checkBox === true
          ? 'Sí, porque la casilla está activada.'
          : 'Sí, porque el indicador está establecido.',
      no: () => 'No, porque el indicador no está establecido y la casilla está desactivada.',
    },
    providersLeft: {
      yes: ({ providersLeft }) => countProvidersLeft(Number(providersLeft)),
      no: () => 'No, porque todos los proveedores han tenido ya su turno.',
    },
    providerEntryPoint: {
      yes: () => 'Sí, porque MAPI y el proveedor se ponen de acuerdo sobre una versión.',
      no: () => 'No, porque MAPI y el proveedor no se ponen de acuerdo sobre una versión.',
    },
    firstLogon: {
      MAPI_E_FAILONEPROVIDER: ({ code, firstFailure }) =>
        `El proveedor devuelve ${code}, por este fallo: ${firstFailure}.`,
      MAPI_E_UNCONFIGURED: ({ code, firstFailure }) =>
        `El proveedor devuelve ${code}, por este fallo: ${firstFailure}.`,
      password: () => 'El proveedor pide una contraseña.',
      error: ({ code, firstFailure }) =>
        `El proveedor devuelve ${code}, por este fallo: ${firstFailure}.`,
    },
    configureService: {
      other: () => 'No se pregunta a nadie, porque MAPI_LOGON_UI no está establecido.',
    },
    uiAllowed: {
      yes: () => 'Sí, porque MAPI_LOGON_UI está establecido.',
      no: () => 'No, porque MAPI_LOGON_UI no está establecido.',
    },
    secondLogon: {
      password: () => 'El proveedor pide una contraseña.',
      error: ({ code }) => `El proveedor devuelve ${code}: también ha fallado el segundo intento.`,
    },
    disableService: {
      other: ({ service }) =>
        `El servicio ${service} queda deshabilitado hasta que termine la sesión.`,
    },
  },
  calls: {
    providerEntryPoint: {
      ab: 'ABProviderInit',
      ms: 'MSProviderInit',
      xp: 'XPProviderInit',
    },
    firstLogon: {
      ab: 'IABProvider::Logon, llamado por MAPI',
      ms: 'IMSProvider::Logon, llamado por MAPI',
      xp: 'IXPProvider::TransportLogon, llamado por el spooler de MAPI',
    },
    secondLogon: {
      ab: 'IABProvider::Logon, llamado por MAPI',
      ms: 'IMSProvider::Logon, llamado por MAPI',
      xp: 'IXPProvider::TransportLogon, llamado por el spooler de MAPI',
    },
  },
  figureNote: 'El recorrido ha terminado en un paso que la figura no dibuja.',
}
