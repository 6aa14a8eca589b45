// End
// https://example.org/mapi/#/end?cached=yes&flags=MAPI_LOGOFF_UI&afterwards=method&lang=en
// Result: S_OK 0x00000000
#include <windows.h>
#include <mapix.h>

HRESULT RunEnd(
    LPMDB pMsgStore,
    ULONG_PTR ulConnection,
    LPADRBOOK pAdrBook,
    LPENTRYID lpEntryID,
    LPMAPISESSION pSession,
    HWND hwnd)
{
    LPMAPITABLE pTable = nullptr;

    pMsgStore->Unadvise(ulConnection);
    pMsgStore->Release();
    pAdrBook->Release();
    MAPIFreeBuffer(lpEntryID);
    HRESULT hr = pSession->Logoff(
        (ULONG_PTR)hwnd,  // ulUIParam
        MAPI_LOGOFF_UI,   // ulFlags, 0x00000002
        0);               // ulReserved
    pSession->GetMsgStoresTable(
        0,         // ulFlags
        &pTable);  // lppTable
    if (pTable)
    {
        pTable->Release();
    }
    pSession->Release();
    MAPIUninitialize();

    return hr;
}
