import type { text as english } from '../en/sessionTables'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('es')
const countRows = count({ one: '# fila', many: '# de filas', other: '# filas' })
const countMethods = count({ one: '# método', many: '# de métodos', other: '# métodos' })

export const text: Like<typeof english> = {
  methods: {
    intro:
      'Qué devolvería cada método en esta sesión si se le llamara con lo establecido ahora. Elija ' +
      'un método para ver su camino en el diagrama.',
    count: countMethods,
    slot: 'Ranura',
    method: 'Método',
    purpose: 'Finalidad',
    result: 'Resultado en esta sesión',
    everyInterface: 'Toda interfaz empieza con estos métodos de IUnknown.',
    deprecated: 'En desuso',
    undocumented: 'Hoy no se admite',
    chosen: 'Elegido',
    reference: 'Página de referencia',
    inChart: (chart) => `Diagrama «${chart}»`,
    waits: (step) => `Espera al usuario: «${step}»`,
    known: {
      GetLastError:
        'La estructura solo puede usarse con S_OK, y aun así su puntero puede ser NULL.',
      GetMsgStoresTable: 'Todos los almacenes de mensajes del perfil.',
      OpenProfileSection:
        'Una sección pueden leerla varios o escribirla uno. La de un proveedor requiere MAPI_FORCE_ACCESS.',
      Advise:
        'Con NULL como identificador de entrada, MAPI registra por sí mismo al cliente para los errores críticos de la sesión.',
      Unadvise: 'Una notificación que está en camino todavía puede llegar.',
      SetDefaultStore: 'Los indicadores son valores que se excluyen entre sí, no bits.',
      ShowForm: 'Puede devolverse MAPI_E_USER_CANCEL.',
      PrepareForm: 'Un token para ShowForm. Después el cliente libera su referencia al mensaje.',
    },
    open: {
      'after-logoff': 'El código no está documentado.',
      'null-code': 'El código no está documentado.',
      'not-served-code': 'El código no está documentado.',
      'no-row': 'Sin fila no hay identificador de entrada.',
      'see-identity': 'El código depende de las filas de la tabla de estado.',
      undocumented: 'Hoy no lo describe ninguna página.',
      'not-followed': 'Consulte su página de referencia.',
    },
  },
  status: {
    intro:
      'Cada sesión tiene una tabla de estado. Sus filas proceden de MAPI y de los proveedores y ' +
      'cambian con la sesión, así que no todas las filas tienen todas las columnas. Las filas ' +
      'siguientes se ajustan a lo establecido para la sesión.',
    rows: 'Filas',
    count: countRows,
    profile: (profile) => `perfil ${profile}`,
    row: 'Fila',
    presence: 'En la tabla',
    names: {
      subsystem: 'Subsistema MAPI',
      spooler: 'Spooler de MAPI',
      addressBook: 'Libreta de direcciones integrada',
    },
    from: { mapi: 'de MAPI', provider: 'del proveedor' },
    presences: { always: 'Siempre', required: 'Obligatoria', optional: 'Opcional' },
    notDocumented: 'No documentado',
    providerDecides: 'Lo decide el proveedor',
    otherBits: 'Los demás bits no están documentados.',
    missing: 'Proveedores sin fila',
    why: {
      nonmessaging:
        'Ningún transporte tiene fila cuando MAPI_NO_MAIL está establecido en el inicio de sesión.',
      disabled: 'Su servicio de mensajes está deshabilitado durante el resto de la sesión.',
      'left-out': 'Se excluyó en el inicio de sesión.',
    },
    noMail:
      'Con MAPI_NO_MAIL en el inicio de sesión, la fila del spooler tiene STATUS_FAILURE y ningún ' +
      'transporte tiene fila.',
    noMailIs: {
      set: 'En esta sesión, el indicador está establecido.',
      clear: 'En esta sesión, el indicador no está establecido.',
    },
    timing: 'Cuándo preguntar',
    timingSays:
      'Justo después del inicio de sesión, GetStatusTable se bloquea hasta que el spooler ha ' +
      'iniciado los transportes, cosa que hace cuando ha acabado el inicio de sesión del cliente. ' +
      'Pregunte algún tiempo después.',
    inDrawing: 'Ver en el diagrama',
    opening: 'Abrir un objeto de estado',
    openingSays: 'Seis pasos llevan de la sesión a un objeto de estado.',
    steps: {
      GetStatusTable: {
        name: 'GetStatusTable',
        says: 'Es un método de IMAPISession; una página lo nombra como uno de IMAPIStatus.',
      },
      SetColumns: {
        name: 'SetColumns',
        says: 'Las columnas son PR_ENTRYID, PR_RESOURCE_TYPE y PR_DISPLAY_NAME.',
      },
      restriction: {
        name: 'Crear una restricción',
        says:
          'Una fila de MAPI se encuentra por PR_RESOURCE_TYPE; la de un proveedor, por ' +
          'PR_PROVIDER_DISPLAY o PR_PROVIDER_DLL_NAME.',
      },
      Restrict: { name: 'Restrict', says: 'La tabla muestra solo las filas que coinciden.' },
      HrQueryAllRows: { name: 'HrQueryAllRows', says: 'Lee las filas que quedan.' },
      OpenEntry: {
        name: 'OpenEntry',
        says: 'PR_ENTRYID de la fila nombra el objeto de estado: el cliente recibe un IMAPIStatus.',
      },
    },
    columns: 'Columnas',
    columnsSay: 'Las cadenas llevan aquí sus etiquetas Unicode.',
    column: 'Columna',
    tag: 'Etiqueta',
    groups: {
      provider: 'En todas las filas, del objeto de estado',
      mapi: 'En todas las filas, de MAPI',
      computed: 'En todas las filas, calculadas por MAPI',
      identity: 'Donde el objeto de estado tiene una identidad',
      often: 'Frecuentes',
    },
    objectType: 'MAPI_STATUS en todas las filas',
    bit: 'Bit',
    value: 'Valor',
    everyRow: 'todas las filas',
    transportsOnly: 'solo transportes',
    bits: {
      STATUS_OFFLINE: 'Solo datos y servicios locales',
      STATUS_FAILURE: 'Un problema; puede que el proveedor se cierre pronto',
      STATUS_PRIMARY_IDENTITY: 'QueryIdentity busca una fila que lo lleve',
    },
    statusSays: 'Compruebe un bit, no el valor entero: puede haber varios establecidos.',
    methodsSay:
      'Un método que un objeto de estado no admite devuelve MAPI_E_NO_SUPPORT. En las filas de ' +
      'MAPI no debe contarse con SettingsDialog ni con ChangePassword.',
    flagsSay: 'Los servicios de mensajes tienen otros bits en esta propiedad.',
    said: {
      rows: (rows) => `Tabla de estado: ${countRows(rows)}.`,
      gone: (rows) => `Filas que ya no están: ${rows}.`,
      added: (rows) => `Filas nuevas: ${rows}.`,
      changed: (rows) => `Filas cambiadas: ${rows}.`,
    },
  },
}
