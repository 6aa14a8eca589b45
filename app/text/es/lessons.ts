import type { text as english } from '../en/lessons'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  lessons: {
    profile: {
      title: 'Qué perfil',
      about: 'Las primeras preguntas del diagrama: de dónde procede el perfil de una sesión.',
    },
    sharing: {
      title: 'Sesiones compartidas y espera',
      about:
        'Quién obtiene una nueva sesión, quién se une a la de otro cliente y quién tiene que ' +
        'esperar.',
    },
    dialogs: {
      title: 'Cuadros de diálogo y credenciales',
      about:
        'A qué cuadros de diálogo puede llevar una llamada y qué cambian sus respuestas. La ' +
        'contraseña de un perfil es algo histórico.',
    },
    services: {
      title: 'Servicios de mensajes y proveedores',
      about:
        'La cola de proveedores: fallos, segundos intentos y servicios que quedan ' +
        'deshabilitados.',
    },
    combinations: {
      title: 'Clientes reales y casos difíciles',
      about:
        'Varias reglas a la vez: conjuntos reales de indicadores, límites, contradicciones y lo ' +
        'que viene antes y después del inicio de sesión.',
    },
  },
  groups: {
    ordinary: {
      title: 'Inicios de sesión corrientes',
      about: 'Qué quieren los clientes un día cualquiera.',
    },
    clients: {
      title: 'Qué pasan los clientes reales',
      about:
        'Conjuntos de indicadores tomados de código fuente publicado, de la documentación y de ' +
        'Mapix.h.',
    },
    results: {
      title: 'Todos los resultados',
      about: 'Cada final del diagrama y cada tipo de sesión.',
    },
    dialogs: {
      title: 'Cuadros de diálogo y sus respuestas',
      about: 'Qué se pregunta a un usuario y qué se sigue de cada respuesta.',
    },
    failures: {
      title: 'Fallos de proveedores',
      about:
        'Cada causa, corregida y sin corregir, con cuadros de diálogo y sin ellos. Cuándo se ' +
        'puede mostrar un cuadro de diálogo es nuestra lectura. También lo es S_OK cuando se ' +
        'deshabilita un servicio: ahí la documentación se contradice.',
    },
    shared: {
      title: 'Sesiones compartidas',
      about: 'Varios clientes en un mismo equipo.',
    },
    life: {
      title: 'Antes y después del inicio de sesión',
      about:
        'Cómo comienza un cliente, cómo comprueba su configuración, cómo usa su sesión y cómo ' +
        'la termina.',
    },
    figure: {
      title: 'Las 21 rutas de la figura',
      about:
        'Todos los caminos por la figura de Microsoft, desde su primera pregunta hasta un final.',
    },
  },
  scenarios: {
    'mail-client': {
      title: 'Comienza un cliente de correo',
      story:
        'Un cliente de correo inicia sesión con el perfil predeterminado y permite que otros ' +
        'clientes compartan su sesión. Se permiten cuadros de diálogo. El conjunto de ' +
        'indicadores es verosímil, nada más: ningún documento dice qué pasa Outlook.',
      notice:
        '«MAPI_USE_DEFAULT?» viene antes que «MAPI_LOGON_UI?», así que no se pregunta a nadie ' +
        'por un perfil. No hay ninguna sesión compartida a la que unirse, así que se crea una ' +
        'nueva.',
    },
    'background-indexer': {
      title: 'Un indexador se une en segundo plano',
      story:
        'Existe una sesión compartida con el perfil Outlook. Un indexador inicia sesión para ' +
        'trabajar en segundo plano, sin cuadros de diálogo y sin correo. Su conjunto de ' +
        'indicadores es verosímil (nuestra lectura).',
      notice:
        'El indexador no nombra ningún perfil ni necesita ninguno: se une a la sesión ' +
        'compartida. Solo para este cliente es una sesión sin mensajería.',
    },
    'named-profile': {
      title: 'Un perfil, por su nombre',
      story:
        'Una herramienta abre el perfil Archive. Pide una nueva sesión, así que no puede unirse ' +
        'a la de otro cliente.',
      notice:
        'El nombre se toma de inmediato. Ni se recurre al perfil predeterminado ni se pregunta ' +
        'al usuario.',
    },
    'user-chooses': {
      title: 'El usuario elige un perfil',
      story:
        'Una herramienta no pasa ningún nombre de perfil y deja que elija el usuario. ' +
        'MAPI_EXPLICIT_PROFILE descarta recurrir al perfil predeterminado.',
      notice:
        'El cuadro de diálogo se abre con el campo de nombre vacío. Ninguna pregunta del ' +
        'diagrama lee MAPI_EXPLICIT_PROFILE.',
    },
    'windows-service': {
      title: 'Un servicio de Windows inicia sesión',
      story:
        'Un servicio de Windows abre el perfil Outlook. Nadie podría responder a un cuadro de ' +
        'diálogo, así que ningún indicador permite uno.',
      notice:
        'Un servicio debe establecer MAPI_NO_MAIL, y debe establecer MAPI_NT_SERVICE tanto aquí ' +
        'como en MAPIInitialize. Según nuestra lectura, el transporte de Microsoft Exchange no ' +
        'está en la cola.',
    },
    'empty-name': {
      title: 'Un nombre de perfil vacío',
      story:
        'Un cliente pasa una cadena vacía como lpszProfileName y permite cuadros de diálogo. El ' +
        'usuario no ha respondido todavía.',
      notice:
        '"" cuenta como NULL (nuestra lectura), así que se abre el cuadro de diálogo. El ' +
        'recorrido espera una respuesta.',
    },
    'name-and-default': {
      title: 'Un nombre y el predeterminado',
      story:
        'Un cliente nombra el perfil Archive y establece además MAPI_USE_DEFAULT. La ' +
        'documentación no es unánime sobre cuál de los dos prevalece.',
      notice:
        'La figura solo pregunta por MAPI_USE_DEFAULT cuando no se da ningún nombre. Que ' +
        'prevalezca el nombre es nuestra lectura.',
    },

    'mfcmapi-logon': {
      title: 'MFCMAPI: inicio de sesión',
      story:
        'El comando de MFCMAPI para iniciar sesión pasa 0x3B y ningún nombre de perfil. El ' +
        'usuario elige el perfil predeterminado en el cuadro de diálogo.',
      notice:
        'El valor equivale a cinco indicadores. MAPI_LOGON_UI abre el cuadro de diálogo, y ' +
        'MAPI_ALLOW_OTHERS hace compartida la nueva sesión.',
    },
    'mfcmapi-logon-with-flags': {
      title: 'MFCMAPI: inicio de sesión con indicadores',
      story:
        'Este cuadro de diálogo de MFCMAPI ofrece de entrada 0x3B, y MFCMAPI agrega ' +
        'MAPI_UNICODE. El campo del perfil está vacío, así que el nombre es NULL. Ya existe una ' +
        'sesión compartida con el perfil Archive.',
      notice:
        'Con MAPI_NEW_SESSION se pasa de largo ante la sesión compartida. La documentación deja ' +
        'abierto si la nueva sesión compartida sustituye a la anterior.',
    },
    'mfcmapi-needs-session': {
      title: 'MFCMAPI necesita una sesión',
      story:
        'Donde MFCMAPI necesita una sesión y no tiene ninguna, pasa 0x23 y ningún nombre de ' +
        'perfil. El usuario elige Archive.',
      notice:
        'MAPI_ALLOW_OTHERS está sin establecer, así que nadie puede unirse. La sesión es ' +
        'individual.',
    },
    mrmapi: {
      title: 'MrMAPI con el perfil predeterminado',
      story:
        'MrMAPI se ejecuta en la línea de comandos y no muestra cuadros de diálogo. Ahí no se ha ' +
        'nombrado ningún perfil, así que agrega MAPI_USE_DEFAULT: 0x80008062.',
      notice:
        'MAPI_NEW_SESSION lo mantiene fuera de las sesiones compartidas, y MAPI_NO_MAIL lo ' +
        'convierte en un cliente sin mensajería.',
    },
    'mrmapi-named-profile': {
      title: 'MrMAPI con un perfil nombrado',
      story:
        'En la línea de comandos se ha nombrado el perfil Archive. MrMAPI omite ' +
        'MAPI_USE_DEFAULT: 0x80008022.',
      notice:
        'En «¿Nombre de perfil NULL?», el camino se separa del que se sigue con el perfil ' +
        'predeterminado.',
    },
    'console-example': {
      title: 'La aplicación de consola de ejemplo',
      story:
        'La aplicación de ejemplo que acompaña a MFCMAPI pasa MAPI_UNICODE y MAPI_LOGON_UI, nada ' +
        'más: 0x80000001. El usuario elige el perfil predeterminado.',
      notice:
        'MAPI_NEW_SESSION está sin establecer, así que se uniría a una sesión compartida. Si no ' +
        'la hay, la nueva sesión es individual (nuestra lectura). Falta MAPI_EXTENDED, lo que ' +
        'da lugar a una advertencia.',
    },
    'address-list-sample': {
      title: 'El ejemplo de las listas de direcciones',
      story:
        'Un ejemplo de la documentación pasa solo MAPI_LOGON_UI. Su comentario dice que se usa ' +
        'la sesión actual si hay una. Aquí existe una sesión compartida.',
      notice: 'El cliente se une a la sesión compartida, y no se muestra ningún cuadro de diálogo.',
    },
    'simple-default': {
      title: 'MAPI_SIMPLE_DEFAULT',
      story:
        'Mapix.h tiene este nombre para tres indicadores: 0x1009. No hay ninguna sesión ' +
        'compartida, y el usuario elige el perfil predeterminado.',
      notice:
        'MAPI_USE_DEFAULT no es uno de los tres indicadores, así que se abre el cuadro de ' +
        'diálogo.',
    },
    'simple-explicit': {
      title: 'MAPI_SIMPLE_EXPLICIT',
      story:
        'Mapix.h tiene este nombre para tres indicadores: 0x1012. Un cliente los pasa sin nombre ' +
        'de perfil.',
      notice:
        'Ninguno de los indicadores nombra un perfil ni permite un cuadro de diálogo, así que la ' +
        'llamada falla. El código que devuelve es nuestra lectura.',
    },

    'no-profile-name': {
      title: 'Ni nombre, ni predeterminado, ni cuadro de diálogo',
      story: 'Un cliente pide una nueva sesión y no dice nada de un perfil.',
      notice: 'Está documentado que la llamada falla. Qué código devuelve es nuestra lectura.',
    },
    'unknown-profile': {
      title: 'Un perfil que no existe',
      story: 'La llamada nombra el perfil Sales. Este equipo no tiene ese perfil.',
      notice: 'La figura no pregunta por esto. El paso y su código son nuestra lectura.',
    },
    'no-default-profile': {
      title: 'Sin perfil predeterminado establecido',
      story:
        'Un cliente quiere el perfil predeterminado, pero en este equipo no hay ninguno ' +
        'establecido.',
      notice: 'La documentación deja abierto qué ocurre. El error es nuestra lectura.',
    },
    'old-password-refused': {
      title: 'Histórico: contraseña del perfil rechazada',
      story:
        'En versiones antiguas de MAPI, un perfil podía tener contraseña. El cliente no ha ' +
        'proporcionado la correcta, y ningún indicador permite el cuadro de diálogo de la ' +
        'contraseña.',
      notice:
        'Hoy los perfiles no tienen contraseña, así que este fallo es histórico. Su código es ' +
        'nuestra lectura.',
    },
    'mutex-timeout': {
      title: 'Otro inicio de sesión tarda demasiado',
      story:
        'Otro subproceso mantiene ocupado el mutex de inicio de sesión durante más de unos ' +
        'segundos. Este cliente ha establecido MAPI_TIMEOUT_SHORT.',
      notice:
        'La llamada desiste antes de la primera pregunta de la figura. El lugar del mutex es ' +
        'nuestra lectura.',
    },
    'mutex-wait': {
      title: 'Esperar a otro inicio de sesión',
      story:
        'Otro subproceso mantiene ocupado el mutex de inicio de sesión durante más de unos ' +
        'segundos. MAPI_TIMEOUT_SHORT está sin establecer.',
      notice:
        'La llamada espera, y la documentación no nombra ningún límite. Después, el inicio de ' +
        'sesión sigue adelante.',
    },
    'new-shared-session': {
      title: 'Una sesión a la que otros pueden unirse',
      story:
        'Un cliente crea una nueva sesión con el perfil Outlook. Los clientes posteriores pueden ' +
        'unirse a ella.',
      notice:
        'Ninguna pregunta lee MAPI_ALLOW_OTHERS. Cambia el tipo de la sesión, no el camino que ' +
        'lleva a ella.',
    },
    'individual-by-default': {
      title: 'Individual sin ningún indicador',
      story:
        'Un cliente no establece ni MAPI_NEW_SESSION ni MAPI_ALLOW_OTHERS. No hay ninguna sesión ' +
        'compartida a la que unirse.',
      notice:
        'La sesión es nueva, y nadie puede unirse a ella. Ningún documento lo dice: es nuestra ' +
        'lectura.',
    },
    'shared-and-nonmessaging': {
      title: 'Compartida y sin mensajería',
      story:
        'Un cliente crea una sesión compartida y establece MAPI_NO_MAIL. El transporte de ' +
        'Microsoft Exchange tiene una versión incompatible.',
      notice:
        'Una sesión puede ser a la vez compartida y sin mensajería. Según nuestra lectura, el ' +
        'transporte queda sin iniciar, así que su versión no importa.',
    },

    'profile-dialog-cancelled': {
      title: 'Se cancela el cuadro de diálogo de perfil',
      story: 'MFCMAPI deja que el usuario elija un perfil, y el usuario presiona Cancelar.',
      notice:
        'La figura no dibuja ninguna forma de cancelar; el código procede de la página de ' +
        'referencia. MFCMAPI no lo trata como un error.',
    },
    'check-box': {
      title: 'La casilla del cuadro de diálogo de perfil',
      story:
        'El usuario elige Archive y activa la casilla que pide la configuración de todos los ' +
        'servicios de mensajes.',
      notice:
        'La casilla hace lo mismo que MAPI_SERVICE_UI_ALWAYS: el servicio muestra su cuadro de ' +
        'diálogo antes de que se inicie sesión en él.',
    },
    'old-password-wrong-once': {
      title: 'Histórico: la primera contraseña es incorrecta',
      story:
        'Un perfil antiguo tiene contraseña, y MAPI_PASSWORD_UI permite el cuadro de diálogo. La ' +
        'primera contraseña que escribe el usuario es incorrecta.',
      notice:
        'Que el cuadro de diálogo vuelva a preguntar es nuestra lectura: ningún documento dice a ' +
        'qué lleva una contraseña incorrecta.',
    },
    'old-password-cancelled': {
      title: 'Histórico: se cancela el cuadro de diálogo de la contraseña',
      story: 'El usuario no sabe la contraseña de un perfil antiguo y presiona Cancelar.',
      notice:
        'La figura dibuja este cuadro de diálogo como si siempre terminara correctamente. ' +
        'MAPI_E_USER_CANCEL procede de la página de referencia.',
    },
    'every-service-configured': {
      title: 'Se configura cada servicio',
      story:
        'Un cliente establece MAPI_SERVICE_UI_ALWAYS. Al almacén de mensajes de Microsoft ' +
        'Exchange le falta configuración, y el usuario la proporciona en el cuadro de diálogo de ' +
        'su servicio.',
      notice:
        'La configuración está ahí antes de que se inicie el proveedor, así que su primer ' +
        'intento se realiza correctamente.',
    },
    'every-dialog-cancelled': {
      title: 'Se cancelan todas las configuraciones',
      story:
        'Un cliente muestra el cuadro de diálogo de cada servicio, y el usuario los cancela ' +
        'todos. Al almacén de mensajes de Microsoft Exchange le sigue faltando configuración.',
      notice:
        'El inicio de sesión sigue adelante después de cada Cancelar. Luego el proveedor ' +
        'devuelve MAPI_E_UNCONFIGURED, y su servicio pregunta una vez más.',
    },
    'services-shown-without-logon-ui': {
      title: 'MAPI_SERVICE_UI_ALWAYS sin más',
      story:
        'Un cliente establece MAPI_SERVICE_UI_ALWAYS y deja MAPI_LOGON_UI sin establecer. El ' +
        'almacén de mensajes de Personal Folders necesita una contraseña.',
      notice:
        'Según nuestra lectura, aparecen los cuadros de diálogo de configuración, y ningún otro. ' +
        'Al almacén no se le permite preguntar, así que queda excluido.',
    },
    'property-sheet-cancelled': {
      title: 'Se cancela la hoja de propiedades',
      story:
        'A Outlook Address Book le falta configuración. Muestra su hoja de propiedades, y el ' +
        'usuario presiona Cancelar.',
      notice:
        'El segundo intento falla como el primero, y el servicio se deshabilita. Que se ' +
        'devuelva S_OK es nuestra lectura.',
    },
    'service-password-cancelled': {
      title: 'Cancelar, después Reintentar',
      story:
        'El proveedor de libreta de direcciones de Microsoft Exchange pide una contraseña, y el ' +
        'usuario presiona Cancelar. Informado del fallo, el usuario elige Reintentar. Esta vez ' +
        'se aceptan las credenciales.',
      notice:
        'Un cuadro de diálogo de contraseña cancelado cuenta como un intento fallido (nuestra ' +
        'lectura).',
    },
    'service-password-cancelled-twice': {
      title: 'Cancelar, Reintentar, Cancelar',
      story:
        'Las credenciales de Microsoft Exchange se rechazan en ambos intentos. El usuario ' +
        'cancela el cuadro de diálogo, elige Reintentar y vuelve a cancelar.',
      notice:
        'El segundo Cancelar es el segundo fallo. Todos los proveedores del servicio quedan ' +
        'deshabilitados durante el resto de la sesión. Que se devuelva S_OK es nuestra lectura.',
    },
    'retry-declined': {
      title: 'No se quiere un segundo intento',
      story:
        'Personal Folders tiene una ruta incorrecta. Se informa de ello al usuario, que rechaza ' +
        'intentarlo de nuevo.',
      notice:
        'El servicio se deshabilita sin un segundo intento, y los demás siguen adelante. El ' +
        'código para una ruta incorrecta es nuestra lectura.',
    },

    'settings-supplied': {
      title: 'Falta configuración y se proporciona',
      story:
        'Al almacén de mensajes de Microsoft Exchange le falta configuración en el perfil. Su ' +
        'servicio muestra la hoja de propiedades, y el usuario la completa.',
      notice:
        'Después de MAPI_E_UNCONFIGURED, MAPI llama al punto de entrada del servicio con ' +
        'MSG_SERVICE_CONFIGURE y luego, una vez más, al método de inicio de sesión.',
    },
    'settings-not-accepted': {
      title: 'Falta configuración y no basta',
      story:
        'Al almacén de mensajes de Microsoft Exchange le falta configuración. El usuario ' +
        'completa la hoja de propiedades, pero el proveedor sigue sin estar configurado.',
      notice:
        'La documentación no es unánime sobre a qué lleva un segundo MAPI_E_UNCONFIGURED. Que se ' +
        'deshabilite el servicio es nuestra lectura.',
    },
    'settings-missing-no-dialog': {
      title: 'Falta configuración, sin cuadro de diálogo',
      story:
        'Al almacén de mensajes de Microsoft Exchange le falta configuración, y la llamada no ' +
        'permite ningún cuadro de diálogo.',
      notice:
        'Se llama al punto de entrada del servicio, pero no se le permite preguntar. Según ' +
        'nuestra lectura, sigue faltando configuración y el servicio se deshabilita.',
    },
    'service-password-supplied': {
      title: 'Contraseña del servicio, proporcionada',
      story:
        'No se aceptan las credenciales del almacén de mensajes de Microsoft Exchange. El ' +
        'proveedor pregunta, y el usuario escribe la contraseña.',
      notice:
        'El proveedor pregunta dentro de su primer intento, así que no hay un segundo. La ' +
        'contraseña es la del servicio, no la del perfil.',
    },
    'service-password-no-dialog': {
      title: 'Contraseña del servicio, sin cuadro de diálogo',
      story:
        'No se aceptan las credenciales del almacén de mensajes de Microsoft Exchange, y la ' +
        'llamada no permite ningún cuadro de diálogo.',
      notice:
        'MAPI_E_FAILONEPROVIDER excluye solo este proveedor. El cliente puede preguntar más ' +
        'tarde al usuario e intentarlo de nuevo con el almacén.',
    },
    'path-corrected': {
      title: 'Ruta incorrecta, corregida',
      story:
        'Personal Folders tiene una ruta incorrecta. Se informa de ello al usuario, que corrige ' +
        'la ruta y elige Reintentar.',
      notice:
        'El segundo intento se realiza correctamente. Ningún documento nombra un código para una ' +
        'ruta incorrecta: MAPI_E_LOGON_FAILED es nuestra lectura.',
    },
    'path-still-wrong': {
      title: 'Ruta incorrecta, sin corregir',
      story:
        'Personal Folders tiene una ruta incorrecta. El usuario elige Reintentar, pero la ruta ' +
        'sigue siendo incorrecta.',
      notice:
        'Después del segundo fallo quedan deshabilitados todos los proveedores del servicio; los ' +
        'demás servicios siguen adelante. Que se devuelva S_OK es nuestra lectura.',
    },
    'version-refused': {
      title: 'Versión incompatible',
      story:
        'El almacén de mensajes de Microsoft Exchange y MAPI no se ponen de acuerdo sobre una ' +
        'versión. Se permiten cuadros de diálogo, pero no se pregunta a nadie.',
      notice:
        'MAPI_E_VERSION procede del punto de entrada, antes de todo inicio de sesión. Según ' +
        'nuestra lectura, no sigue ningún segundo intento y se deshabilita el servicio entero, ' +
        'con su libreta de direcciones, que estaba en ejecución.',
    },
    'server-back': {
      title: 'Servidor no disponible y luego disponible',
      story:
        'El almacén de mensajes de Microsoft Exchange no puede establecer contacto con su ' +
        'servidor. Se informa de ello al usuario, que espera y elige Reintentar.',
      notice:
        'El segundo intento se realiza correctamente. MAPI_E_NETWORK_ERROR es nuestra lectura: ' +
        'ninguna página sobre un método de inicio de sesión lo incluye.',
    },
    'server-still-away': {
      title: 'Servidor no disponible dos veces',
      story:
        'El proveedor de libreta de direcciones de Microsoft Exchange no puede establecer ' +
        'contacto con su servidor. El usuario elige Reintentar, y vuelve a fallar.',
      notice:
        'Las libretas de direcciones van primero en la cola. Por eso el servicio se deshabilita ' +
        'antes de que a su almacén de mensajes y a su transporte les llegue el turno. Que se ' +
        'devuelva S_OK es nuestra lectura.',
    },
    'server-away-no-dialog': {
      title: 'Servidor no disponible, sin cuadro de diálogo',
      story:
        'El almacén de mensajes de Microsoft Exchange no puede establecer contacto con su ' +
        'servidor, y la llamada no permite ningún cuadro de diálogo.',
      notice:
        'Para un almacén al que no se permite mostrar un cuadro de diálogo, la página de ' +
        'referencia nombra MAPI_E_LOGON_FAILED. Que no haya un segundo intento es nuestra ' +
        'lectura.',
    },
    'data-repaired': {
      title: 'Datos dañados, reparados',
      story:
        'Los datos de Personal Folders están dañados. Se informa de ello al usuario, que los ' +
        'repara y elige Reintentar.',
      notice:
        'El segundo intento se realiza correctamente. Ningún documento nombra un código para ' +
        'esto: MAPI_E_CORRUPT_DATA es nuestra lectura.',
    },
    'data-still-corrupt': {
      title: 'Datos dañados, sin reparar',
      story:
        'Los datos de Personal Folders están dañados. El usuario elige Reintentar, pero no se ha ' +
        'reparado nada.',
      notice:
        'Personal Folders queda deshabilitado durante el resto de la sesión. Que la llamada ' +
        'devuelva S_OK es nuestra lectura.',
    },
    'limit-lifted': {
      title: 'Límite de sesiones, ya sin efecto',
      story:
        'El almacén de mensajes de Microsoft Exchange no atiende ninguna sesión más. Entretanto ' +
        'termina otra sesión, y el usuario elige Reintentar.',
      notice:
        'MAPI_E_SESSION_LIMIT procede del proveedor. Para demasiadas sesiones, la propia ' +
        'MAPILogonEx tiene otro código: MAPI_E_LOGON_FAILED.',
    },
    'limit-no-dialog': {
      title: 'Límite de sesiones, sin cuadro de diálogo',
      story:
        'El almacén de mensajes de Microsoft Exchange no atiende ninguna sesión más, y la ' +
        'llamada no permite ningún cuadro de diálogo.',
      notice:
        'La página sobre las sesiones MAPI nombra el código; las páginas sobre los métodos de ' +
        'inicio de sesión no lo incluyen. Que no haya un segundo intento es nuestra lectura.',
    },
    'one-provider-out': {
      title: 'Un proveedor se retira solo',
      story:
        'El almacén de mensajes de Microsoft Exchange devuelve MAPI_E_FAILONEPROVIDER. Se ' +
        'permiten cuadros de diálogo, pero no se pregunta a nadie.',
      notice:
        'Solo queda excluido este proveedor. La libreta de direcciones y el transporte del mismo ' +
        'servicio siguen adelante.',
    },
    'another-cause-second': {
      title: 'Otra causa en el segundo intento',
      story:
        'Al principio, el proveedor de libreta de direcciones de Microsoft Exchange no puede ' +
        'establecer contacto con su servidor. El usuario elige Reintentar, y ahora el proveedor ' +
        'pide una contraseña.',
      notice:
        'Un segundo intento puede topar con una causa propia. Aquí el usuario sabe la ' +
        'contraseña, así que el servicio queda activo.',
    },
    'left-out-at-second-try': {
      title: 'Excluido en el segundo intento',
      story:
        'El almacén de mensajes de Microsoft Exchange topa con su límite de sesiones. El usuario ' +
        'elige Reintentar, y entonces el proveedor se retira solo.',
      notice:
        'También en el segundo intento, MAPI_E_FAILONEPROVIDER deja habilitado el servicio. Otro ' +
        'error lo deshabilitaría.',
    },
    'every-service-disabled': {
      title: 'No queda ningún servicio',
      story:
        'Fallan todos los servicios de mensajes del perfil, y la llamada no permite ningún ' +
        'cuadro de diálogo.',
      notice:
        'La documentación se contradice sobre lo que devuelve la llamada. S_OK es nuestra ' +
        'lectura: MAPILogonEx no tiene ningún código para un éxito parcial.',
    },

    'wrong-profile': {
      title: 'El perfil equivocado',
      story:
        'Existe una sesión compartida con el perfil Outlook. Un cliente nombra Archive, pero no ' +
        'establece MAPI_NEW_SESSION.',
      notice: 'El cliente recibe S_OK y una sesión con el perfil Outlook. El nombre no se usa.',
    },
    'wrong-profile-of-another': {
      title: 'El perfil equivocado, con dos clientes',
      story:
        'El cliente A comparte una sesión con el perfil Outlook. Ahora el cliente B inicia ' +
        'sesión y nombra Archive.',
      notice:
        'La sesión compartida la ha creado una llamada anterior de la historia, así que aquí no ' +
        'se puede establecer. B se une a ella y recibe S_OK.',
    },
    'own-profile-beside-shared': {
      title: 'Una sesión propia',
      story:
        'Existe una sesión compartida con el perfil Outlook. Un cliente pide una nueva sesión y ' +
        'nombra Archive.',
      notice:
        'No se hace la pregunta por una sesión compartida. La página de referencia aconseja ' +
        'esto: MAPI_NEW_SESSION junto con un nombre de perfil.',
    },
    'nothing-to-join': {
      title: 'Una sesión a la que nadie puede unirse',
      story:
        'El cliente A ha creado una sesión individual. El cliente B se uniría a una compartida y ' +
        'tiene establecido MAPI_USE_DEFAULT.',
      notice:
        'A no estableció MAPI_ALLOW_OTHERS, así que no hay nada a lo que unirse. B obtiene una ' +
        'nueva sesión; que sea individual es nuestra lectura.',
    },
    'messaging-client-joins': {
      title: 'Se une un cliente con mensajería',
      story:
        'El cliente A ha creado una sesión compartida con MAPI_NO_MAIL. El cliente B se une a ' +
        'ella sin ese indicador.',
      notice: 'Cada cliente decide por sí mismo: B envía y recibe, A no.',
    },
    'third-client-meets-limit': {
      title: 'El tercer cliente topa con un límite',
      story:
        'En esta historia, el almacén de mensajes de Microsoft Exchange atiende una sola sesión. ' +
        'A y B la comparten. El cliente C pide una nueva.',
      notice:
        'Una segunda sesión es una de más para el proveedor: devuelve MAPI_E_SESSION_LIMIT. El ' +
        'servicio se deshabilita solo en la sesión de C. Que se devuelva S_OK es nuestra lectura.',
    },

    'start-with-libraries': {
      title: 'Comienza un cliente',
      story:
        'Un cliente necesita OLE y las utilidades de MAPI. Quiere la ventana de notificaciones ' +
        'en un subproceso propio.',
      notice:
        'Primero va MAPIInitialize, después OLE y después las utilidades. El inicio de sesión va ' +
        'al final.',
    },
    'start-forgotten': {
      title: 'Se olvida MAPIInitialize',
      story: 'Un cliente llama a MAPILogonEx sin haber llamado a MAPIInitialize.',
      notice:
        'MAPI_E_NOT_INITIALIZED tiene un segundo significado: la propia MAPIInitialize lo ' +
        'devuelve cuando falla su último paso.',
    },
    'start-of-a-service': {
      title: 'Comienza un servicio de Windows',
      story:
        'Un servicio de Windows establece MAPI_NT_SERVICE en MAPIInitialize, y otra vez en ' +
        'MAPILogonEx.',
      notice:
        'Solo a un servicio que establece el indicador se le comprueban sus claves del Registro. ' +
        'En el inicio de sesión establece también MAPI_NO_MAIL.',
    },
    'start-out-of-memory': {
      title: 'Sin memoria para el proceso',
      story: 'MAPIInitialize no puede preparar los datos que guarda para el proceso.',
      notice:
        'Devuelve MAPI_E_SESSION_LIMIT. Los proveedores usan el mismo código para otra cosa: su ' +
        'propio límite de sesiones.',
    },
    'check-without-dialog': {
      title: 'A un proveedor no se le permite preguntar',
      story:
        'El proveedor de libreta de direcciones de Microsoft Exchange encuentra incompleta su ' +
        'configuración. No se permite mostrar ningún cuadro de diálogo.',
      notice: 'En la figura pone MAPI_UNCONFIGURED. La constante es MAPI_E_UNCONFIGURED.',
    },
    'check-cancelled': {
      title: 'Se cancela la configuración',
      story:
        'El proveedor de transporte de Microsoft Exchange pide su configuración. El usuario ' +
        'presiona Cancelar, y quería hacerlo.',
      notice:
        'La figura pregunta si se quería cancelar. Solo en ese caso se devuelve ' +
        'MAPI_E_USER_CANCEL.',
    },
    'check-cancelled-by-mistake': {
      title: 'Cancelado por error',
      story:
        'El usuario cancela por error el cuadro de diálogo de Personal Folders. Cuando el cuadro ' +
        'vuelve a aparecer, el usuario lo completa.',
      notice: 'El camino de vuelta al cuadro de diálogo es el único bucle de esta figura.',
    },
    'store-without-spooler': {
      title: 'Un almacén sin el spooler',
      story: 'Un cliente que ha iniciado sesión con MAPI_NO_MAIL abre un almacén de mensajes.',
      notice:
        'El identificador de entrada del almacén no se pasa al spooler. MDB_NO_MAIL tiene el ' +
        'mismo efecto para un solo almacén.',
    },
    'store-opened-with-password': {
      title: 'Un almacén que se había excluido',
      story:
        'En el inicio de sesión, el almacén de mensajes de Microsoft Exchange no pudo pedir su ' +
        'contraseña. Ahora el cliente lo abre, y se permite un cuadro de diálogo.',
      notice:
        'Con un almacén que se ha excluido se puede intentar de nuevo. Un servicio que se ha ' +
        'deshabilitado sigue así durante el resto de la sesión.',
    },
    'message-of-a-closed-store': {
      title: 'Un mensaje de un almacén que no está abierto',
      story:
        'El almacén de mensajes de Microsoft Exchange quedó excluido. El cliente llama a ' +
        'OpenEntry para uno de sus mensajes.',
      notice:
        'Ningún proveedor abierto ha registrado el MAPIUID del identificador de entrada. El ' +
        'código no dice que falte el mensaje.',
    },
    'address-book-with-warning': {
      title: 'Una libreta de direcciones con advertencia',
      story:
        'En el inicio de sesión se deshabilitó Outlook Address Book, y la llamada devolvió S_OK ' +
        '(nuestra lectura). Ahora el cliente abre la libreta de direcciones.',
      notice:
        'MAPI_W_ERRORS_RETURNED es un éxito, y el puntero es válido. Hay que liberarlo antes de ' +
        'Logoff.',
    },
    'status-table-at-once': {
      title: 'La tabla de estado, demasiado pronto',
      story: 'Un cliente pide la tabla de estado justo después del inicio de sesión.',
      notice:
        'La llamada se bloquea hasta que el spooler ha iniciado los transportes. La ' +
        'documentación lo desaconseja.',
    },
    'status-table-without-transports': {
      title: 'Una tabla de estado sin transportes',
      story: 'El cliente A ha iniciado sesión con MAPI_NO_MAIL y pide la tabla de estado.',
      notice:
        'La tabla no tiene filas de transportes. La fila del spooler tiene establecido ' +
        'STATUS_FAILURE.',
    },
    'identity-of-the-session': {
      title: 'La identidad de una sesión',
      story: 'El cliente A pregunta por la identidad principal de su sesión.',
      notice:
        'La fila con STATUS_PRIMARY_IDENTITY tiene un identificador de entrada, y QueryIdentity ' +
        'lo devuelve.',
    },
    'no-identity': {
      title: 'Sin ninguna identidad',
      story:
        'Un cliente pregunta por la identidad principal, pero ningún proveedor proporciona una.',
      notice:
        'MAPI_W_NO_SERVICE es un éxito, con un identificador de entrada fijado en el código. Por ' +
        'eso el cliente debe comprobarlo con HR_FAILED.',
    },
    'identity-refused': {
      title: 'Un servicio se niega',
      story:
        'Un cliente quiere que Personal Folders proporcione la identidad principal. El servicio ' +
        'tiene establecido SERVICE_NO_PRIMARY_IDENTITY.',
      notice: 'SetPrimaryIdentity devuelve MAPI_E_NO_ACCESS, y nada cambia.',
    },
    'end-in-order': {
      title: 'Un final en orden',
      story:
        'Un cliente permanece hasta que ha salido su correo. Después libera lo que tiene, cierra ' +
        'la sesión y termina las bibliotecas.',
      notice:
        'OleUninitialize va antes que MAPIUninitialize: el orden no es el inverso del comienzo.',
    },
    'end-after-sending': {
      title: 'Logoff justo después de enviar',
      story: 'Un cliente envía un mensaje y cierra la sesión de inmediato.',
      notice:
        'El mensaje puede quedarse en la cola de salida hasta que alguien vuelva a iniciar ' +
        'sesión el tiempo suficiente.',
    },
    'end-with-open-objects': {
      title: 'Objetos liberados demasiado tarde',
      story: 'Un cliente llama a Logoff cuando todavía tiene objetos abiertos.',
      notice:
        'Después de Logoff, las llamadas a estos objetos fallan, y puede que su memoria no se ' +
        'libere nunca.',
    },
    'others-told-to-log-off': {
      title: 'Se indica a todos los demás que cierren la sesión',
      story:
        'Tres clientes comparten una sesión. El cliente A cierra la sesión y establece ' +
        'MAPI_LOGOFF_SHARED.',
      notice:
        'Todos los clientes empiezan a cerrarse. La página de Logoff dice que hoy ningún cliente ' +
        'debería establecer este indicador.',
    },
  },
  exercises: {
    'name-a-profile': {
      title: 'Nombrar un perfil',
      story:
        'Esta llamada no dice nada de un perfil, y falla. Dele uno, de modo que no haya que ' +
        'preguntar a nadie.',
    },
    'no-name-no-dialog': {
      title: 'Sin nombre, sin cuadro de diálogo',
      story:
        'Una herramienta se ejecuta de noche. No sabe ningún nombre de perfil, y no hay nadie ' +
        'que responda a un cuadro de diálogo. Aun así necesita una sesión.',
    },
    'let-the-user-choose': {
      title: 'Dejar que elija el usuario',
      story:
        'Una herramienta quiere que su usuario elija un perfil. Permite cuadros de diálogo, pero ' +
        'nunca muestra ninguno. Corrija la llamada y llévela hasta una sesión.',
    },
    'set-a-default': {
      title: 'Sin predeterminado',
      story:
        'Un cliente quiere el perfil predeterminado de un equipo que no tiene ninguno. Consígale ' +
        'una sesión. Sigue sin saber ningún nombre y sin mostrar ningún cuadro de diálogo.',
      notice: 'Que el inicio de sesión falle sin un perfil predeterminado es nuestra lectura.',
    },
    'nothing-to-go-on': {
      title: 'Ningún nombre que encontrar',
      story:
        'Este inicio de sesión se realiza correctamente. Haga que falle porque no haya ningún ' +
        'nombre de perfil que encontrar en ninguna parte.',
      notice:
        'Está documentado que un inicio de sesión así falla. Qué código devuelve es nuestra ' +
        'lectura.',
    },

    'join-the-session': {
      title: 'Unirse a la sesión',
      story:
        'Ya existe una sesión compartida, y este cliente querría usarla. Pero se pregunta a su ' +
        'usuario por un perfil.',
    },
    'land-in-anothers-profile': {
      title: 'En el perfil de A por error',
      story:
        'El cliente A comparte una sesión con el perfil Outlook. El cliente B nombra Archive y ' +
        'lo obtiene. Cometa un error: B sigue nombrando Archive y recibe S_OK, pero usa el ' +
        'perfil de A.',
    },
    'stay-on-your-own': {
      title: 'Una sesión para un solo cliente',
      story:
        'Este cliente quiere el perfil Archive en una sesión para él solo. Obtiene la sesión de ' +
        'otro cliente. Corrija sus indicadores.',
    },
    'share-without-mail': {
      title: 'Compartir una sesión, dejar el correo',
      story:
        'Un cliente quiere crear una sesión para todos los que vengan después. Él mismo ni envía ' +
        'ni recibe correo. Hasta ahora su sesión es para él solo.',
    },
    'do-not-wait': {
      title: 'No esperar',
      story:
        'Otro subproceso mantiene ocupado el mutex de inicio de sesión durante más de unos ' +
        'segundos. Este cliente prefiere fallar a esperar.',
    },
    'wait-and-join': {
      title: 'Esperar y después unirse',
      story:
        'Este cliente desiste demasiado pronto. Debería esperar a que el mutex quede libre y ' +
        'usar después la sesión que existe.',
    },

    'let-the-user-cancel': {
      title: 'Dejar que el usuario diga que no',
      story:
        'Esta llamada inicia sesión sin ninguna pregunta. El usuario quiere que se le pregunte ' +
        'por un perfil, y cancelar. Lleve la llamada hasta ese resultado.',
    },
    'ask-for-the-service-password': {
      title: 'Dejar que pregunte el almacén',
      story:
        'El almacén de mensajes de Microsoft Exchange queda excluido, porque no se puede pedir a ' +
        'nadie su contraseña. Consiga que todo el servicio quede activo.',
      notice: 'Cuándo puede un proveedor mostrar un cuadro de diálogo propio es nuestra lectura.',
    },
    'tick-the-box': {
      title: 'El usuario quiere ver la configuración',
      story:
        'Antes del inicio de sesión, el usuario quiere ver la configuración de los servicios de ' +
        'mensajes. Los indicadores del cliente no la piden, ni tienen por qué hacerlo.',
    },
    'configure-before-the-logon': {
      title: 'Configuración antes del primer intento',
      story:
        'Al almacén de mensajes de Microsoft Exchange le falta configuración. MAPI no la pide ' +
        'hasta que ha fallado el primer intento. Deje que el usuario la proporcione antes.',
    },
    'ask-for-the-old-password': {
      title: 'Histórico: pedir la contraseña',
      story:
        'Un perfil antiguo tiene contraseña, y el cliente no la ha proporcionado. El cliente ' +
        'permite un cuadro de diálogo, pero no el que se necesita. En la MAPI de 1998, los ' +
        'indicadores de los dos cuadros de diálogo se excluían mutuamente.',
      notice: 'Hoy los perfiles no tienen contraseña. Este ejercicio trata de la figura.',
    },

    'switch-off-exchange': {
      title: 'Exchange deshabilitado, Personal Folders activo',
      story:
        'Todo está activo. Elija un fallo que deshabilite Microsoft Exchange y no afecte a ' +
        'Personal Folders.',
      notice:
        'Que un intento fallido sin cuadros de diálogo deshabilite de inmediato el servicio es ' +
        'nuestra lectura. Lo que devuelve entonces la llamada no se pide, porque la ' +
        'documentación se contradice.',
    },
    'leave-one-provider-out': {
      title: 'Perder el almacén, conservar el servicio',
      story:
        'El almacén de mensajes de Microsoft Exchange falla, y se deshabilita el servicio ' +
        'entero. Elija otro fallo: uno que mantenga el resto del servicio.',
    },
    'give-a-second-try': {
      title: 'Un segundo intento',
      story:
        'El servidor de Microsoft Exchange deja de estar disponible por un momento, y el ' +
        'servicio se deshabilita de inmediato. Consiga que quede activo con un segundo intento.',
      notice:
        'Cuándo se ofrece al usuario un segundo intento es nuestra lectura de documentos que no ' +
        'coinciden.',
    },
    'supply-the-settings': {
      title: 'Proporcionar lo que falta',
      story:
        'Al almacén de mensajes de Personal Folders le falta configuración. Se llama al punto de ' +
        'entrada de su servicio, pero no se le permite preguntar. Deje que el usuario ' +
        'proporcione ahí la configuración.',
      notice:
        'Cuándo puede un servicio mostrar su hoja de propiedades en el inicio de sesión es en ' +
        'parte nuestra lectura.',
    },
    'another-code': {
      title: 'El mismo fallo, otro código',
      story:
        'El almacén de mensajes de Microsoft Exchange no puede establecer contacto con su ' +
        'servidor. La página de referencia de su método de inicio de sesión tiene un código para ' +
        'este caso, con una determinada condición. Haga que el almacén lo devuelva, y deje el ' +
        'fallo como está.',
      notice: 'El código que se pide está documentado. El del comienzo es nuestra lectura.',
    },
    'without-the-transport': {
      title: 'Prescindir del transporte',
      story:
        'El transporte de Microsoft Exchange tiene una versión incompatible, y se deshabilita el ' +
        'servicio entero. Este cliente ni envía ni recibe correo. Consiga que el servicio quede ' +
        'activo.',
      notice: 'Cuándo están los transportes en la cola es nuestra lectura.',
    },
    'disable-everything': {
      title: 'Deshabilitarlo todo',
      story:
        'Todo está activo. Elija fallos que deshabiliten los tres servicios de mensajes. No ' +
        'elija más de los que necesita.',
      notice:
        'Que un intento fallido sin cuadros de diálogo deshabilite de inmediato el servicio es ' +
        'nuestra lectura. Lo que devuelve entonces la llamada no se pide, porque la ' +
        'documentación se contradice.',
    },

    'mend-mfcmapi': {
      title: 'MFCMAPI sin ninguna pregunta',
      story:
        'El inicio de sesión de MFCMAPI debe ejecutarse donde nadie puede responder. El perfil ' +
        'predeterminado sigue descartado. Y el almacén de mensajes de Personal Folders necesita ' +
        'una contraseña.',
      notice:
        'El cuadro de diálogo de perfil no es el único. Cuándo puede un proveedor mostrar un ' +
        'cuadro de diálogo propio es nuestra lectura.',
    },
    'mend-the-windows-service': {
      title: 'Un servicio de Windows que pregunta',
      story:
        'Un servicio de Windows muestra un cuadro de diálogo que nadie ve. Necesita una sesión ' +
        'propia, y necesita los indicadores que debe establecer un servicio. Corrija la llamada.',
    },
    'three-services-three-states': {
      title: 'Tres servicios, tres estados',
      story:
        'Esta llamada permite cuadros de diálogo, pero no debe aparecer ninguno. Elija fallos ' +
        'que den a cada servicio de mensajes un estado distinto.',
      notice:
        'No todo fallo lleva a un cuadro de diálogo. Que algunos deshabiliten entonces el ' +
        'servicio entero es nuestra lectura.',
    },
    'settings-without-logon-ui': {
      title: 'Configuración sin MAPI_LOGON_UI',
      story:
        'Al proveedor de libreta de direcciones de Microsoft Exchange le falta configuración, y ' +
        'el cliente no permite el cuadro de diálogo de inicio de sesión. Deje que, aun así, el ' +
        'usuario proporcione la configuración.',
      notice:
        'La documentación no es unánime sobre qué cuadros de diálogo aparecen entonces. El ' +
        'diagrama muestra nuestra lectura.',
    },
    'under-the-limit': {
      title: 'Tres clientes, una sesión',
      story:
        'El almacén de mensajes de Microsoft Exchange atiende una sola sesión, y A y B la ' +
        'comparten. El cliente C tiene una sesión en la que Microsoft Exchange está ' +
        'deshabilitado. Deje que también C trabaje con Microsoft Exchange.',
    },
    'start-the-windows-service': {
      title: 'Comenzar como servicio de Windows',
      story:
        'Un servicio de Windows inicia MAPI, pero MAPI no llega a saber que lo es. Además ' +
        'permite un cuadro de diálogo que nadie vería.',
    },
    'warned-by-the-address-book': {
      title: 'Un éxito con advertencia',
      story:
        'La libreta de direcciones se abre sin advertencia. Cambie la sesión en un solo punto, ' +
        'de modo que la llamada advierta y aun así tenga éxito.',
    },
    'end-without-harm': {
      title: 'Terminar sin daños',
      story:
        'Este cliente termina su sesión y sus bibliotecas, y causa daños en tres puntos. Ha ' +
        'usado OLE, que también debe terminarse.',
      notice: 'Que los demás clientes conserven su sesión es nuestra lectura.',
    },
  },
  figurePath: {
    title: (number, end) => `Ruta ${number}: ${end}`,
    decision: (question, exit) => `${question} ${exit}`,
    story: (way) => `El camino por la figura: ${way}.`,
    notice:
      'La figura no dibuja ni Cancelar ni los servicios de mensajes. El diagrama completo muestra ' +
      'lo que agrega la documentación.',
    historic:
      'La pregunta por la contraseña de un perfil es histórica: hoy los perfiles no tienen ' +
      'contraseña.',
  },
}
