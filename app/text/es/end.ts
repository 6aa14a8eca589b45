import type { text as english } from '../en/end'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  summary: 'Las llamadas que terminan una sesión, en orden, y a qué lleva cada error.',
  stages: {
    libraries: { name: 'Bibliotecas' },
  },
  steps: {
    endSession: {
      label: 'Terminar la sesión',
      asks: 'El cliente quiere terminar su sesión.',
      means: {
        other:
          'El usuario lo pide, de inmediato o cuando se hayan procesado todos los mensajes ' +
          'salientes, o se ha producido un error crítico. Las llamadas tienen un orden; cada una ' +
          'que se omite o llega demasiado tarde tiene su consecuencia.',
      },
      note:
        'Desde Outlook 2010 existe también el cierre rápido: QueryFastShutdown y, solo si se ' +
        'realiza correctamente, NotifyProcessShutdown y DoFastShutdown. Después de la última, el ' +
        'cliente no hace ninguna llamada más a MAPI, ni siquiera MAPIUninitialize. El diagrama ' +
        'muestra el final ordinario.',
    },
    mailQueued: {
      label: '¿Mensajes aún en cola?',
      asks: '¿Quedan en la cola de salida mensajes que deben salir ahora?',
      means: {
        yes:
          'Hay mensajes que esperan a ser enviados. Que salgan o no depende de cuánto tiempo ' +
          'permanece el cliente.',
        no: 'Nada espera a ser enviado. La sesión puede terminar de inmediato.',
      },
    },
    stayLoggedOn: {
      label: '¿Esperar hasta el envío?',
      asks: '¿Mantiene el cliente iniciada la sesión hasta que se envían los mensajes?',
      means: {
        yes: 'La sesión dura hasta que los proveedores de transporte se han hecho cargo de los mensajes.',
        no: 'El cliente cierra la sesión justo después de enviar.',
      },
    },
    mailSent: {
      label: 'Mensajes enviados',
      asks: 'Los mensajes salen de la cola de salida mientras el cliente mantiene iniciada la sesión.',
      means: { other: 'No queda nada atrás. La sesión puede terminar.' },
    },
    mailLeftBehind: {
      label: 'Los mensajes siguen en cola',
      asks: 'Los mensajes pueden quedarse en la cola de salida.',
      means: {
        other:
          'Pueden esperar ahí hasta que un usuario inicie sesión de nuevo y la mantenga el tiempo ' +
          'suficiente para que se envíen.',
      },
    },
    unadvise: {
      label: '¿Registros cancelados?',
      asks: '¿Llama el cliente a Unadvise por cada registro?',
      means: {
        yes: 'Los proveedores renuncian a sus referencias a los receptores de notificaciones.',
        no:
          'Los proveedores pueden conservar referencias a receptores de notificaciones de un ' +
          'cliente que está a punto de desaparecer.',
      },
      note:
        'Las notificaciones son asincrónicas: puede llegar una incluso después de un Unadvise ' +
        'realizado correctamente. Un cliente debe estar preparado para ello en todo momento.',
    },
    lateNotifications: {
      label: 'Las notificaciones continúan',
      asks: 'Los receptores de notificaciones pueden seguir recibiendo notificaciones.',
      means: {
        other:
          'Se puede llamar a OnNotify mientras un proveedor conserve su referencia. Cuándo ' +
          'renuncia a ella varía de un proveedor a otro.',
      },
    },
    releaseObjects: {
      label: '¿Objetos liberados?',
      asks: '¿Libera el cliente sus objetos abiertos antes de Logoff?',
      means: {
        yes:
          'Receptores de notificaciones, tabla de estado, Bandeja de salida, almacenes de ' +
          'mensajes: cada uno se libera mientras la sesión sigue viva.',
        no:
          'Los objetos quedan abiertos. Su Release llegaría después de Logoff y, por tanto, ' +
          'demasiado tarde.',
      },
    },
    objectsLeftOpen: {
      label: 'Los objetos siguen abiertos',
      asks: 'Todavía hay objetos abiertos cuando se llama a Logoff.',
      means: {
        other: 'Con Logoff ya no son válidos, y entre ellos la libreta de direcciones.',
      },
    },
    addressBookReleased: {
      label: '¿Libreta de direcciones liberada?',
      asks: '¿Se libera también la libreta de direcciones?',
      means: {
        yes: 'No queda abierto ningún objeto de la sesión.',
        no: 'La libreta de direcciones queda abierta, aunque debe liberarse antes de Logoff.',
      },
    },
    addressBookLeftOpen: {
      label: 'La libreta de direcciones sigue abierta',
      asks: 'La libreta de direcciones sigue abierta cuando se llama a Logoff.',
      means: {
        other:
          'OpenAddressBook da siempre un puntero válido, incluso cuando advierte con ' +
          'MAPI_W_ERRORS_RETURNED. En todo caso, el puntero debe liberarse antes de Logoff.',
      },
    },
    cachedEntryIds: {
      label: '¿Identificadores de entrada en caché?',
      asks: '¿Ha conservado el cliente identificadores de entrada en memoria?',
      means: {
        yes: 'Su memoria la asignó MAPI y a MAPI se devuelve.',
        no: 'No hay nada que liberar.',
      },
    },
    freeBuffers: {
      label: 'MAPIFreeBuffer',
      asks: 'MAPIFreeBuffer libera la memoria de cada identificador de entrada en caché.',
      means: {
        other:
          'Un ejemplo es PR_IPM_SUBTREE_ENTRYID de un almacén de mensajes. Logoff no libera esta ' +
          'memoria.',
      },
    },
    logoff: {
      label: 'IMAPISession::Logoff',
      asks: 'El cliente llama a IMAPISession::Logoff. La llamada termina la sesión.',
      means: {
        other:
          'Logoff devuelve S_OK; no hay ningún otro código documentado. MAPI llama a los métodos ' +
          'de cierre de sesión de los proveedores y después cierra los proveedores.',
      },
      note:
        'Con MAPI_LOGOFF_UI puede aparecer un cuadro de diálogo, quizá para confirmar; no está ' +
        'documentado qué ocurre cuando el usuario se niega. Tampoco está documentado en qué ' +
        'orden se cierran los tipos de proveedores. No está documentado qué se cierra mientras ' +
        'otros clientes comparten la sesión.',
    },
    logoffShared: {
      label: 'MAPI_LOGOFF_SHARED?',
      asks: '¿Está establecido MAPI_LOGOFF_SHARED?',
      means: {
        yes: 'Se indica a los demás clientes de una sesión compartida que cierren también la sesión.',
        no:
          'No se indica a los demás clientes que cierren la sesión. Que para ello haga falta el ' +
          'indicador es nuestra lectura.',
      },
      note:
        'La documentación no es unánime: establecer el indicador si la sesión compartida es del ' +
        'cliente, cualquiera de sus clientes puede establecerlo, no establecerlo nunca. Lo ' +
        'último es lo más reciente, y lo que debe seguirse. Según dos páginas, los demás ' +
        'clientes de una sesión compartida reciben una notificación con cada Logoff. Un receptor ' +
        'registrado en la sesión recibe fnevExtended cuando un cliente cierra la sesión.',
    },
    sessionShared: {
      label: '¿Sesión compartida?',
      asks: '¿Comparten otros clientes la sesión?',
      means: {
        yes: 'Se notifica a todos ellos, que deberían cerrar la sesión.',
        no: 'La sesión no es compartida, así que el indicador se ignora.',
      },
    },
    othersShutDown: {
      label: 'Los demás se cierran',
      asks: 'Todos los clientes de MAPI empiezan a cerrarse.',
      means: {
        other:
          'Se notifica a los clientes que comparten la sesión. Desde el cierre rápido de Outlook ' +
          '2007 SP2, esto hace que todos los clientes de MAPI empiecen a cerrarse, con un ' +
          'comportamiento inesperado. Por eso hoy ningún cliente debería establecer ' +
          'MAPI_LOGOFF_SHARED.',
      },
      note:
        'La documentación nombra dos notificaciones: fnevCriticalError a los demás clientes de ' +
        'una sesión compartida, y fnevExtended cuando un cliente cierra la sesión. Según nuestra ' +
        'lectura, la primera viene con este indicador y la segunda con cada cierre de sesión.',
    },
    objectsOpen: {
      label: '¿Objetos aún abiertos?',
      asks: '¿Había todavía objetos abiertos cuando se llamó a Logoff?',
      means: {
        yes: 'Logoff ha hecho que ya no sean válidos.',
        no: 'Todo se ha liberado a tiempo.',
      },
    },
    objectsInvalid: {
      label: 'Los objetos no son válidos',
      asks: 'Los objetos que todavía estaban abiertos ya no son válidos.',
      means: {
        other:
          'Es de esperar que falle toda llamada a ellos. Puede que su memoria no se libere nunca.',
      },
      note: 'Que un Release después de Logoff falle como cualquier otra llamada es nuestra lectura.',
    },
    afterLogoff: {
      label: '¿Aún se usa la sesión?',
      asks: '¿Llama el cliente a un método de la sesión distinto de Release?',
      means: {
        yes: 'Después de Logoff solo se permite Release.',
        no: 'Ya solo queda llamar a Release.',
      },
    },
    methodAfterLogoff: {
      label: 'Solo se permite Release',
      asks: 'El cliente llama a un método al que no se puede llamar después de Logoff.',
      means: {
        other: 'La sesión ha terminado. No está documentado qué devuelve la llamada.',
      },
    },
    releaseSession: {
      label: 'Liberar la sesión',
      asks: 'El cliente libera el puntero de sesión.',
      means: { other: 'La sesión ha acabado. A continuación vienen las bibliotecas.' },
    },
    oleInitialized: {
      label: '¿Se llamó a OleInitialize?',
      asks: '¿Llamó el cliente a OleInitialize al comienzo?',
      means: {
        yes: 'Debe seguir OleUninitialize, y antes de MAPIUninitialize.',
        no: 'No se debe llamar a OleUninitialize.',
      },
      note:
        'El orden no es simplemente el inverso. El comienzo es MAPI, OLE, utilidades; el final es ' +
        'OLE, MAPI, utilidades.',
    },
    oleFirst: {
      label: '¿Antes OleUninitialize?',
      asks: '¿Llega OleUninitialize antes que MAPIUninitialize?',
      means: {
        yes: 'OLE termina mientras MAPI sigue en ejecución, como debe ser.',
        no: 'MAPIUninitialize llega primero, y OleUninitialize demasiado tarde.',
      },
    },
    oleUninitialize: {
      label: 'OleUninitialize',
      asks: 'OleUninitialize termina las bibliotecas OLE.',
      means: { other: 'Ahora puede seguir MAPIUninitialize.' },
    },
    mapiUninitialize: {
      label: 'MAPIUninitialize',
      asks: 'MAPIUninitialize reduce el recuento de referencias y hace limpieza.',
      means: {
        other: 'No devuelve nada. Después de ella, el cliente no hace ya ninguna llamada a MAPI.',
      },
      note:
        'No se puede llamar a ella desde DllMain. La documentación no es unánime sobre cuándo se ' +
        'descargan las DLL de los proveedores; aquí se toma la lectura de que ocurre después del ' +
        'MAPIUninitialize del último cliente. Un cliente que solo ha iniciado las utilidades no ' +
        'tiene ninguna sesión que terminar: llama a DeinitMapiUtil, y no a MAPIUninitialize.',
    },
    countsEqual: {
      label: '¿Igual número de llamadas?',
      asks: '¿Se llama a MAPIUninitialize tantas veces como se llamó a MAPIInitialize?',
      means: {
        yes: 'Cada MAPIInitialize tiene su MAPIUninitialize.',
        no: 'Los dos números difieren, y el recuento de referencias no cuadra.',
      },
      note:
        'Cada subproceso que ha llamado a MAPIInitialize llama a MAPIUninitialize cuando ha ' +
        'terminado con MAPI.',
    },
    countsDiffer: {
      label: 'Los números no coinciden',
      asks: 'Las llamadas a MAPIInitialize y a MAPIUninitialize no coinciden en número.',
      means: {
        other:
          'Una llamada aumenta el recuento de referencias y la otra lo reduce: ambas deben ' +
          'hacerse el mismo número de veces. Si faltan llamadas a MAPIUninitialize, un ' +
          'subproceso propio de notificaciones continúa, porque dura hasta que el recuento llega ' +
          'a cero. No está documentado qué más ocurre.',
      },
    },
    oleLate: {
      label: '¿Falta OleUninitialize?',
      asks: '¿Queda todavía por llamar a OleUninitialize?',
      means: {
        yes: 'Llega después de MAPIUninitialize, que es el orden equivocado.',
        no: 'OLE no se ha usado, o ha terminado a tiempo.',
      },
    },
    uncleanExit: {
      label: 'Salida anómala',
      asks: 'OleUninitialize llega después de MAPIUninitialize.',
      means: {
        other: 'El cliente puede terminar de forma anómala, de manera muy parecida a un bloqueo.',
      },
    },
    utilitiesUsed: {
      label: '¿Se llamó a ScInitMapiUtil?',
      asks: '¿Llamó el cliente a ScInitMapiUtil al comienzo?',
      means: {
        yes: 'Entonces debe llamar también a DeinitMapiUtil.',
        no: 'No se debe llamar a DeinitMapiUtil.',
      },
    },
    deinitMapiUtil: {
      label: 'DeinitMapiUtil',
      asks: 'DeinitMapiUtil libera las funciones de utilidad.',
      means: { other: 'No devuelve nada y es la última llamada en el orden documentado.' },
      note:
        'La documentación se contradice. Ninguna llamada a MAPI puede seguir a MAPIUninitialize; ' +
        'una página dice que la propia MAPIUninitialize llama a DeinitMapiUtil, otra que lo hace ' +
        'MAPIInitialize; sin embargo, los pasos para terminar una sesión ponen DeinitMapiUtil al ' +
        'final. El diagrama mantiene ese orden.',
    },
    calledLate: {
      label: '¿Otra llamada a MAPI?',
      asks: '¿Hace el cliente otra llamada a MAPI después de MAPIUninitialize?',
      means: {
        yes: 'Ya no se permite ninguna llamada.',
        no: 'El cliente ha terminado con MAPI.',
      },
      note:
        'DeinitMapiUtil, en su lugar documentado, no cuenta como una llamada de este tipo ' +
        '(nuestra lectura).',
    },
    callAfterUninitialize: {
      label: 'No se permite ninguna llamada',
      asks: 'El cliente llama a MAPI después de MAPIUninitialize.',
      means: {
        other: 'El cliente no puede hacer esto. No está documentado qué ocurre entonces.',
      },
    },
    sessionEnded: {
      label: 'Sesión terminada',
      asks: 'La sesión ha terminado.',
      means: {
        other:
          'S_OK es lo que devolvió Logoff. No dice nada de los errores cometidos: se manifiestan ' +
          'en objetos, en mensajes y en otros clientes, no en un código.',
      },
    },
  },
  exits: {
    yes: 'sí',
    no: 'no',
  },
  prompts: {},
  answers: {},
  inputs: {
    mail: {
      name: 'Mensajes salientes',
      hint: 'Mensajes que todavía están en la cola de salida.',
      values: {
        none: 'Ninguno en cola',
        waits: 'En cola, el cliente espera',
        left: 'En cola, Logoff de inmediato',
      },
    },
    advise: {
      name: 'Registros',
      hint: 'Si se llama a Unadvise por cada registro para notificaciones.',
      values: { cancelled: 'Cancelados', left: 'Sin cancelar' },
    },
    release: {
      name: 'Objetos abiertos',
      hint: 'Cuándo libera el cliente los objetos que ha abierto.',
      values: {
        before: 'Liberados antes de Logoff',
        after: 'Liberados después de Logoff',
        'address-book': 'Todos menos la libreta de direcciones',
      },
    },
    cached: {
      name: 'Identificadores de entrada en caché',
      hint: 'Identificadores de entrada de MAPI que el cliente ha conservado en memoria.',
      values: { no: 'Ninguno', yes: 'Algunos' },
    },
    flags: { name: 'ulFlags', hint: 'La máscara de los indicadores de Logoff.', values: {} },
    shared: {
      name: 'Otros clientes',
      hint: 'Si otros clientes comparten la sesión.',
      values: { no: 'Ninguno', yes: 'Comparten la sesión' },
    },
    afterwards: {
      name: 'Después de Logoff',
      hint: 'A qué llama el cliente en la sesión cuando Logoff ha devuelto el control.',
      values: { release: 'Solo Release', method: 'Antes, otro método' },
    },
    ole: {
      name: 'OleUninitialize',
      hint: 'Solo se necesita donde se llamó a OleInitialize.',
      values: {
        no: 'No se necesita',
        before: 'Antes de MAPIUninitialize',
        after: 'Después de MAPIUninitialize',
      },
    },
    count: {
      name: 'MAPIUninitialize',
      hint: 'Cuántas veces se llama a ella.',
      values: { equal: 'Tantas veces como a MAPIInitialize', unequal: 'No tantas' },
    },
    utilities: {
      name: 'ScInitMapiUtil',
      hint: 'Si el cliente llamó a ella al comienzo.',
      values: { no: 'No llamada', yes: 'Llamada' },
    },
    late: {
      name: 'Después de MAPIUninitialize',
      hint: 'Si el cliente llama a MAPI una vez más.',
      values: { no: 'Ninguna llamada a MAPI', yes: 'Otra llamada a MAPI' },
    },
  },
  facts: {
    mail: {
      name: 'mensajes salientes',
      values: {
        none: 'ninguno en cola',
        waits: 'en cola, el cliente espera',
        left: 'en cola, Logoff de inmediato',
      },
    },
    advise: {
      name: 'registros',
      values: { cancelled: 'cancelados', left: 'sin cancelar' },
    },
    release: {
      name: 'objetos abiertos',
      values: {
        before: 'liberados antes de Logoff',
        after: 'liberados después de Logoff',
        'address-book': 'todos liberados menos la libreta de direcciones',
      },
    },
    cached: {
      name: 'identificadores de entrada en caché',
      values: { no: 'ninguno', yes: 'algunos' },
    },
    shared: { name: 'otros clientes', values: { no: 'ninguno', yes: 'comparten la sesión' } },
    afterwards: {
      name: 'llamada después de Logoff',
      values: { release: 'solo Release', method: 'otro método' },
    },
    ole: {
      name: 'OleUninitialize',
      values: {
        no: 'no se necesita',
        before: 'antes de MAPIUninitialize',
        after: 'después de MAPIUninitialize',
      },
    },
    count: {
      name: 'llamadas a MAPIUninitialize',
      values: { equal: 'tantas como a MAPIInitialize', unequal: 'no tantas' },
    },
    utilities: { name: 'ScInitMapiUtil', values: { no: 'no llamada', yes: 'llamada' } },
    late: { name: 'otra llamada a MAPI', values: { no: 'no', yes: 'sí' } },
  },
  flags: {
    MAPI_LOGOFF_SHARED: {
      meaning:
        'Indica a todos los clientes que comparten la sesión que la cierren. Hoy ningún cliente ' +
        'debería establecerlo.',
      matters: 'Se lee en «MAPI_LOGOFF_SHARED?», una vez que se ha llamado a Logoff.',
      ignored: 'Cuando la sesión no es compartida.',
    },
    MAPI_LOGOFF_UI: {
      meaning: 'Permite que Logoff muestre un cuadro de diálogo, quizá para pedir confirmación.',
      matters: 'El diagrama no lo lee; sin él, ulUIParam se ignora.',
      ignored: '',
    },
  },
  conflicts: {
    'logoff-shared-today':
      'MAPI_LOGOFF_SHARED está establecido, cosa que hoy no debería hacer ningún cliente: si la ' +
      'sesión es compartida, desde Outlook 2007 SP2 todos los clientes de MAPI empiezan a ' +
      'cerrarse, con un comportamiento inesperado.',
    'logoff-shared-ignored':
      'MAPI_LOGOFF_SHARED está establecido, pero la sesión no es compartida. El indicador se ' +
      'ignora.',
  },
  reasons: {
    'others-keep-session':
      'La documentación deja abierto qué tienen los demás clientes de una sesión compartida ' +
      'después de que uno de ellos la haya cerrado. Que conserven la sesión es nuestra lectura.',
  },
  details: {
    clean: {
      true: { name: 'en orden', says: 'No se ha cometido ningún error por el camino.' },
      false: { name: 'con errores', says: 'Algo por el camino tiene una mala consecuencia.' },
    },
    others: {
      'told-to-log-off': {
        name: 'se ha indicado a los demás que cierren la sesión',
        says: 'Se ha indicado a los demás clientes de la sesión que la cierren.',
      },
      'keep-session': {
        name: 'los demás conservan la sesión',
        says: 'Los demás clientes conservan la sesión.',
      },
    },
  },
  links: {
    start: 'La contrapartida al comienzo de la sesión',
    sharing: 'Cómo llega a compartirse una sesión',
  },
  because: {
    mailQueued: {
      yes: () => 'Sí, porque todavía hay mensajes en cola.',
      no: () => 'No, porque no hay ningún mensaje en cola.',
    },
    stayLoggedOn: {
      yes: () => 'Sí, porque el cliente espera.',
      no: () => 'No, porque el cliente cierra la sesión de inmediato.',
    },
    unadvise: {
      yes: () => 'Sí, porque el cliente llama a Unadvise por cada uno de ellos.',
      no: () => 'No, porque el cliente no llama a Unadvise.',
    },
    releaseObjects: {
      yes: () => 'Sí, porque el cliente los libera antes de Logoff.',
      no: () => 'No, porque el cliente no los libera hasta después de Logoff.',
    },
    addressBookReleased: {
      yes: () => 'Sí, porque el cliente libera todos los objetos antes de Logoff.',
      no: () => 'No, porque el cliente libera todos los objetos menos la libreta de direcciones.',
    },
    cachedEntryIds: {
      yes: () => 'Sí, porque el cliente ha conservado algunos.',
      no: () => 'No, porque el cliente no ha conservado ninguno.',
    },
    sessionShared: {
      yes: () => 'Sí, porque otros clientes comparten la sesión.',
      no: () => 'No, porque ningún otro cliente comparte la sesión.',
    },
    objectsOpen: {
      yes: () => 'Sí, porque no se liberaron todos los objetos antes de Logoff.',
      no: () => 'No, porque se liberaron todos los objetos antes de Logoff.',
    },
    afterLogoff: {
      yes: () => 'Sí, porque el cliente llama a otro método.',
      no: () => 'No, porque el cliente solo llama a Release.',
    },
    oleInitialized: {
      yes: () => 'Sí, porque el cliente usó OLE.',
      no: () => 'No, porque el cliente no usó OLE.',
    },
    oleFirst: {
      yes: () => 'Sí, porque llega antes que MAPIUninitialize.',
      no: () => 'No, porque llega después de MAPIUninitialize.',
    },
    countsEqual: {
      yes: () => 'Sí, porque los dos números coinciden.',
      no: () => 'No, porque los dos números no coinciden.',
    },
    oleLate: {
      yes: () => 'Sí, porque no se llamó a ella antes de MAPIUninitialize.',
      no: () => 'No, porque se llamó a ella a tiempo o no se necesita.',
    },
    utilitiesUsed: {
      yes: () => 'Sí, porque el cliente usó las utilidades.',
      no: () => 'No, porque el cliente no usó las utilidades.',
    },
    calledLate: {
      yes: () => 'Sí, porque el cliente hace otra llamada a MAPI.',
      no: () => 'No, porque el cliente no hace ninguna otra llamada a MAPI.',
    },
  },
  calls: {},
  figureNote: '',
}
