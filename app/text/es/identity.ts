import type { text as english } from '../en/identity'
import type { Like } from '../translation'

/** What a status row supplies, in a control: the ends of the names PR_IDENTITY_…. */
const rowValues = {
  all: 'Las tres',
  entryid: 'ENTRYID',
  display: 'DISPLAY',
  searchkey: 'SEARCH_KEY',
  'entryid,display': 'ENTRYID, DISPLAY',
  'entryid,searchkey': 'ENTRYID, SEARCH_KEY',
  'display,searchkey': 'DISPLAY, SEARCH_KEY',
  none: 'Ninguna',
  'no-row': 'Sin fila',
}

/** The same among the values that a step reads. */
const rowFacts = {
  ...rowValues,
  all: 'las tres propiedades',
  none: 'ninguna de las propiedades',
  'no-row': 'sin fila',
}

const providerNames = {
  'exchange/ab': 'Microsoft Exchange, libreta de direcciones',
  'contab/ab': 'Outlook Address Book, libreta de direcciones',
  'exchange/ms': 'Microsoft Exchange, almacén de mensajes',
  'pst/ms': 'Personal Folders, almacén de mensajes',
  'exchange/xp': 'Microsoft Exchange, transporte',
}

const serviceNames = {
  exchange: 'Microsoft Exchange',
  contab: 'Outlook Address Book',
  pst: 'Personal Folders',
}

const rowHint = 'Las propiedades PR_IDENTITY que proporciona su fila de estado.'

