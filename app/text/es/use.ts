import type { text as english } from '../en/use'
import type { Like } from '../translation'

const providerNames = {
  'exchange/ab': 'Microsoft Exchange, libreta de direcciones',
  'contab/ab': 'Outlook Address Book, libreta de direcciones',
  'exchange/ms': 'Microsoft Exchange, almacén de mensajes',
  'pst/ms': 'Personal Folders, almacén de mensajes',
  'exchange/xp': 'Microsoft Exchange, transporte',
}

const entryFacts = {
  message: 'un mensaje',
  folder: 'una carpeta',
  container: 'un contenedor de libreta de direcciones',
  user: 'un usuario de mensajería',
  store: 'un almacén de mensajes',
  status: 'un objeto de estado',
  unknown: 'un objeto que no es de ningún proveedor de aquí',
  null: 'NULL',
}

const methodNames = {
  GetLastError: 'GetLastError',
  GetMsgStoresTable: 'GetMsgStoresTable',
  OpenMsgStore: 'OpenMsgStore',
  OpenAddressBook: 'OpenAddressBook',
  OpenProfileSection: 'OpenProfileSection',
  GetStatusTable: 'GetStatusTable',
  OpenEntry: 'OpenEntry',
  CompareEntryIDs: 'CompareEntryIDs',
  Advise: 'Advise',
  Unadvise: 'Unadvise',
  MessageOptions: 'MessageOptions',
  QueryDefaultMessageOpt: 'QueryDefaultMessageOpt',
  EnumAdrTypes: 'EnumAdrTypes',
  QueryIdentity: 'QueryIdentity',
  Logoff: 'Logoff',
  SetDefaultStore: 'SetDefaultStore',
  AdminServices: 'AdminServices',
  ShowForm: 'ShowForm',
  PrepareForm: 'PrepareForm',
}

const nomailFacts = { no: 'sin establecer', yes: 'establecido' }

const askedFacts = {
  later: 'algún tiempo después del inicio de sesión',
  'at-once': 'justo después del inicio de sesión',
}

/** The provider of a kind in a service, which may lack one. */
const serviceFacts = {
  running: 'en ejecución',
  'left-out': 'excluido',
  disabled: 'deshabilitado',
  null: 'ninguno',
}

/** The same of an address book, which is feminine. */
const addressBookFacts = {
  running: 'en ejecución',
  'left-out': 'excluida',
  disabled: 'deshabilitada',
  null: 'ninguna',
}

/** What the spooler has to start. */
const transportFacts = {
  pending: 'por iniciar',
  started: 'ya iniciados',
  none: 'ninguno en el perfil',
  nonmessaging: 'sin iniciar con MAPI_NO_MAIL',
  'not-running': 'deshabilitados o excluidos',
}

/** Why that is nothing, where the profile has transports. */
const nothingToStart = {
  [transportFacts.started]: 'No, porque los transportes de esta sesión ya se han iniciado.',
  [transportFacts.nonmessaging]: 'No, porque MAPI_NO_MAIL se estableció en el inicio de sesión.',
  [transportFacts['not-running']]:
    'No, porque todos los transportes están deshabilitados o excluidos.',
}

