import type { text as english } from '../en/configure'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  summary:
    'Cómo comprueba el método de inicio de sesión de un proveedor su configuración y qué devuelve.',
  stages: {},
  steps: {
    logonMethodCalled: {
      label: 'MAPI llama al método de inicio de sesión del objeto proveedor',
      asks: 'MAPI llama al método de inicio de sesión del proveedor.',
      means: {
        other:
          'Antes de iniciar sesión, el proveedor comprueba que tiene todas las propiedades que ' +
          'necesita. A partir de ahora, el perfil, el usuario y un indicador de la llamada ' +
          'deciden la ruta.',
      },
    },
    propertiesStored: {
      label: '¿Hay propiedades de configuración almacenadas en el perfil?',
      printed: '¿Hay propiedades de configuración almacenadas en el perfil?',
      asks: '¿Contiene el perfil alguna propiedad de configuración de este proveedor?',
      means: {
        yes: 'El proveedor guarda en el perfil todas sus propiedades o algunas. Las lee de ahí.',
        no: 'No hay nada que leer. El proveedor depende del usuario para todo ello.',
      },
      note:
        'La figura tiene esta pregunta en un rectángulo, con «sí» como única salida. El texto ' +
        'conoce proveedores que no guardan nada en el perfil; que estos sigan con la pregunta ' +
        'sobre el cuadro de diálogo es nuestra lectura.',
    },
    openProfileSection: {
      label: 'Llamar a IMAPISupport::OpenProfileSection',
      printed: 'Llamar a MAPISession::OpenProfileSection',
      asks: 'El proveedor abre su sección del perfil.',
      means: {
        other:
          'Nombra la sección por su MAPIUID y después obtiene de ella las propiedades, algunas ' +
          'o todas.',
      },
      note:
        'La figura nombra un método de la sesión. El texto que la acompaña tiene el del objeto ' +
        'de soporte, que MAPI pasa al método de inicio de sesión.',
    },
    configured: {
      label: '¿Está configurado el proveedor de servicios?',
      asks: '¿Contiene el perfil todo lo que necesita el proveedor?',
      means: {
        yes: 'No falta nada. No hay que preguntar a nadie.',
        no:
          'Algo falta o no está establecido correctamente. Dentro del método de inicio de sesión ' +
          'solo el usuario puede proporcionarlo.',
      },
    },
    returnConfigured: {
      label: 'S_OK',
      asks: 'El proveedor está configurado, y el método de inicio de sesión puede devolver S_OK.',
      means: { other: 'El perfil lo tenía todo. No se ha mostrado ningún cuadro de diálogo.' },
      note:
        'La figura solo muestra la comprobación. Un método de inicio de sesión también llama a ' +
        'AddRef en el objeto de soporte, establece propiedades como PR_DISPLAY_NAME en su ' +
        'sección del perfil y crea el objeto de inicio de sesión. Las libretas de direcciones y ' +
        'los almacenes de mensajes registran un MAPIUID con SetProviderUID; un transporte lo ' +
        'hace más tarde, en IXPLogon::AddressTypes.',
    },
    dialogAllowed: {
      label: '¿Se puede mostrar un cuadro de diálogo?',
      asks: '¿Puede el proveedor mostrar un cuadro de diálogo?',
      means: {
        yes:
          'El indicador contra los cuadros de diálogo está sin establecer. El proveedor puede ' +
          'preguntar al usuario.',
        no:
          'MAPI ha establecido el indicador contra los cuadros de diálogo: AB_NO_DIALOG, ' +
          'MDB_NO_DIALOG o LOGON_NO_DIALOG, según el tipo de proveedor. No se puede preguntar a ' +
          'nadie.',
      },
      note:
        'La documentación no es unánime sobre si MAPI_LOGON_UI abarca los cuadros de diálogo de ' +
        'los proveedores; que MAPI establezca este indicador exactamente cuando MAPI_LOGON_UI ' +
        'está sin establecer es nuestra lectura. Un cliente también puede prohibir los cuadros ' +
        'de diálogo más tarde: con AB_NO_DIALOG en OpenAddressBook y con MDB_NO_DIALOG en ' +
        'OpenMsgStore, que entonces devuelve MAPI_E_LOGON_FAILED si falta configuración.',
    },
    returnUnconfigured: {
      label: 'MAPI_E_UNCONFIGURED',
      printed: 'MAPI_UNCONFIGURED',
      asks: 'El método de inicio de sesión devuelve MAPI_E_UNCONFIGURED.',
      means: {
        other:
          'MAPI llama al punto de entrada del servicio de mensajes con MSG_SERVICE_CONFIGURE y ' +
          'después intenta de nuevo el inicio de sesión. El servicio puede configurarse a sí ' +
          'mismo mediante programación; una hoja de propiedades necesita un cliente que permita ' +
          'cuadros de diálogo.',
      },
      note:
        'La figura omite la E del código. La página de IMSProvider::Logon tiene este código para ' +
        'la información que falta en el perfil, y MAPI_E_LOGON_FAILED donde un cuadro de diálogo ' +
        'es necesario y está prohibido; que aquí valga el primero es nuestra lectura. Donde solo ' +
        'falta una contraseña, otras páginas tienen MAPI_E_FAILONEPROVIDER. Sobre un segundo ' +
        'fallo, la documentación no es unánime: el servicio se deshabilita, o no se deshabilita, ' +
        'o puede terminar la sesión.',
    },
    promptForSettings: {
      label: 'Preguntar al usuario por más información',
      asks: '¿Proporcionará el usuario lo que todavía necesita el proveedor?',
      means: {
        waiting: 'El usuario completa la configuración, la confirma incompleta o cancela.',
        ok: 'El usuario lo ha introducido todo. El proveedor lo comprueba otra vez.',
        incomplete: 'El usuario ha confirmado el cuadro de diálogo, pero todavía falta algo.',
        cancel: 'El usuario ha cancelado, y quería hacerlo.',
        mistake: 'El usuario ha cancelado sin querer.',
      },
      note:
        'La figura dibuja un solo camino desde este cuadro de diálogo. Las cuatro respuestas ' +
        'son nuestra lectura de las preguntas que hace después.',
    },
    configuredNow: {
      label: '¿Está configurado el proveedor de servicios?',
      asks: '¿Tiene ahora el proveedor todo lo que necesita?',
      means: {
        yes: 'El usuario ha proporcionado lo que faltaba.',
        no: 'Todavía falta algo. Lo que sigue depende de cómo se ha cerrado el cuadro de diálogo.',
      },
    },
    returnConfiguredNow: {
      label: 'S_OK',
      asks: 'El proveedor está configurado, y el método de inicio de sesión puede devolver S_OK.',
      means: { other: 'El usuario ha proporcionado lo que faltaba en el perfil.' },
      note:
        'La figura solo muestra la comprobación. Un método de inicio de sesión también llama a ' +
        'AddRef en el objeto de soporte, establece propiedades como PR_DISPLAY_NAME en su ' +
        'sección del perfil y crea el objeto de inicio de sesión. Las libretas de direcciones y ' +
        'los almacenes de mensajes registran un MAPIUID con SetProviderUID; un transporte lo ' +
        'hace más tarde, en IXPLogon::AddressTypes.',
    },
    userCancelled: {
      label: '¿Ha cancelado el usuario el cuadro de diálogo?',
      asks: '¿Ha cancelado el usuario el cuadro de diálogo?',
      means: {
        yes: 'El proveedor averigua si quería hacerlo.',
        no: 'El usuario ha confirmado el cuadro de diálogo sin proporcionarlo todo.',
      },
    },
    returnStillUnconfigured: {
      label: 'MAPI_E_UNCONFIGURED',
      printed: 'MAPI_UNCONFIGURED',
      asks: 'El método de inicio de sesión devuelve MAPI_E_UNCONFIGURED.',
      means: {
        other:
          'MAPI llama al punto de entrada del servicio de mensajes con MSG_SERVICE_CONFIGURE y ' +
          'después intenta de nuevo el inicio de sesión. El servicio puede configurarse a sí ' +
          'mismo mediante programación; una hoja de propiedades necesita un cliente que permita ' +
          'cuadros de diálogo.',
      },
      note:
        'La figura omite la E del código. Sobre un segundo fallo, la documentación no es ' +
        'unánime: el servicio se deshabilita, o no se deshabilita, o puede terminar la sesión. ' +
        'Deshabilitarlo es nuestra lectura.',
    },
    cancelMeant: {
      label: '¿Ha cancelado el usuario el cuadro de diálogo a propósito?',
      asks: '¿Quería cancelar el usuario?',
      means: {
        yes: 'El usuario no quiere configurar el proveedor.',
        no: 'Ha sido un error. El cuadro de diálogo se muestra otra vez.',
      },
      note: 'No está documentado cómo sabe un proveedor qué quería el usuario.',
    },
    returnCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'El método de inicio de sesión devuelve MAPI_E_USER_CANCEL.',
      means: {
        other: 'El proveedor no ha iniciado sesión, porque así lo ha decidido el usuario.',
      },
      note:
        'Ninguna página exceptúa este código de los errores tras los que MAPI deshabilita el ' +
        'servicio de mensajes. Que cuente como uno de ellos es nuestra lectura. Que MAPI no haga ' +
        'ninguna llamada al punto de entrada del servicio después de este código también es ' +
        'nuestra lectura; una página ofrece al usuario un segundo intento después de cualquier ' +
        'fallo.',
    },
  },
  exits: { yes: 'sí', no: 'no' },
  prompts: {
    promptForSettings: {
      title: () => 'Configurar el proveedor',
      says: () => 'Al proveedor le falta configuración que necesita para iniciar sesión.',
    },
  },
  answers: {
    ok: 'Aceptar, completa',
    incomplete: 'Aceptar, incompleta',
    cancel: 'Cancelar',
    mistake: 'Cancelar por error',
  },
  inputs: {
    provider: {
      name: 'Proveedor',
      hint: 'A cuyo método de inicio de sesión se llama.',
      values: {
        'exchange/ab': 'Microsoft Exchange, libreta de direcciones',
        'contab/ab': 'Outlook Address Book, libreta de direcciones',
        'exchange/ms': 'Microsoft Exchange, almacén de mensajes',
        'pst/ms': 'Personal Folders, almacén de mensajes',
        'exchange/xp': 'Microsoft Exchange, transporte',
      },
    },
    stored: {
      name: 'Propiedades en el perfil',
      hint: 'Si el proveedor guarda ahí alguna parte de su configuración.',
      values: { yes: 'Guardadas', no: 'Ninguna guardada' },
    },
    settings: {
      name: 'Configuración',
      hint: 'Si lo guardado es todo lo que necesita el proveedor.',
      values: { complete: 'Completa', incomplete: 'Incompleta' },
    },
    dialog: {
      name: 'Cuadro de diálogo',
      hint: 'Prohibido por AB_NO_DIALOG, MDB_NO_DIALOG o LOGON_NO_DIALOG.',
      values: { allowed: 'Permitido', forbidden: 'Prohibido' },
    },
  },
  facts: {
    stored: {
      name: 'propiedades en el perfil',
      values: { yes: 'guardadas', no: 'ninguna guardada' },
    },
    settings: {
      name: 'configuración en el perfil',
      values: { complete: 'completa', incomplete: 'incompleta' },
    },
    dialog: {
      name: 'cuadro de diálogo',
      values: { allowed: 'permitido', forbidden: 'prohibido' },
    },
    answer: {
      name: 'cómo se ha cerrado el cuadro de diálogo',
      values: {
        null: 'todavía no',
        ok: 'Aceptar, configuración completa',
        incomplete: 'Aceptar, configuración incompleta',
        cancel: 'cancelado',
        mistake: 'cancelado por error',
      },
    },
  },
  flags: {},
  conflicts: {},
  reasons: {
    'nothing-stored':
      'La figura no dibuja ninguna salida para un perfil en el que no hay nada guardado. En el ' +
      'texto, un proveedor así pregunta al usuario; que siga con la pregunta sobre el cuadro de ' +
      'diálogo es nuestra lectura de ello.',
    'two-codes':
      'Para un almacén de mensajes, la documentación da aquí dos códigos. MAPI_E_UNCONFIGURED es ' +
      'nuestra lectura.',
  },
  details: {},
  links: {
    backToLogon: 'Inicio de sesión: qué hace MAPI con este código',
    afterCancel:
      'Inicio de sesión: qué sigue cuando el usuario cancela el cuadro de diálogo de un proveedor',
  },
  because: {
    propertiesStored: {
      yes: () => 'Sí, porque el perfil contiene propiedades del proveedor.',
      no: () => 'No, porque el perfil no contiene ninguna propiedad del proveedor.',
    },
    configured: {
      yes: () => 'Sí, porque la configuración del perfil está completa.',
      no: () => 'No, porque la configuración del perfil no está completa.',
    },
    dialogAllowed: {
      yes: () => 'Sí, porque MAPI no ha establecido el indicador contra los cuadros de diálogo.',
      no: () => 'No, porque MAPI ha establecido el indicador contra los cuadros de diálogo.',
    },
    configuredNow: {
      yes: () => 'Sí, porque el usuario ha proporcionado lo que faltaba.',
      no: () => 'No, porque el usuario no lo ha proporcionado todo.',
    },
    userCancelled: {
      yes: () => 'Sí, porque el usuario ha cancelado el cuadro de diálogo.',
      no: () => 'No, porque el usuario ha confirmado el cuadro de diálogo.',
    },
    cancelMeant: {
      yes: () => 'Sí, porque el usuario quería cancelar.',
      no: () => 'No, porque el usuario ha cancelado por error.',
    },
  },
  calls: {
    logonMethodCalled: {
      ab: 'IABProvider::Logon, llamado por MAPI',
      ms: 'IMSProvider::Logon, llamado por MAPI',
      xp: 'IXPProvider::TransportLogon, llamado por el spooler de MAPI',
    },
  },
  figureNote: 'El recorrido ha terminado en un paso que la figura no dibuja.',
}
