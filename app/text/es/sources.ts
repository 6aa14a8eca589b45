import { toPlural } from '../plural'
import type { text as english } from '../en/sources'
import type { Like } from '../translation'

const count = toPlural('es')
const countSteps = count({ one: '# paso', many: '# de pasos', other: '# pasos' })
const countContradictions = count({
  one: '# contradicción',
  many: '# de contradicciones',
  other: '# contradicciones',
})

export const text: Like<typeof english> = {
  intro:
    'En qué se basa cada paso de cada diagrama, con las páginas de la documentación de Microsoft ' +
    'de las que procede, y cada punto en el que los documentos se contradicen o dejan algo ' +
    'abierto, con la lectura que toman los diagramas.',
  search: 'Buscar',
  searchHint: 'Paso, página, contradicción',
  clear: 'Borrar',
  found: ({ steps, contradictions }) =>
    `${countSteps(steps)}, ${countContradictions(contradictions)}`,
  nothing: 'No hay coincidencias.',
  contents: 'En esta página',
  steps: countSteps,
  step: 'Paso',
  basis: 'Base',
  sources: 'Fuentes',
  contradictions: 'Contradicciones',
  contradictionsIntro:
    'Donde los documentos no coinciden, se enumera cada parte con lo que dice. La lectura es ' +
    'nuestra, y un recorrido que se basa en una lo indica.',
  touches: (chart) => `En el diagrama «${chart}»`,
  touchesNone: 'Ningún paso de un diagrama depende de ello.',
  figure: (page) => `${page}, figura`,
  edition: (page, year) => `${page}, edición de ${year}`,
  header: (file) => `${file}, archivo de encabezado`,
  code: (file) => `MFCMAPI, ${file}`,
  readings: {
    C01: {
      about: 'Formas de dos pasos',
      says: [
        'La pregunta sobre MAPI_NEW_SESSION y el cuadro de diálogo para la contraseña están ' +
          'dibujados como píldoras, la forma de los comienzos y los finales.',
      ],
      reading:
        'Los dos pasos se dibujan como los dibuja la figura. Ninguno de los dos es un final.',
    },
    C02: {
      about: 'Cancelar en un cuadro de diálogo',
      says: [
        'Los dos cuadros de diálogo siguen adelante como si siempre terminaran correctamente.',
        'La llamada devuelve MAPI_E_USER_CANCEL cuando el usuario cancela.',
      ],
      reading:
        'Los dos cuadros de diálogo tienen un Cancelar que lleva a MAPI_E_USER_CANCEL. La vista de ' +
        'la figura no lo dibuja.',
    },
    C03: {
      about: 'MAPI_PASSWORD_UI hoy',
      says: [
        'La figura pregunta por el indicador, y el archivo de encabezado todavía lo define.',
        'El indicador no se incluye, y lpszPassword debe ser NULL.',
      ],
      reading:
        'Los pasos son los de la figura, marcados como históricos. Una llamada que establece el ' +
        'indicador recibe una advertencia.',
    },
    C04: {
      about: 'Contraseñas de perfiles',
      says: [
        'Las credenciales deben servir para el perfil.',
        'MAPI no tiene contraseñas para perfiles.',
        'Una contraseña incorrecta de un perfil sigue describiéndose como un error.',
      ],
      reading:
        'Una contraseña de un perfil es algo histórico. Hoy la pregunta es si el perfil se puede ' +
        'abrir; las credenciales de los servicios de mensajes las comprueban sus proveedores.',
    },
    C05: {
      about: 'Nombre de perfil vacío',
      says: [
        'La pregunta es si el nombre de perfil es NULL.',
        'NULL y una cadena vacía se tratan por igual en lo que respecta al cuadro de diálogo de ' +
          'inicio de sesión.',
      ],
      reading: 'Una cadena vacía cuenta como NULL.',
    },
    C06: {
      about: 'Pedir la contraseña en 1998',
      says: [
        'MAPI_PASSWORD_UI necesita un nombre de perfil que no sea NULL.',
        'Pasar NULL en lpszProfileName hace que aparezca el cuadro de diálogo de contraseña.',
      ],
      reading:
        'Lo segundo es casi con seguridad una errata por lpszPassword: el indicador va con un ' +
        'nombre de perfil y sin contraseña. Una llamada sin nombre recibe una advertencia.',
    },
    C07: {
      about: 'MAPI_USE_DEFAULT con un nombre de perfil',
      says: [
        'El nombre del perfil predeterminado se pone en el lugar de lpszProfileName.',
        'El indicador es para una llamada cuyo nombre de perfil es NULL.',
      ],
      reading: 'Un nombre dado prevalece, como en la figura.',
    },
    C08: {
      about: 'MAPI_EXPLICIT_PROFILE entonces y ahora',
      says: [
        'NULL junto con MAPI_EXPLICIT_PROFILE selecciona el perfil predeterminado.',
        'NULL junto con MAPI_USE_DEFAULT lo selecciona; MAPI_EXPLICIT_PROFILE por sí solo impide ' +
          'que se use.',
        'MAPI_EXPLICIT_PROFILE significa, como hoy, que no se usa el perfil predeterminado.',
      ],
      reading:
        'El indicador significa lo que significa hoy: solo MAPI_USE_DEFAULT selecciona el ' +
        'predeterminado.',
    },
    C09: {
      about: 'Perfil predeterminado sin indicador',
      says: [
        'El perfil predeterminado se usa automáticamente cuando comienza una sesión.',
        'El perfil predeterminado solo se usa si MAPI_USE_DEFAULT está establecido.',
      ],
      reading:
        'Solo lo selecciona MAPI_USE_DEFAULT, como en la figura. Que haya un indicador en contra, ' +
        'MAPI_EXPLICIT_PROFILE, da a entender que MAPI también puede usarlo sin preguntar cuando ' +
        'MAPI_LOGON_UI está establecido.',
    },
    C10: {
      about: 'Cómo se une un cliente a una sesión compartida',
      says: [
        'MAPI_ALLOW_OTHERS devuelve la sesión compartida. Un cliente que se une a una puede pasar ' +
          'cualquier nombre de perfil: se ignora.',
        'MAPI_ALLOW_OTHERS hace compartida una nueva sesión. Un cliente que se une a una deja el ' +
          'indicador sin establecer y pasa NULL.',
      ],
      reading:
        'Solo MAPI_NEW_SESSION decide si un cliente se une a una sesión. MAPI_ALLOW_OTHERS importa ' +
        'cuando se crea una sesión, y NULL es buena práctica.',
    },
    C11: {
      about: 'Número de sesiones compartidas',
      says: [
        'Un equipo tiene una sola sesión compartida a la vez, y sin embargo MAPI_NEW_SESSION crea ' +
          'otra. Ningún otro documento da un número.',
      ],
      reading:
        'La sesión que se compartió primero sigue siendo aquella a la que se unen los clientes. La ' +
        'documentación lo deja abierto, y un resultado que depende de ello lo indica.',
    },
    C12: {
      about: 'Indicadores para cuadros de diálogo juntos',
      says: [
        'Los indicadores que permiten un cuadro de diálogo se excluyen mutuamente.',
        'Los únicos que se incluyen son MAPI_LOGON_UI y MAPI_SERVICE_UI_ALWAYS, y el cuadro de ' +
          'diálogo de inicio de sesión tiene una casilla para el segundo.',
      ],
      reading:
        'La regla es un resto de 1998, cuando MAPI_LOGON_UI excluía MAPI_PASSWORD_UI. ' +
        'MAPI_LOGON_UI y MAPI_SERVICE_UI_ALWAYS se pueden establecer juntos.',
    },
    C13: {
      about: 'Cuándo se inician los proveedores',
      says: [
        'Los proveedores se inician cuando el cliente inicia sesión. Una de estas páginas deja los ' +
          'transportes para cuando se necesiten por primera vez.',
        'Los proveedores de almacenes de mensajes inician sesión cuando el cliente llama a ' +
          'OpenMsgStore. En una de estas páginas, los de libretas de direcciones inician sesión ' +
          'cuando llama a OpenAddressBook.',
        'Se dicen las dos cosas: los proveedores de libretas de direcciones y de almacenes de ' +
          'mensajes se inician con el inicio de sesión, y se cargan cuando el cliente abre la ' +
          'libreta de direcciones o un almacén de mensajes.',
        'Los transportes se inician normalmente cuando el usuario inicia sesión por primera vez en ' +
          'un perfil, antes que cualquier almacén de mensajes.',
        'El spooler inicia los transportes después del inicio de sesión del cliente.',
      ],
      reading:
        'Los proveedores inician sesión cuando se necesitan por primera vez. El diagrama lo ' +
        'representa todo dentro de la llamada, y lo indica; que las libretas de direcciones van ' +
        'antes que los almacenes de mensajes está documentado.',
    },
    C14: {
      about: 'Un segundo intento',
      says: [
        'Después de cualquier fallo, el usuario puede reintentar el inicio de sesión o corregir lo ' +
          'que estaba mal.',
        'El inicio de sesión se intenta de nuevo después de MAPI_E_UNCONFIGURED. La mayoría de los ' +
          'demás errores deshabilitan el servicio de mensajes de inmediato.',
      ],
      reading:
        'Después de MAPI_E_UNCONFIGURED se configura el servicio de mensajes y se intenta de nuevo ' +
        'el inicio de sesión. Después de otros errores se ofrece al usuario un segundo intento, si ' +
        'se permite un cuadro de diálogo. Una versión que no concuerda no obtiene ninguno.',
    },
    C15: {
      about: 'Un segundo fallo',
      says: [
        'Todos los proveedores del servicio de mensajes se deshabilitan durante el resto de la ' +
          'sesión.',
        'Podría terminar la sesión, si el proveedor es lo bastante importante.',
        'MAPI_E_UNCONFIGURED no deshabilita el servicio de mensajes.',
      ],
      reading: 'El servicio de mensajes se deshabilita, y la sesión sigue adelante.',
    },
    C16: {
      about: 'Notificación de un cierre de sesión',
      says: [
        'A los demás clientes de una sesión compartida se les envía un error crítico, ' +
          'fnevCriticalError.',
        'Se envía una notificación extendida, fnevExtended, cuando un cliente cierra la sesión.',
      ],
      reading:
        'fnevCriticalError va a los demás cuando MAPI_LOGOFF_SHARED está establecido, y ' +
        'fnevExtended, cuando un cliente cierra la sesión. Queda abierto si ambas necesitan el ' +
        'indicador.',
    },
    C17: {
      about: 'MAPI_LOGOFF_SHARED',
      says: [
        'Un cliente lo establece si la sesión compartida es suya.',
        'Cualquier cliente de la sesión compartida puede establecerlo. Sin embargo, los clientes ' +
          'no deberían hacerlo nunca, debido al cierre rápido.',
      ],
      reading:
        'No se establece nunca, como dice la declaración más reciente. El diagrama lo muestra como ' +
        'un error.',
    },
    C18: {
      about: 'Filas de la tabla de estado',
      says: [
        'Los proveedores de libretas de direcciones y de almacenes de mensajes pueden optar por ' +
          'tener una fila. Los transportes deben tenerla.',
        'Cada proveedor del perfil tiene una fila.',
        'Cada proveedor tiene un objeto de estado, y debe implementarlo.',
      ],
      reading:
        'Las tres filas propias de MAPI están siempre. También las de los transportes, pero no con ' +
        'MAPI_NO_MAIL. Las demás son opcionales.',
    },
    C19: {
      about: 'Unicode en la tabla de estado',
      says: [
        'MAPI_UNICODE hace que las columnas sean Unicode.',
        'Un comentario dice que esta tabla no admite MAPI_UNICODE.',
      ],
      reading: 'Queda abierto: lo que muestran los diagramas es igual en ambos casos.',
    },
    C20: {
      about: 'Códigos donde se prohíbe un cuadro de diálogo',
      says: [
        'Un proveedor que necesita un cuadro de diálogo devuelve MAPI_E_LOGON_FAILED.',
        'Devuelve MAPI_E_UNCONFIGURED.',
        'Devuelve MAPI_E_FAILONEPROVIDER, si lo que necesita es una contraseña.',
      ],
      reading:
        'MAPI_E_UNCONFIGURED es para la configuración que falta; MAPI_E_FAILONEPROVIDER, para solo ' +
        'una contraseña; MAPI_E_LOGON_FAILED, para un almacén de mensajes al que no se puede ' +
        'acceder.',
    },
    C21: {
      about: 'Demasiadas sesiones',
      says: [
        'Los proveedores pueden devolver MAPI_E_SESSION_LIMIT cuando un cliente inicia sesión otra ' +
          'vez.',
        'El código no está entre los valores devueltos de los métodos de inicio de sesión.',
        'Demasiadas sesiones abiertas dan MAPI_E_LOGON_FAILED.',
        'MAPI_E_SESSION_LIMIT indica que no se han podido preparar datos para el proceso.',
      ],
      reading:
        'Las tres cosas se mantienen separadas: los proveedores devuelven MAPI_E_SESSION_LIMIT por ' +
        'su propio límite, MAPILogonEx devuelve MAPI_E_LOGON_FAILED, y MAPIInitialize da al ' +
        'primero un significado propio.',
    },
    C22: {
      about: 'Punto de entrada de un servicio de mensajes',
      says: [
        'Se llama a él desde el Panel de control, con CreateMsgService y con ConfigureMsgService.',
        'También se llama a él en un inicio de sesión.',
      ],
      reading: 'También se llama a él en un inicio de sesión.',
    },
    C23: {
      about: 'Tipos de sesiones',
      says: [
        'Las sesiones son individuales o compartidas. Que los clientes que comparten una sesión ' +
          'compartan un perfil se presenta como consecuencia de las sesiones individuales.',
        'Las sesiones son individuales, compartidas o sin mensajería.',
      ],
      reading:
        'Las sesiones son individuales o compartidas, y cada una puede ser sin mensajería para un ' +
        'cliente. Que los clientes compartan el perfil es consecuencia de compartir la sesión.',
    },
    C24: {
      about: 'Identidad si no hay proveedor designado',
      says: [
        'QueryIdentity devuelve el primer identificador de entrada que encuentra.',
        'QueryIdentity toma el primer proveedor que establece las tres propiedades de identidad.',
      ],
      reading: 'Se toma la primera fila con PR_IDENTITY_ENTRYID.',
    },
    C25: {
      about: 'Quién proporciona la identidad principal',
      says: [
        'lpUID identifica un servicio de mensajes, y todos sus proveedores llevan ' +
          'STATUS_PRIMARY_IDENTITY.',
        'El identificador es el de un proveedor, y se designa un solo proveedor.',
      ],
      reading:
        'A SetPrimaryIdentity se le da un servicio de mensajes. QueryIdentity busca una sola fila ' +
        'designada.',
    },
    C26: {
      about: 'Identificadores de entrada que difieren',
      says: [
        'CompareEntryIDs devuelve un error cuando no coinciden.',
        'CompareEntryIDs se realiza correctamente, y su resultado es FALSE.',
      ],
      reading: 'S_OK, y FALSE como resultado.',
    },
    C27: {
      about: 'Liberación de la biblioteca de utilidades',
      says: [
        'MAPIInitialize llama implícitamente a DeinitMapiUtil.',
        'MAPIUninitialize llama implícitamente a DeinitMapiUtil.',
        'Se llama a DeinitMapiUtil después de MAPIUninitialize.',
        'Ninguna llamada a MAPI puede seguir a MAPIUninitialize.',
      ],
      reading:
        'Es MAPIUninitialize la que llama implícitamente a ella. Un cliente que ha llamado a ' +
        'ScInitMapiUtil llama al final a DeinitMapiUtil, en el orden documentado.',
    },
    C28: {
      about: 'Eliminación de la DLL de un proveedor',
      says: [
        'La DLL solo se puede eliminar cuando se llama al punto de entrada con MSG_SERVICE_INSTALL.',
      ],
      reading: 'Sin duda se quiere decir MSG_SERVICE_UNINSTALL. Los diagramas lo omiten.',
    },
    C29: {
      about: 'MAPI_EXTENDED',
      says: [
        'El indicador debe figurar en cada llamada.',
        'Los ejemplos de la propia Microsoft inician sesión sin él.',
      ],
      reading: 'Una llamada sin él recibe una advertencia. No falla.',
    },
    C30: {
      about: 'Una suma de indicadores',
      says: [
        'La ayuda dice que MAPI_EXTENDED, MAPI_ALLOW_OTHERS, MAPI_LOGON_UI y MAPI_NO_MAIL dan ' +
          '0x8039.',
        'Dan 0x8029. 0x8039 tiene además MAPI_EXPLICIT_PROFILE.',
      ],
      reading:
        'Las máscaras se calculan a partir de los valores de los archivos de encabezado; nunca se ' +
        'copian.',
    },
    C31: {
      about: 'Qué es el spooler de MAPI',
      says: [
        'Es un subproceso de Outlook que se ejecuta en segundo plano.',
        'Outlook Protocol Manager lo ha sustituido desde Outlook 2002.',
        'Es un proceso propio.',
      ],
      reading: '«El spooler» designa el papel que desempeña, sea lo que sea lo que lo desempeñe.',
    },
    C32: {
      about: 'Cuándo se liberan las DLL de los proveedores',
      says: [
        'Después de que el último cliente haya llamado a MAPIUninitialize.',
        'Después de que se libere el último objeto proveedor de la DLL en el proceso.',
        'Cuando termina la sesión.',
      ],
      reading: 'Después de que el último cliente haya llamado a MAPIUninitialize.',
    },
    C33: {
      about: 'Llamar de nuevo a MAPIInitialize',
      says: [
        'Se devuelve S_OK si MAPI no se había inicializado antes. No se dice qué se devuelve en ' +
          'otro caso.',
        'Solo la primera llamada crea la ventana para las notificaciones. Las llamadas posteriores ' +
          'aumentan un recuento de referencias.',
      ],
      reading: 'Se devuelve S_OK, y el recuento de referencias aumenta en uno.',
    },
    C34: {
      about: 'Erratas en nombres',
      says: [
        'Pone MAPI_UNCONFIGURED por MAPI_E_UNCONFIGURED.',
        'Pone MAPI_E_USER_CANCELED por MAPI_E_USER_CANCEL.',
        'Pone MAPI_NO_COINT por MAPI_NO_COINIT.',
        'Pone MAPI_E_ACCESS_DENIED por MAPI_E_NO_ACCESS.',
        'Pone IMAPIStatus::GetStatusTable por IMAPISession::GetStatusTable.',
      ],
      reading: 'Los nombres son los de los archivos de encabezado.',
    },
    C35: {
      about: 'Tipos de parámetros',
      says: [
        'lpszProfileName es un LPSTR, lpulConnection no es un puntero, y el token de un formulario ' +
          'es un ULONG.',
        'lpszProfileName es un LPTSTR, lpulConnection es un puntero, y el token de un formulario ' +
          'es un ULONG_PTR.',
      ],
      reading: 'Vale el archivo de encabezado.',
    },
    C36: {
      about: 'Filas de la tabla de almacenes de mensajes',
      says: [
        'La tabla tiene todos los almacenes de mensajes del perfil; en otro lugar, cada uno que está ' +
          'abierto.',
      ],
      reading: 'Todos los almacenes de mensajes del perfil.',
    },
    C37: {
      about: 'Resultado con un servicio de mensajes deshabilitado',
      says: [
        'El inicio de sesión falla si falta información y no se puede pedir al usuario.',
        'Podría terminar la sesión.',
        'Solo se deshabilita el servicio de mensajes, durante el resto de la sesión.',
        'Ningún valor devuelto significa que haya fallado una parte del inicio de sesión.',
      ],
      reading:
        'S_OK, con el servicio de mensajes mostrado como deshabilitado. Un resultado así se marca ' +
        'como nuestra lectura.',
    },
    C38: {
      about: 'MAPI_NEW_SESSION con MAPI_ALLOW_OTHERS',
      says: [
        'MAPI_NEW_SESSION pide una sesión individual.',
        'MAPI_ALLOW_OTHERS hace compartida una nueva sesión.',
      ],
      reading:
        'Con ambos indicadores, la nueva sesión es compartida. Donde ya existe una sesión ' +
        'compartida, el resultado se marca como nuestra lectura.',
    },
    C39: {
      about: 'Cuadros de diálogo que permite MAPI_LOGON_UI',
      says: [
        'El indicador permite el cuadro de diálogo de inicio de sesión.',
        'Sin un indicador para cuadros de diálogo no hay ninguno, tampoco de los proveedores.',
      ],
      reading:
        'MAPI_LOGON_UI permite también los cuadros de diálogo de los servicios de mensajes y de ' +
        'los proveedores. Los que pide MAPI_SERVICE_UI_ALWAYS aparecen sin él.',
    },
  },
}