export const text: Like<typeof english> = {
  summary: 'Una llamada a un método de IMAPISession, y qué hay detrás del resultado.',
  methods: {
    GetLastError: 'Detalles del último error de un método de la sesión, si MAPI tiene alguno.',
    GetMsgStoresTable: 'La tabla de los almacenes de mensajes del perfil de la sesión.',
    OpenMsgStore: 'Abre un almacén de mensajes.',
    OpenAddressBook:
      'Abre la libreta de direcciones integrada, formada por todos los proveedores de libretas de ' +
      'direcciones.',
    OpenProfileSection: 'Abre una sección del perfil de la sesión.',
    GetStatusTable: 'La tabla de estado: MAPI, el spooler y los proveedores de la sesión.',
    OpenEntry:
      'Abre cualquier objeto por su identificador de entrada: se pide al proveedor que lo creó.',
    CompareEntryIDs: 'Indica si dos identificadores de entrada nombran el mismo objeto.',
    Advise: 'Hace un registro para notificaciones sobre la sesión o sobre un objeto.',
    Unadvise: 'Cancela un registro para notificaciones.',
    MessageOptions:
      'Hoy ni se admite ni está documentado; en 1998, un cuadro de diálogo de opciones de mensaje.',
    QueryDefaultMessageOpt:
      'Hoy ni se admite ni está documentado; en 1998, las opciones de mensaje predeterminadas.',
    EnumAdrTypes: 'En desuso: los tipos de dirección de los transportes que están cargados.',
    QueryIdentity: 'El identificador de entrada de la identidad principal de la sesión.',
    Logoff: 'Termina la sesión.',
    SetDefaultStore:
      'Convierte un almacén de mensajes en el predeterminado, el principal, el secundario o el de Simple MAPI.',
    AdminServices: 'Administra los servicios de mensajes del perfil, para la sesión siguiente.',
    ShowForm: 'Muestra un formulario que ha preparado PrepareForm.',
    PrepareForm: 'Prepara el token con el que ShowForm encuentra su mensaje.',
  },
  stages: {
    store: { name: 'Almacén de mensajes' },
    entry: { name: 'Cualquier objeto' },
    table: { name: 'Tabla de estado' },
    addressBook: { name: 'Libreta de direcciones' },
    other: { name: 'Otros métodos' },
  },
  steps: {
    session: {
      label: 'IMAPISession',
      asks: 'El cliente ha iniciado sesión y tiene un puntero de sesión.',
      means: {
        other:
          'Todo lo que ofrece la sesión está detrás de esta interfaz: 19 métodos, después de ' +
          'QueryInterface, AddRef y Release.',
      },
    },
    loggedOff: {
      label: '¿Se llamó a Logoff?',
      asks: '¿Ha llamado ya el cliente a Logoff en esta sesión?',
      means: {
        yes: 'Después de Logoff, Release es el único método al que se puede llamar.',
        no: 'Se puede llamar a todos los métodos.',
      },
    },
    returnLoggedOff: {
      label: 'Solo se permite Release',
      asks: 'El cliente llama a un método al que no se puede llamar después de Logoff.',
      means: { other: 'Para este cliente la sesión ha terminado. Solo puede liberar su puntero.' },
    },
    method: {
      label: '¿A qué método se llama?',
      asks: '¿A qué método de IMAPISession llama el cliente?',
      means: {
        OpenMsgStore: 'El cliente abre un almacén de mensajes.',
        OpenEntry: 'El cliente abre un objeto del que tiene el identificador de entrada.',
        GetStatusTable: 'El cliente pregunta cómo están la sesión y sus proveedores.',
        OpenAddressBook: 'El cliente abre la libreta de direcciones integrada.',
        other: 'El cliente llama a uno de los otros 15 métodos.',
      },
    },
    storeIdNull: {
      label: '¿lpEntryID NULL?',
      asks: '¿Es NULL el identificador de entrada del almacén de mensajes?',
      means: {
        yes: 'La llamada no nombra ningún almacén, y OpenMsgStore no toma ninguno por sí mismo.',
        no: 'La llamada nombra un almacén.',
      },
    },
    returnIdNull: {
      label: 'NULL no se permite',
      asks: 'El cliente ha pasado NULL donde se necesita un identificador de entrada.',
      means: {
        other:
          'IAddrBook::OpenEntry e IMsgStore::OpenEntry toman NULL por su raíz. La sesión no tiene ' +
          'ninguna raíz que abrir.',
      },
    },
    storeServed: {
      label: '¿Servicio disponible?',
      asks: '¿Está el almacén a cargo de un servicio de mensajes que no está deshabilitado?',
      means: {
        yes: 'MAPI puede dirigirse al proveedor del almacén.',
        no: 'MAPI no llama a ningún proveedor para este almacén en esta sesión.',
      },
      note:
        'Un servicio de mensajes se deshabilita entero y durante el resto de la sesión. Preguntar ' +
        'esto antes de que se abra el almacén es nuestra lectura.',
    },
    returnNotServed: {
      label: 'Almacén no disponible',
      asks: 'El almacén no se puede abrir en esta sesión.',
      means: {
        other:
          'MAPI ya no llama a ningún proveedor de un servicio deshabilitado. Puede que una nueva ' +
          'sesión encuentre otra vez en orden el servicio.',
      },
      note: 'Que la llamada falle aquí es nuestra lectura: ninguna página dice qué devuelve.',
    },
    storeOpen: {
      label: '¿Almacén ya abierto?',
      asks: '¿Ha iniciado ya sesión el proveedor del almacén?',
      means: {
        yes: 'MAPI usa el objeto proveedor que tiene. La DLL no se carga de nuevo.',
        no: 'El proveedor se excluyó en el inicio de sesión, así que MAPI lo inicia de nuevo.',
      },
      note:
        'La documentación no es unánime sobre cuándo inician sesión los proveedores: dentro de ' +
        'MAPILogonEx o cuando se necesitan por primera vez. Según nuestra lectura, inician sesión ' +
        'dentro de MAPILogonEx, y un almacén que está en ejecución está abierto.',
    },
    loadStoreProvider: {
      label: 'MSProviderInit',
      asks: 'MAPI carga la DLL del proveedor y llama a MSProviderInit.',
      means: { other: 'El punto de entrada devuelve un objeto proveedor, IMSProvider.' },
    },
    storeLogon: {
      label: 'IMSProvider::Logon',
      asks: 'MAPI llama al método de inicio de sesión del proveedor con el identificador de entrada.',
      means: {
        S_OK:
          'El proveedor inicia sesión. Un almacén que ya está abierto puede devolverse tal como ' +
          'está.',
        password: 'La contraseña falta o es incorrecta, y el proveedor puede pedirla.',
        MAPI_E_FAILONEPROVIDER:
          'La contraseña falta o es incorrecta, y no se permite ningún cuadro de diálogo; o bien ' +
          'el proveedor no atiende ninguna sesión más. Los demás proveedores del servicio no se ' +
          'ven afectados.',
      },
      note:
        'MAPI_E_FAILONEPROVIDER existe para que se pueda intentar de nuevo con un almacén. Un ' +
        'almacén al que le falta la contraseña representa a todo almacén que se ha excluido ' +
        '(nuestra lectura). OpenMsgStore también puede devolver MAPI_E_NOT_FOUND, ' +
        'MAPI_E_NO_ACCESS y otros, que el diagrama no muestra. Que un proveedor que no atiende ' +
        'ninguna sesión más falle aquí él solo también es nuestra lectura.',
    },
    promptForStorePassword: {
      label: 'Pedir la contraseña',
      asks: 'El proveedor pide al usuario la contraseña del almacén.',
      means: {
        ok: 'Se acepta la contraseña, y el inicio de sesión sigue adelante.',
        cancel: 'El usuario no la da.',
        waiting: 'La llamada no devuelve el control antes de que haya respondido el usuario.',
      },
    },
    returnStoreCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'OpenMsgStore devuelve MAPI_E_USER_CANCEL.',
      means: { other: 'El almacén sigue cerrado. El cliente puede intentarlo de nuevo.' },
      note:
        'El método de inicio de sesión del proveedor devuelve este código. Que OpenMsgStore lo ' +
        'transmita es nuestra lectura.',
    },
    returnLogonFailed: {
      label: 'MAPI_E_LOGON_FAILED',
      asks: 'La llamada devuelve MAPI_E_LOGON_FAILED.',
      means: {
        other:
          'El proveedor no ha iniciado sesión. Si necesita una contraseña y la llamada no ' +
          'permite ningún cuadro de diálogo, el cliente puede pedirla o llamar a OpenMsgStore ' +
          'sin MDB_NO_DIALOG.',
      },
      note:
        'Un proveedor que no atiende ninguna sesión más también termina aquí. Es nuestra ' +
        'lectura: ninguna página nombra un código para ello.',
    },
    storeLogonObjects: {
      label: 'IMSLogon, IMsgStore',
      asks: 'El proveedor devuelve un objeto de inicio de sesión y un objeto de almacén de mensajes.',
      means: {
        other:
          'Llama a AddRef en su objeto de soporte, salvo que el almacén ya estuviera abierto y se ' +
          'devuelvan los mismos objetos.',
      },
    },
    spoolerHears: {
      label: '¿Se informa al spooler?',
      asks: '¿Informa MAPI al spooler del almacén?',
      means: {
        yes: 'El spooler debe enviar y recibir también a través del almacén.',
        no: 'El spooler no tiene noticia del almacén.',
      },
    },
    returnStoreAlone: {
      label: 'Devolver almacén',
      asks: 'MAPI devuelve el almacén al cliente.',
      means: {
        other: 'S_OK: el cliente tiene un IMsgStore. El spooler ni envía ni recibe a través de él.',
      },
    },
    tellSpooler: {
      label: 'Informar al spooler',
      asks: 'MAPI da al spooler el identificador de entrada del almacén.',
      means: { other: 'Con él, el propio spooler puede iniciar sesión en el almacén.' },
    },
    storeToClient: {
      label: 'IMsgStore al cliente',
      asks: 'MAPI devuelve el almacén al cliente.',
      means: {
        other: 'La llamada ha devuelto S_OK. Lo que sigue es entre el spooler y el proveedor.',
      },
    },
    spoolerLogon: {
      label: 'SpoolerLogon',
      asks: 'El spooler llama a IMSProvider::SpoolerLogon.',
      means: {
        other: 'Con ello, el spooler inicia sesión en el mismo almacén de mensajes.',
      },
      note:
        'La documentación habla del spooler como de un proceso propio o como de un subproceso en ' +
        'segundo plano. Aquí es un papel.',
    },
    returnStore: {
      label: 'Almacén abierto',
      asks: 'El cliente tiene el almacén, y el spooler ha iniciado sesión en él.',
      means: {
        other:
          'S_OK. El almacén es de solo lectura salvo que la llamada haya pedido acceso de ' +
          'escritura: OpenMsgStore con MDB_WRITE o MAPI_BEST_ACCESS, OpenEntry con MAPI_MODIFY o ' +
          'MAPI_BEST_ACCESS. Ni siquiera entonces está garantizado el acceso de escritura.',
      },
    },
    entryIdNull: {
      label: '¿lpEntryID NULL?',
      asks: '¿Es NULL el identificador de entrada?',
      means: {
        yes: 'La llamada no nombra ningún objeto.',
        no: 'La llamada nombra un objeto.',
      },
    },
    entryIsStore: {
      label: '¿Almacén disponible?',
      asks: '¿Nombra un almacén de mensajes cuyo servicio de mensajes no está deshabilitado?',
      means: {
        yes: 'La llamada hace lo mismo que OpenMsgStore con MDB_NO_DIALOG.',
        no:
          'Nombra otra cosa, o un almacén para el que MAPI no llama a ningún proveedor en esta ' +
          'sesión.',
      },
      note:
        'Que OpenEntry trate el almacén de un servicio deshabilitado como un objeto cuyo ' +
        'proveedor no está abierto es nuestra lectura. Su página dice también que, con un ' +
        'almacén, la llamada hace lo mismo que OpenMsgStore.',
    },
    entryIsStatus: {
      label: '¿Objeto de estado?',
      asks: '¿Es el identificador de entrada de un objeto de estado?',
      means: {
        yes: 'Es PR_ENTRYID de una fila de la tabla de estado.',
        no: 'Procede de un proveedor, que ha puesto en él su MAPIUID.',
      },
    },
    statusRowThere: {
      label: '¿Fila en la tabla de estado?',
      asks: '¿Tiene el proveedor una fila en la tabla de estado?',
      means: {
        yes: 'PR_ENTRYID de la fila nombra su objeto de estado.',
        no: 'Sin una fila no hay identificador de entrada, ni nada que abrir.',
      },
      note:
        'La documentación no es unánime sobre qué proveedores tienen filas. Un transporte debe ' +
        'tener una, salvo con MAPI_NO_MAIL. Que todo otro proveedor en ejecución tenga una, y que ' +
        'no la tenga uno deshabilitado o excluido, es nuestra lectura.',
    },
    returnNoRow: {
      label: 'Sin objeto de estado',
      asks: 'El proveedor no tiene fila, y el cliente no obtiene de él ningún objeto de estado.',
      means: {
        other:
          'No ha fallado ninguna llamada: el identificador de entrada que necesitaría OpenEntry no ' +
          'está ahí.',
      },
      note:
        'No está documentado qué devuelve OpenEntry para un identificador de entrada de una sesión ' +
        'anterior. Que el recorrido termine aquí es nuestra lectura.',
    },
    returnStatusObject: {
      label: 'Devolver objeto de estado',
      asks: 'IMAPISession::OpenEntry abre el objeto de estado.',
      means: {
        other:
          'S_OK: el cliente tiene un IMAPIStatus. PR_RESOURCE_METHODS dice a cuáles de sus métodos ' +
          'se puede llamar; los demás pueden devolver MAPI_E_NO_SUPPORT.',
      },
    },
    readMapiUid: {
      label: 'Leer MAPIUID',
      asks: 'MAPI lee el MAPIUID del identificador de entrada.',
      means: { other: 'Indica qué proveedor ha creado el identificador de entrada.' },
    },
    uidRegistered: {
      label: '¿MAPIUID registrado?',
      asks: '¿Ha registrado el MAPIUID un proveedor de esta sesión?',
      means: {
        yes: 'Se registró con SetProviderUID cuando el proveedor inició sesión.',
        no: 'Ningún proveedor abierto lo reclama.',
      },
      note:
        'Los proveedores se registran en su inicio de sesión. Según nuestra lectura, este tuvo ' +
        'lugar dentro de MAPILogonEx, así que un proveedor en ejecución se ha registrado y uno ' +
        'deshabilitado o excluido no.',
    },
    returnUnknownEntryId: {
      label: 'MAPI_E_UNKNOWN_ENTRYID',
      asks: 'OpenEntry devuelve MAPI_E_UNKNOWN_ENTRYID.',
      means: {
        other: 'Normalmente, el proveedor al que pertenece el objeto no está abierto.',
      },
    },
    forwardToProvider: {
      label: 'OpenEntry del proveedor',
      asks: 'MAPI reenvía la llamada a OpenEntry del objeto de inicio de sesión del proveedor.',
      means: {
        S_OK: 'El proveedor abre el objeto.',
        MAPI_E_NOT_FOUND: 'El proveedor no conoce ningún objeto así.',
        MAPI_E_NO_ACCESS: 'El usuario no puede abrirlo, o no de esa manera.',
      },
    },
    returnObject: {
      label: 'Devolver objeto',
      asks: 'OpenEntry devuelve el objeto que ha abierto el proveedor.',
      means: {
        other:
          'S_OK: *lpulObjType dice qué es. Un cliente que conoce el tipo de objeto va más rápido ' +
          'con OpenEntry del almacén, de la libreta de direcciones o del contenedor.',
      },
    },
    returnNotFound: {
      label: 'MAPI_E_NOT_FOUND',
      asks: 'OpenEntry devuelve MAPI_E_NOT_FOUND.',
      means: {
        other: 'El identificador de entrada está bien formado, pero no nombra ningún objeto.',
      },
    },
    returnNoAccess: {
      label: 'MAPI_E_NO_ACCESS',
      asks: 'OpenEntry devuelve MAPI_E_NO_ACCESS.',
      means: {
        other:
          'El usuario no tiene suficientes permisos para el objeto, o quería modificar uno que es ' +
          'de solo lectura.',
      },
    },
    transportsStarting: {
      label: '¿Transportes iniciándose?',
      asks: '¿Tiene el spooler todavía transportes por iniciar?',
      means: {
        yes: 'La llamada llega justo después del inicio de sesión, y la tabla los espera.',
        no: 'No hay nada que esperar.',
      },
      note:
        'El spooler inicia los transportes cuando ha acabado el inicio de sesión del cliente. Que ' +
        'la tabla no espere donde no hay ningún transporte por iniciar es nuestra lectura.',
    },
    waitForTransports: {
      label: 'La llamada se bloquea',
      asks: 'GetStatusTable espera hasta que el spooler ha iniciado los transportes.',
      means: {
        other:
          'Mientras tanto, el cliente queda parado. No debería pedir la tabla de estado justo ' +
          'después del inicio de sesión.',
      },
    },
    statusTable: {
      label: 'Tabla de estado',
      asks: 'El cliente recibe la tabla de estado de la sesión.',
      means: {
        other:
          'MAPI tiene en ella tres filas: para sí misma, para el spooler y para la libreta de ' +
          'direcciones. Las demás son de proveedores.',
      },
      note:
        'La documentación no es unánime sobre si cada proveedor tiene una fila y sobre si la tabla ' +
        'conoce MAPI_UNICODE. Una página nombra el método como uno de IMAPIStatus; es de ' +
        'IMAPISession.',
    },
    statusObjectWanted: {
      label: '¿Se quiere objeto de estado?',
      asks: '¿Sigue adelante el cliente para abrir un objeto de estado?',
      means: {
        yes: 'Busca la fila del objeto y toma su identificador de entrada.',
        no: 'Lee las filas.',
      },
      note: 'Que el identificador de entrada de la llamada represente este deseo es nuestra lectura.',
    },
    returnStatusTable: {
      label: 'Devolver tabla de estado',
      asks: 'El cliente tiene la tabla de estado.',
      means: {
        other:
          'S_OK: el cliente lee las filas y libera la tabla. PR_DISPLAY_NAME de la fila ' +
          'MAPI_SUBSYSTEM es el nombre del perfil.',
      },
    },
    setColumns: {
      label: 'SetColumns',
      asks: 'El cliente limita la tabla a las columnas que necesita.',
      means: { other: 'Son PR_ENTRYID, PR_RESOURCE_TYPE y PR_DISPLAY_NAME.' },
    },
    buildRestriction: {
      label: 'Crear restricción',
      asks: 'El cliente crea una restricción que encuentra una sola fila.',
      means: {
        other:
          'Una fila de MAPI se encuentra por PR_RESOURCE_TYPE; la de un proveedor, por ' +
          'PR_PROVIDER_DISPLAY o PR_PROVIDER_DLL_NAME.',
      },
    },
    restrictTable: {
      label: 'Restrict',
      asks: 'El cliente llama a IMAPITable::Restrict.',
      means: { other: 'La tabla muestra solo las filas que coinciden.' },
    },
    queryAllRows: {
      label: 'HrQueryAllRows',
      asks: 'El cliente lee las filas que quedan.',
      means: { other: 'Se espera una fila, la del objeto de estado.' },
    },
    addressBookLogon: {
      label: 'IABProvider::Logon',
      asks: 'MAPI se conecta al siguiente proveedor de libreta de direcciones del perfil.',
      means: {
        other: 'Sus contenedores de nivel superior forman la libreta de direcciones integrada.',
      },
      note:
        'Según una página, OpenAddressBook llama al método de inicio de sesión de cada proveedor; ' +
        'según otras, inician sesión dentro de MAPILogonEx. Lo segundo es nuestra lectura; aquí se ' +
        'usa lo que se cargó allí.',
    },
    addressBookLoaded: {
      label: '¿Proveedor cargado?',
      asks: '¿Está cargado este proveedor de libreta de direcciones?',
      means: {
        no: 'A la libreta de direcciones le faltan sus contenedores. Eso decide el resultado.',
        next: 'Lo está, y le sigue otro.',
        yes: 'Lo está, y era el último: la libreta de direcciones está completa.',
      },
      note:
        'Que falte aquí un proveedor cuyo servicio de mensajes se deshabilitó entero en el inicio ' +
        'de sesión es nuestra lectura, y también lo es que a un perfil sin ningún proveedor de ' +
        'este tipo no le falte ninguno. MAPI se dirige a los demás proveedores también después de ' +
        'uno que falta; el diagrama no.',
    },
    returnAddressBook: {
      label: 'Devolver libreta de direcciones',
      asks: 'OpenAddressBook devuelve la libreta de direcciones integrada.',
      means: { other: 'S_OK: el cliente tiene un IAddrBook, y lo libera antes de Logoff.' },
    },
    returnPartialAddressBook: {
      label: 'MAPI_W_ERRORS_RETURNED',
      asks: 'OpenAddressBook devuelve la libreta de direcciones y MAPI_W_ERRORS_RETURNED.',
      means: {
        other:
          'Una advertencia es un éxito: el código se comprueba con HR_FAILED. El puntero es ' +
          'siempre válido, y debe liberarse antes de Logoff. GetLastError indica qué proveedores ' +
          'han fallado.',
      },
    },
    otherMethod: {
      label: '¿Cuál de los otros?',
      asks: '¿Qué se sabe del método al que se llama?',
      means: {
        identity: 'QueryIdentity tiene un diagrama propio.',
        logoff: 'Logoff tiene un diagrama propio.',
        admin: 'AdminServices cambia el perfil, no la sesión.',
        compare: 'CompareEntryIDs tiene su respuesta en un parámetro, no en el código.',
        deprecated: 'EnumAdrTypes está en desuso.',
        undocumented: 'Hoy ninguna página describe el método.',
        others: 'El método tiene una página propia, que el diagrama no sigue.',
      },
    },
    seeIdentity: {
      label: 'QueryIdentity',
      asks: 'El cliente pide la identidad principal de la sesión.',
      means: { other: 'Lo que recibe depende de las filas de la tabla de estado.' },
    },
    returnLogoff: {
      label: 'Logoff',
      asks: 'El cliente termina la sesión.',
      means: {
        other:
          'S_OK. A partir de ahora solo se puede llamar a Release. Lo que viene antes importa otro ' +
          'tanto.',
      },
    },
    returnAdmin: {
      label: 'AdminServices',
      asks: 'El cliente recibe un IMsgServiceAdmin.',
      means: {
        other:
          'S_OK: el cliente puede cambiar los servicios de mensajes del perfil. La sesión presente ' +
          'sigue como está; los cambios surten efecto en la siguiente.',
      },
    },
    returnCompared: {
      label: 'CompareEntryIDs',
      asks: 'MAPI hace que el proveedor compare dos identificadores de entrada.',
      means: {
        other:
          'S_OK, tanto si nombran el mismo objeto como si no: *lpulResult es TRUE o FALSE. ' +
          'MAPI_E_UNKNOWN_ENTRYID significa que los identificadores no se refieren a ningún ' +
          'objeto, quizá porque esos objetos no están abiertos.',
      },
      note:
        'Según una página, el método devuelve un error cuando los dos difieren. Que devuelva S_OK ' +
        'y FALSE, como dice su página de referencia, es nuestra lectura.',
    },
    returnAddressTypes: {
      label: 'EnumAdrTypes',
      asks: 'El cliente recibe los tipos de dirección de los transportes.',
      means: { other: 'S_OK. Los transportes que no están cargados no cuentan.' },
      note: 'El método está en desuso.',
    },
    returnUndocumented: {
      label: 'No documentado',
      asks: 'El cliente llama a un método que hoy ni se admite ni está documentado.',
      means: { other: 'El método sigue estando en la interfaz y conserva su ranura.' },
      note: 'En 1998 trataba de las opciones de mensaje de un tipo de dirección.',
    },
    returnOther: {
      label: 'No se sigue aquí',
      asks: 'El cliente llama a un método que el diagrama no sigue.',
      means: { other: 'En su página de referencia están los parámetros y los códigos.' },
      note:
        'Que el diagrama no nombre ningún código es nuestra lectura de hasta dónde llega. Sobre ' +
        'GetMsgStoresTable, la documentación no es unánime: todos los almacenes del perfil o cada ' +
        'uno de los que están abiertos.',
    },
  },
  exits: {
    yes: 'sí',
    no: 'no',
    OpenMsgStore: 'OpenMsgStore',
    OpenEntry: 'OpenEntry',
    GetStatusTable: 'GetStatusTable',
    OpenAddressBook: 'OpenAddressBook',
    other: 'otro',
    next: 'siguiente',
    S_OK: 'S_OK',
    password: 'contraseña',
    MAPI_E_FAILONEPROVIDER: 'solo',
    ok: 'Aceptar',
    cancel: 'Cancelar',
    MAPI_E_NOT_FOUND: 'nada',
    MAPI_E_NO_ACCESS: 'denegado',
    identity: 'identidad',
    logoff: 'fin',
    admin: 'admin.',
    compare: 'comparar',
    deprecated: 'en desuso',
    undocumented: 'sin página',
    others: 'otros',
  },
  prompts: {
    promptForStorePassword: {
      title: () => 'Contraseña del almacén',
      says: ({ service, kind }) => `${service}, ${kind}: la contraseña falta o es incorrecta.`,
    },
  },
  answers: { ok: 'Aceptar', cancel: 'Cancelar' },
  inputs: {
    method: {
      name: 'Método',
      hint: 'El método de IMAPISession al que llama el cliente.',
      values: methodNames,
    },
    entry: {
      name: 'lpEntryID',
      hint: 'Qué nombra el identificador de entrada. OpenMsgStore solo pregunta si es NULL.',
      values: {
        message: 'Mensaje',
        folder: 'Carpeta',
        container: 'Contenedor de libreta de direcciones',
        user: 'Usuario de mensajería',
        store: 'Almacén de mensajes',
        status: 'Objeto de estado',
        unknown: 'Objeto de ningún proveedor de aquí',
        '': 'NULL',
      },
    },
    provider: {
      name: 'Proveedor',
      hint: 'De quién es el almacén, el objeto o el objeto de estado.',
      values: providerNames,
    },
    flags: { name: 'ulFlags', hint: 'La máscara de los indicadores de OpenMsgStore.', values: {} },
    asked: {
      name: 'Tabla de estado',
      hint: 'Cuándo se llama a GetStatusTable.',
      values: {
        later: 'Algún tiempo después del inicio de sesión',
        'at-once': 'Justo después del inicio de sesión',
      },
    },
    after: {
      name: 'Después de Logoff',
      hint: 'Si el cliente ha llamado antes a Logoff.',
      values: { no: 'No', yes: 'Sí' },
    },
    object: {
      name: 'Objeto',
      hint: 'Qué dice el proveedor cuando se le reenvía OpenEntry.',
      values: { found: 'Encontrado', missing: 'No está ahí', 'no-access': 'Sin acceso' },
    },
    profile: { name: 'Perfil', hint: 'El perfil de la sesión.', values: {} },
    nomail: {
      name: 'MAPI_NO_MAIL',
      hint: 'Si el cliente ha establecido el indicador en su inicio de sesión.',
      values: { no: 'Sin establecer', yes: 'Establecido' },
    },
    standing: {
      name: 'Proveedor en la sesión',
      hint:
        'Qué ha hecho de él el inicio de sesión. Un solo proveedor deshabilitado deshabilita todo ' +
        'su servicio.',
      values: { running: 'En ejecución', 'left-out': 'Excluido', disabled: 'Deshabilitado' },
    },
  },
  facts: {
    after: { name: 'se llamó a Logoff', values: { no: 'no', yes: 'sí' } },
    method: { name: 'método', values: methodNames },
    entry: { name: 'identificador de entrada de', values: entryFacts },
    profile: { name: 'perfil', values: {} },
    nomail: { name: 'MAPI_NO_MAIL en el inicio de sesión', values: nomailFacts },
    object: {
      name: 'objeto',
      values: { found: 'encontrado', missing: 'no está ahí', 'no-access': 'sin acceso' },
    },
    asked: { name: 'GetStatusTable llamado', values: askedFacts },
    owner: { name: 'proveedor', values: { ...providerNames, null: 'ninguno' } },
    serviceAb: { name: 'libreta de direcciones del servicio', values: addressBookFacts },
    serviceMs: { name: 'almacén de mensajes del servicio', values: serviceFacts },
    serviceXp: { name: 'transporte del servicio', values: serviceFacts },
    addressBooksLeft: {
      name: 'proveedores de libretas de direcciones que quedan',
      values: {},
    },
    transports: { name: 'transportes', values: transportFacts },
    storeFull: {
      name: 'el proveedor no atiende ninguna sesión más',
      values: { no: 'no', yes: 'sí' },
    },
  },
  flags: {
    MDB_NO_DIALOG: {
      meaning: 'Prohíbe los cuadros de diálogo de inicio de sesión del proveedor.',
      matters: 'Se lee en «IMSProvider::Logon», donde al almacén le falta su contraseña.',
      ignored: 'Cuando el almacén se puede abrir sin ayuda.',
    },
    MDB_WRITE: {
      meaning: 'Pide acceso de lectura y escritura al almacén.',
      matters: 'El diagrama no lo lee; el acceso no está garantizado.',
      ignored: '',
    },
    MAPI_DEFERRED_ERRORS: {
      meaning:
        'Permite que la llamada se realice correctamente antes de que el almacén esté disponible ' +
        'por completo.',
      matters: 'El diagrama no lo lee; puede llegar un error con una llamada posterior.',
      ignored: '',
    },
    MAPI_BEST_ACCESS: {
      meaning: 'Pide el máximo acceso que puedan tener el usuario y el cliente.',
      matters: 'El diagrama no lo lee; el acceso no está garantizado.',
      ignored: '',
    },
    MDB_TEMPORARY: {
      meaning: 'El almacén no es permanente y no se agrega a la tabla de almacenes de mensajes.',
      matters: 'El diagrama no lo lee.',
      ignored: '',
    },
    MDB_NO_MAIL: {
      meaning: 'El almacén no se usa para enviar ni recibir: no se informa de él al spooler.',
      matters: 'Se lee en «¿Se informa al spooler?», una vez abierto el almacén.',
      ignored: 'Cuando MAPI_NO_MAIL se estableció en el inicio de sesión.',
    },
    MDB_ONLINE: {
      meaning: 'Con el modo caché de Exchange, abre el almacén que está en el servidor.',
      matters: 'El diagrama no lo lee.',
      ignored: '',
    },
  },
  conflicts: {
    'provider-replaced':
      'El proveedor establecido no está en este perfil o no es del tipo que necesita la llamada. ' +
      'El diagrama toma el primero del perfil que lo es.',
    'entry-not-store':
      'OpenMsgStore necesita el identificador de entrada de un almacén de mensajes, y este es de ' +
      'otra cosa. El diagrama lo toma por el del almacén.',
  },
  reasons: {
    'after-logoff':
      'La documentación deja abierto qué devuelve un método después de Logoff: solo dice que no se ' +
      'le puede llamar.',
    'null-code': 'La documentación deja abierto el código para NULL: solo dice que no se permite.',
    'not-served-code':
      'La documentación deja abierto el código: solo dice que MAPI ya no llama a ningún proveedor ' +
      'de un servicio deshabilitado, y no dice nada de un perfil sin almacén de mensajes.',
    'cancel-code':
      'Que OpenMsgStore transmita el código del proveedor es nuestra lectura: su página no lo ' +
      'incluye.',
    'no-row':
      'Que no tenga fila un proveedor que no está en ejecución es nuestra lectura, salvo para los ' +
      'transportes con MAPI_NO_MAIL.',
    'other-entry':
      'OpenMsgStore toma el identificador de entrada de un almacén de mensajes. Que con otro abra su almacén es nuestra lectura: ninguna página dice qué ocurre con él.',
    'limit-code':
      'Que la llamada devuelva este código cuando el proveedor no atiende ninguna sesión más es ' +
      'nuestra lectura: ninguna página nombra uno.',
    'store-unknown':
      'Que OpenEntry devuelva este código para un almacén que ningún servicio disponible atiende ' +
      'es nuestra lectura. Su página nombra el código para los proveedores que no están ' +
      'abiertos, pero dice también que, con un almacén, la llamada hace lo mismo que ' +
      'OpenMsgStore.',
    'row-optional':
      'Que este proveedor tenga una fila, y con ella un objeto de estado, es nuestra lectura: la ' +
      'documentación solo es unánime sobre los transportes.',
    compared:
      'La documentación no es unánime sobre lo que se obtiene cuando los identificadores nombran ' +
      'objetos distintos: un error, o S_OK y FALSE. Lo segundo es nuestra lectura.',
    'no-wait':
      'Que la tabla de estado no espere donde no hay ningún transporte por iniciar es nuestra ' +
      'lectura: ninguna página habla de este caso.',
    'no-address-book':
      'Que la libreta de direcciones de un perfil sin proveedores de libretas de direcciones cuente ' +
      'como completa es nuestra lectura.',
    'see-identity':
      'El código queda abierto aquí: depende de lo que muestre el diagrama de la identidad.',
    undocumented: 'La documentación deja abierto el código: hoy ninguna página describe el método.',
    'not-followed': 'El código queda abierto aquí: el diagrama no sigue este método.',
  },
  details: {
    pointer: {
      IMsgStore: { name: 'IMsgStore', says: 'El cliente tiene un IMsgStore.' },
      IMAPIStatus: { name: 'IMAPIStatus', says: 'El cliente tiene un IMAPIStatus.' },
      IMAPITable: { name: 'IMAPITable', says: 'El cliente tiene un IMAPITable.' },
      IAddrBook: { name: 'IAddrBook', says: 'El cliente tiene un IAddrBook.' },
      IUnknown: {
        name: 'IUnknown',
        says: 'El cliente tiene un puntero cuya interfaz se ajusta al objeto.',
      },
    },
    spooler: {
      told: { name: 'spooler informado', says: 'El spooler usa también el almacén.' },
      'not-told': {
        name: 'spooler no informado',
        says: 'El spooler no tiene conocimiento del almacén.',
      },
    },
  },
  links: {
    logon: 'El inicio de sesión del que procede una sesión así',
    identity: 'Qué devuelve QueryIdentity',
    end: 'Todo lo que forma parte del final de una sesión',
    release: 'Qué sigue si no se libera la libreta de direcciones',
  },
  because: {
    loggedOff: {
      yes: () => 'Sí, porque el cliente ha llamado a Logoff.',
      no: () => 'No, porque el cliente no ha llamado a Logoff.',
    },
    method: {
      OpenMsgStore: () => 'El cliente llama a OpenMsgStore.',
      OpenEntry: () => 'El cliente llama a OpenEntry.',
      GetStatusTable: () => 'El cliente llama a GetStatusTable.',
      OpenAddressBook: () => 'El cliente llama a OpenAddressBook.',
      other: ({ method }) => `El cliente llama a ${method}.`,
    },
    storeIdNull: {
      yes: () => 'Sí, porque la llamada pasa NULL.',
      no: () => 'No, porque la llamada pasa un identificador de entrada.',
    },
    storeServed: {
      yes: ({ owner }) =>
        `Sí, porque el servicio de este proveedor no está deshabilitado: ${owner}.`,
      no: ({ owner, profile, serviceMs }) =>
        serviceMs === null
          ? `No, porque el perfil ${profile} no tiene ningún almacén de mensajes.`
          : `No, porque el servicio de este proveedor está deshabilitado: ${owner}.`,
    },
    storeOpen: {
      yes: () => 'Sí, porque el proveedor está en ejecución.',
      no: () => 'No, porque el proveedor se excluyó en el inicio de sesión.',
    },
    storeLogon: {
      S_OK: () => 'El proveedor devuelve S_OK.',
      password: () => 'El proveedor pide la contraseña, porque se permiten los cuadros de diálogo.',
      MAPI_E_FAILONEPROVIDER: ({ storeFull }) =>
        storeFull === 'sí'
          ? 'El proveedor falla otra vez, porque no atiende ninguna sesión más.'
          : 'El proveedor devuelve MAPI_E_FAILONEPROVIDER, porque necesita una contraseña y no puede ' +
            'pedirla.',
    },
    spoolerHears: {
      yes: () => 'Sí, porque no se estableció ni MAPI_NO_MAIL ni MDB_NO_MAIL.',
      no: ({ nomail }) =>
        nomail === nomailFacts.yes
          ? 'No, porque MAPI_NO_MAIL se estableció en el inicio de sesión.'
          : 'No, porque MDB_NO_MAIL está establecido.',
    },
    entryIdNull: {
      yes: () => 'Sí, porque la llamada pasa NULL.',
      no: () => 'No, porque la llamada pasa un identificador de entrada.',
    },
    entryIsStore: {
      yes: () => 'Sí, porque nombra un almacén de mensajes cuyo servicio no está deshabilitado.',
      no: ({ entry }) =>
        entry === entryFacts.store
          ? 'No, porque ningún servicio de mensajes disponible atiende el almacén.'
          : `No, porque nombra ${entry}.`,
    },
    entryIsStatus: {
      yes: () => 'Sí, porque nombra un objeto de estado.',
      no: ({ entry }) => `No, porque nombra ${entry}.`,
    },
    statusRowThere: {
      yes: ({ owner }) => `Sí, porque este proveedor tiene una fila: ${owner}.`,
      no: ({ owner }) => `No, porque este proveedor no tiene ninguna fila: ${owner}.`,
    },
    uidRegistered: {
      yes: ({ owner }) => `Sí, porque este proveedor lo ha registrado: ${owner}.`,
      no: ({ owner }) =>
        owner === null
          ? 'No, porque no lo ha creado ningún proveedor del perfil.'
          : `No, porque este proveedor no está en ejecución: ${owner}.`,
    },
    forwardToProvider: {
      S_OK: () => 'El proveedor devuelve S_OK, porque se ha encontrado el objeto.',
      MAPI_E_NOT_FOUND: ({ code }) =>
        `El proveedor devuelve ${code}, porque el objeto no está ahí.`,
      MAPI_E_NO_ACCESS: ({ code }) =>
        `El proveedor devuelve ${code}, porque el usuario no tiene acceso.`,
    },
    transportsStarting: {
      yes: () => 'Sí, porque la llamada llega justo después del inicio de sesión.',
      no: ({ asked, transports }) =>
        asked === askedFacts.later
          ? 'No, porque hace algún tiempo que acabó el inicio de sesión.'
          : (nothingToStart[String(transports)] ??
            'No, porque el perfil no tiene ningún transporte.'),
    },
    statusObjectWanted: {
      yes: () => 'Sí, porque se quiere el identificador de entrada de un objeto de estado.',
      no: () => 'No, porque solo se quiere la tabla.',
    },
    addressBookLoaded: {
      no: ({ owner }) => `No, porque este proveedor no está en ejecución: ${owner}.`,
      next: ({ owner }) =>
        `Sí, porque este proveedor está en ejecución, y le sigue otro: ${owner}.`,
      yes: ({ owner }) =>
        owner === null
          ? 'Sí, porque el perfil no tiene ningún proveedor de libreta de direcciones.'
          : `Sí, porque este proveedor está en ejecución, y es el último: ${owner}.`,
    },
    otherMethod: {
      identity: () => 'El cliente llama a QueryIdentity.',
      logoff: () => 'El cliente llama a Logoff.',
      admin: () => 'El cliente llama a AdminServices.',
      compare: () => 'El cliente llama a CompareEntryIDs.',
      deprecated: () => 'El cliente llama a EnumAdrTypes.',
      undocumented: ({ method }) => `El cliente llama a ${method}.`,
      others: ({ method }) => `El cliente llama a ${method}.`,
    },
  },
  calls: {
    storeLogon: {
      ms: 'IMSProvider::Logon, llamado por MAPI',
    },
    forwardToProvider: {
      ab: 'IABLogon::OpenEntry, llamado por MAPI',
      ms: 'IMSLogon::OpenEntry, llamado por MAPI',
    },
    returnStatusObject: {
      ab: 'IABLogon::OpenStatusEntry',
      ms: 'IMSLogon::OpenStatusEntry',
      xp: 'IXPLogon::OpenStatusEntry',
    },
  },
  figureNote: '',
}