export const text: Like<typeof english> = {
  summary:
    'La identidad principal de una sesión, la de un proveedor y cómo se establece la primera.',
  stages: {
    query: { name: 'Identidad principal' },
    provider: { name: 'Identidad de un proveedor' },
    set: { name: 'Establecer la identidad principal' },
  },
  steps: {
    identityWanted: {
      label: '¿Qué se quiere?',
      asks: '¿Qué quiere hacer el cliente con la identidad?',
      means: {
        query: 'El cliente pregunta quién es el usuario de esta sesión: QueryIdentity responde.',
        provider:
          'El cliente pregunta a un proveedor: la tabla de estado tiene su identidad, si la hay.',
        set: 'El cliente decide qué servicio de mensajes debe proporcionar la identidad principal.',
      },
      note:
        'La documentación describe las tres cosas una a una. Dibujarlas en un solo diagrama es ' +
        'nuestra lectura.',
    },
    queryIdentity: {
      label: 'QueryIdentity',
      asks: 'El cliente llama a IMAPISession::QueryIdentity.',
      means: {
        other:
          'MAPI recorre las filas de la tabla de estado. El cliente recibe un identificador de ' +
          'entrada y lo libera con MAPIFreeBuffer cuando ya no lo necesita.',
      },
    },
    primaryRow: {
      label: 'STATUS_PRIMARY_IDENTITY?',
      asks: '¿Lleva alguna fila de la tabla de estado STATUS_PRIMARY_IDENTITY en PR_RESOURCE_FLAGS?',
      means: {
        yes: 'Ese proveedor está designado para proporcionar la identidad principal de la sesión.',
        no: 'No hay ningún proveedor designado. MAPI toma una identidad de cualquier fila que la tenga.',
      },
      note:
        'Cuando se crea un perfil, MAPI designa un proveedor: el primero con ' +
        'STATUS_PRIMARY_IDENTITY en el primer servicio de mensajes configurado que tiene uno. La ' +
        'documentación no es unánime sobre si llevan el indicador una fila o todas las filas del ' +
        'servicio; que sea una sola fila es nuestra lectura.',
    },
    primaryHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: '¿Tiene la fila designada PR_IDENTITY_ENTRYID?',
      means: {
        yes:
          'La fila nombra el objeto que representa al usuario, normalmente un usuario de ' +
          'mensajería.',
        no:
          'La fila no nombra ningún objeto así. MAPI crea en su lugar un identificador de entrada ' +
          'puntual.',
      },
    },
    returnPrimaryIdentity: {
      label: 'Devolver identidad principal',
      asks: 'QueryIdentity devuelve el identificador de entrada de la fila designada.',
      means: {
        other:
          'S_OK: el cliente puede abrir el objeto con IMAPISession::OpenEntry. Libera el ' +
          'identificador de entrada con MAPIFreeBuffer.',
      },
    },
    returnOneOff: {
      label: 'Devolver identidad puntual',
      asks:
        'QueryIdentity devuelve un identificador de entrada puntual, creado a partir de otros ' +
        'datos de la fila.',
      means: {
        other:
          'El cliente recibe de todos modos una identidad, y por el código no puede distinguirla ' +
          'de ninguna otra. Libera el identificador de entrada con MAPIFreeBuffer.',
      },
      note:
        'Ninguna página nombra un código para esta salida. S_OK es nuestra lectura. No está ' +
        'documentado qué datos de la fila se usan.',
    },
    anyIdentity: {
      label: '¿Alguna identidad?',
      asks: '¿Tiene alguna fila de la tabla de estado PR_IDENTITY_ENTRYID?',
      means: {
        yes: 'Hay una identidad a la que recurrir: la primera que se encuentra.',
        no: 'Ningún proveedor proporciona una identidad.',
      },
      note:
        'Una página toma el primer identificador de entrada; otra, el primer proveedor con las ' +
        'tres propiedades. Que baste PR_IDENTITY_ENTRYID, y que las filas se recorran en el orden ' +
        'libretas de direcciones, almacenes de mensajes, transportes, es nuestra lectura.',
    },
    returnFirstIdentity: {
      label: 'Devolver primera identidad',
      asks: 'QueryIdentity devuelve el primer identificador de entrada que encuentra.',
      means: {
        other:
          'S_OK: el cliente tiene una identidad, aunque no hay ningún proveedor designado para ' +
          'proporcionarla. Libera el identificador de entrada con MAPIFreeBuffer.',
      },
      note: 'Ningún documento dice qué fila es la primera; el orden de las filas es nuestra lectura.',
    },
    returnHardCoded: {
      label: 'MAPI_W_NO_SERVICE',
      asks:
        'QueryIdentity devuelve un identificador de entrada fijado en el código y ' +
        'MAPI_W_NO_SERVICE.',
      means: {
        other:
          'Una advertencia es un éxito: el código se comprueba con HR_FAILED. La sesión no tiene ' +
          'identidad principal, y el cliente compone una cadena para un usuario genérico.',
      },
    },
    getStatusTable: {
      label: 'GetStatusTable',
      asks: 'El cliente llama a IMAPISession::GetStatusTable.',
      means: {
        other:
          'La tabla tiene filas de MAPI y de los proveedores; las columnas que tiene una fila ' +
          'dependen de quién la proporciona.',
      },
      note:
        'Justo después del inicio de sesión, esta llamada espera a que el spooler de MAPI haya ' +
        'iniciado los transportes. La documentación no es unánime sobre si cada proveedor tiene ' +
        'una fila; que las libretas de direcciones y los almacenes de mensajes puedan prescindir ' +
        'de ella es nuestra lectura.',
    },
    restrictToProvider: {
      label: 'Crear restricción',
      asks: 'El cliente crea una SPropertyRestriction sobre PR_PROVIDER_DLL_NAME.',
      means: {
        other: 'Coincide con la fila del proveedor buscado, por el nombre de su DLL.',
      },
      note:
        'Varios proveedores pueden compartir una DLL, y esta columna no los distingue. El ' +
        'diagrama da a cada proveedor una DLL propia (nuestra lectura).',
    },
    rowFound: {
      label: '¿Fila encontrada?',
      asks: '¿Encuentra IMAPITable::FindRow la fila del proveedor?',
      means: {
        yes: 'El cursor de la tabla está en la fila, y el cliente lee sus columnas.',
        no: 'El proveedor no tiene fila en la tabla de estado.',
      },
      note:
        'Un transporte debe tener una fila, salvo que MAPI_NO_MAIL lo mantenga fuera de la ' +
        'sesión; una libreta de direcciones o un almacén de mensajes no tienen por qué tenerla.',
    },
    returnNoRow: {
      label: 'MAPI_E_NOT_FOUND',
      asks: 'FindRow devuelve MAPI_E_NOT_FOUND.',
      means: { other: 'La tabla de estado no indica si este proveedor tiene una identidad.' },
      note:
        'La página sobre la identidad no habla de este caso; el código es el de FindRow cuando no ' +
        'coincide ninguna fila.',
    },
    providerHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: '¿Tiene la fila del proveedor PR_IDENTITY_ENTRYID?',
      means: {
        yes: 'El proveedor proporciona una identidad.',
        no: 'El proveedor no proporciona ninguna identidad: hacerlo depende de cada proveedor.',
      },
    },
    returnProviderIdentity: {
      label: 'Identidad del proveedor',
      asks: 'El cliente lee el identificador de entrada de la identidad del proveedor.',
      means: {
        other:
          'S_OK: esta identidad representa al usuario ante este proveedor. La identidad principal ' +
          'de la sesión puede ser otra.',
      },
    },
    returnNoIdentity: {
      label: 'Sin identidad',
      asks: 'La fila no tiene PR_IDENTITY_ENTRYID.',
      means: {
        other: 'No ha fallado ninguna llamada: falta la propiedad, y el cliente sigue sin ella.',
      },
    },
    setPrimaryIdentity: {
      label: 'SetPrimaryIdentity',
      asks: 'El cliente llama a AdminServices y después a IMsgServiceAdmin::SetPrimaryIdentity.',
      means: {
        other:
          'lpUID nombra el servicio de mensajes que debe proporcionar la identidad principal; ' +
          'ulFlags es 0. Lo que cambia AdminServices surte efecto en la sesión siguiente.',
      },
      note:
        'La documentación no es unánime sobre qué MAPIUID se pasa: el del servicio de mensajes o ' +
        'el de un proveedor. El diagrama sigue la página de referencia, que nombra el servicio.',
    },
    identityNull: {
      label: '¿lpUID NULL?',
      asks: '¿Es lpUID NULL?',
      means: {
        yes: 'El cliente quiere que no haya ya ningún servicio de mensajes designado.',
        no: 'El cliente designa un servicio de mensajes.',
      },
    },
    identityCleared: {
      label: 'Identidad borrada',
      asks: 'Se borra la identidad principal.',
      means: {
        other:
          'S_OK: el perfil no designa ningún servicio de mensajes. Esta sesión sigue como estaba; ' +
          'el cambio surte efecto en la siguiente.',
      },
    },
    serviceRefuses: {
      label: 'SERVICE_NO_PRIMARY_IDENTITY?',
      asks: '¿Lleva el servicio de mensajes SERVICE_NO_PRIMARY_IDENTITY en PR_RESOURCE_FLAGS?',
      means: {
        yes: 'El servicio de mensajes no puede proporcionar la identidad principal.',
        no: 'El servicio de mensajes puede proporcionar la identidad principal.',
      },
      note:
        'El indicador procede de la configuración del servicio. Según la página, también ' +
        'SetPrimaryIdentity lo establece, para cada servicio que no designa; no se dice si un ' +
        'servicio así rechaza después una llamada posterior.',
    },
    returnNoAccess: {
      label: 'MAPI_E_NO_ACCESS',
      asks: 'SetPrimaryIdentity devuelve MAPI_E_NO_ACCESS.',
      means: { other: 'La identidad principal queda como estaba.' },
    },
    identitySet: {
      label: 'Identidad establecida',
      asks: 'El servicio de mensajes queda designado para proporcionar la identidad principal.',
      means: {
        other:
          'S_OK: el servicio recibe SERVICE_PRIMARY_IDENTITY, y todos los demás, ' +
          'SERVICE_NO_PRIMARY_IDENTITY. A partir de la siguiente sesión, todos los proveedores ' +
          'del servicio publican la misma identidad; esta sesión sigue como estaba.',
      },
      note:
        'En la página de referencia, STATUS_PRIMARY_IDENTITY se establece para cada proveedor del ' +
        'servicio; en otras, para uno solo. Para QueryIdentity, el diagrama toma una sola fila ' +
        'como designada (nuestra lectura).',
    },
  },
  exits: {
    yes: 'sí',
    no: 'no',
    query: 'principal',
    provider: 'proveedor',
    set: 'establecer',
  },
  prompts: {},
  answers: {},
  inputs: {
    task: {
      name: 'Qué se quiere',
      hint: 'Cada cosa tiene sus propias llamadas.',
      values: {
        query: 'Identidad principal de la sesión',
        provider: 'Identidad de un proveedor',
        set: 'Establecer la identidad principal',
      },
    },
    provider: {
      name: 'Proveedor',
      hint: 'De quién se quiere la identidad.',
      values: providerNames,
    },
    service: {
      name: 'Servicio de lpUID',
      hint: 'El servicio de mensajes que debe proporcionar la identidad principal.',
      values: { ...serviceNames, '': 'NULL' },
    },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      hint: 'El servicio de mensajes que lleva el indicador.',
      values: { ...serviceNames, '': 'Ningún servicio' },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      hint: 'El proveedor cuya fila lleva el indicador.',
      values: { ...providerNames, '': 'Ninguna fila' },
    },
    row: { name: 'Fila del proveedor', hint: rowHint, values: rowValues },
  },
  facts: {
    task: {
      name: 'qué se quiere',
      values: {
        query: 'identidad principal de la sesión',
        provider: 'identidad de un proveedor',
        set: 'establecer la identidad principal',
      },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      values: { ...providerNames, null: 'ninguna fila' },
    },
    rowOfPrimary: {
      name: 'fila de ese proveedor',
      values: { ...rowFacts, null: 'ninguna fila' },
    },
    'exchange/ab': { name: providerNames['exchange/ab'], values: rowFacts },
    'contab/ab': { name: providerNames['contab/ab'], values: rowFacts },
    'exchange/ms': { name: providerNames['exchange/ms'], values: rowFacts },
    'pst/ms': { name: providerNames['pst/ms'], values: rowFacts },
    'exchange/xp': { name: providerNames['exchange/xp'], values: rowFacts },
    firstIdentity: {
      name: 'primera fila con PR_IDENTITY_ENTRYID',
      values: { ...providerNames, null: 'ninguna' },
    },
    provider: { name: 'proveedor', values: providerNames },
    rowOfProvider: { name: 'fila de ese proveedor', values: rowFacts },
    service: { name: 'servicio de lpUID', values: { ...serviceNames, null: 'NULL' } },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      values: { ...serviceNames, null: 'ningún servicio' },
    },
  },
  flags: {},
  conflicts: {
    'primary-without-row':
      'El proveedor que debería llevar STATUS_PRIMARY_IDENTITY no tiene fila en la tabla de ' +
      'estado, así que no lo lleva ninguna fila.',
    'primary-refused':
      'El proveedor designado pertenece a un servicio de mensajes con ' +
      'SERVICE_NO_PRIMARY_IDENTITY, que no puede proporcionar la identidad principal. El diagrama ' +
      'toma las filas como están.',
    'siblings-differ':
      'Todos los proveedores de un servicio de mensajes publican las mismas tres propiedades en ' +
      'cuanto uno de ellos proporciona la identidad principal. Aquí sus filas difieren.',
    'identity-without-display':
      'Falta PR_IDENTITY_DISPLAY en la fila de la que procede la identidad. Un proveedor que ' +
      'proporciona una identidad publica las tres propiedades.',
    'identity-without-search-key':
      'Falta PR_IDENTITY_SEARCH_KEY en la fila de la que procede la identidad. Un proveedor que ' +
      'proporciona una identidad publica las tres propiedades.',
    'first-identity-disputed':
      'Ninguna fila lleva STATUS_PRIMARY_IDENTITY, y la documentación no es unánime sobre qué ' +
      'viene después: la primera fila con PR_IDENTITY_ENTRYID, como en el diagrama, o la primera ' +
      'con las tres propiedades. Aquí no es la misma. Si ninguna fila tiene las tres, la segunda ' +
      'lectura da MAPI_W_NO_SERVICE.',
  },
  reasons: {
    'one-off-code':
      'Que un identificador de entrada puntual venga con S_OK es nuestra lectura: ninguna página ' +
      'nombra un código para él.',
    'first-row':
      'Cuál es la primera identidad es nuestra lectura: la documentación no es unánime sobre qué ' +
      'hace que una fila cuente, y ningún documento dice en qué orden se recorren las filas.',
  },
  links: {
    logon: 'Antes: cómo obtiene el cliente la sesión',
    end: 'Después: cómo termina la sesión',
  },
  details: {
    identity: {
      primary: {
        name: 'identidad principal',
        says: 'El cliente tiene la identidad principal de la sesión.',
      },
      'one-off': {
        name: 'identidad puntual',
        says: 'El cliente tiene un identificador de entrada puntual para la identidad principal.',
      },
      first: {
        name: 'primera identidad encontrada',
        says: 'El cliente tiene la primera identidad que se ha encontrado.',
      },
      'hard-coded': {
        name: 'identificador de entrada fijado en el código',
        says:
          'El cliente tiene un identificador de entrada fijado en el código: la sesión no tiene ' +
          'identidad principal.',
      },
      provider: {
        name: 'identidad del proveedor',
        says: 'El cliente tiene la identidad del proveedor.',
      },
      set: {
        name: 'identidad principal establecida',
        says: 'La identidad principal queda establecida para la sesión siguiente.',
      },
      cleared: {
        name: 'identidad principal borrada',
        says: 'La identidad principal queda borrada para la sesión siguiente.',
      },
    },
    row: {
      'exchange/ab': {
        name: providerNames['exchange/ab'],
        says: 'Procede de la fila de este proveedor: Microsoft Exchange, libreta de direcciones.',
      },
      'contab/ab': {
        name: providerNames['contab/ab'],
        says: 'Procede de la fila de este proveedor: Outlook Address Book, libreta de direcciones.',
      },
      'exchange/ms': {
        name: providerNames['exchange/ms'],
        says: 'Procede de la fila de este proveedor: Microsoft Exchange, almacén de mensajes.',
      },
      'pst/ms': {
        name: providerNames['pst/ms'],
        says: 'Procede de la fila de este proveedor: Personal Folders, almacén de mensajes.',
      },
      'exchange/xp': {
        name: providerNames['exchange/xp'],
        says: 'Procede de la fila de este proveedor: Microsoft Exchange, transporte.',
      },
    },
    service: {
      exchange: {
        name: serviceNames.exchange,
        says: 'El servicio de mensajes es Microsoft Exchange.',
      },
      contab: {
        name: serviceNames.contab,
        says: 'El servicio de mensajes es Outlook Address Book.',
      },
      pst: { name: serviceNames.pst, says: 'El servicio de mensajes es Personal Folders.' },
    },
  },
  because: {
    identityWanted: {
      query: () => 'El cliente quiere la identidad principal de la sesión.',
      provider: () => 'El cliente quiere la identidad de un proveedor.',
      set: () => 'El cliente quiere establecer la identidad principal.',
    },
    primaryRow: {
      yes: ({ primary }) => `Sí, porque esta fila lleva el indicador: ${primary}.`,
      no: () => 'No, porque ninguna fila lleva el indicador.',
    },
    primaryHasEntryId: {
      yes: () => 'Sí, porque la fila tiene PR_IDENTITY_ENTRYID.',
      no: () => 'No, porque falta PR_IDENTITY_ENTRYID en la fila.',
    },
    anyIdentity: {
      yes: ({ firstIdentity }) => `Sí, porque esta fila tiene una: ${firstIdentity}.`,
      no: () => 'No, porque falta PR_IDENTITY_ENTRYID en todas las filas.',
    },
    rowFound: {
      yes: ({ provider }) => `Sí, porque este proveedor tiene una fila: ${provider}.`,
      no: ({ provider }) => `No, porque este proveedor no tiene ninguna fila: ${provider}.`,
    },
    providerHasEntryId: {
      yes: () => 'Sí, porque la fila tiene PR_IDENTITY_ENTRYID.',
      no: () => 'No, porque falta PR_IDENTITY_ENTRYID en la fila.',
    },
    identityNull: {
      yes: () => 'Sí, porque el cliente pasa NULL.',
      no: ({ service }) => `No, porque el cliente nombra un servicio de mensajes: ${service}.`,
    },
    serviceRefuses: {
      yes: ({ service }) => `Sí, porque este servicio de mensajes lleva el indicador: ${service}.`,
      no: ({ service }) =>
        `No, porque este servicio de mensajes no lleva el indicador: ${service}.`,
    },
  },
  calls: {},
  figureNote: '',
}
