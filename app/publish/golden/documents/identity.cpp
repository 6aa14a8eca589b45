// Identity
// https://example.org/mapi/#/identity?task=provider&lang=en
// Result: S_OK 0x00000000
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

HRESULT RunIdentity(SRestriction resExchangeMs)
{
    LPMAPISESSION pSession = nullptr;
    LPMAPITABLE pStatusTable = nullptr;
    LPSRowSet pRows = nullptr;

    HRESULT hr = MAPIInitialize(nullptr);
    if (FAILED(hr))
    {
        return hr;
    }
    hr = MAPILogonEx(
        0,                                 // ulUIParam
        nullptr,                           // lpszProfileName
        nullptr,                           // lpszPassword
        MAPI_EXTENDED | MAPI_USE_DEFAULT,  // flFlags
        &pSession);                        // lppSession
    if (SUCCEEDED(hr))
    {
        hr = pSession->GetStatusTable(
            0,               // ulFlags
            &pStatusTable);  // lppTable
    }
    if (SUCCEEDED(hr))
    {
        hr = pStatusTable->FindRow(
            &resExchangeMs,      // lpRestriction
            BOOKMARK_BEGINNING,  // BkOrigin
            0);                  // ulFlags
    }
    if (SUCCEEDED(hr))
    {
        hr = pStatusTable->QueryRows(
            1,        // lRowCount
            0,        // ulFlags
            &pRows);  // lppRows
    }

    if (pRows)
    {
        FreeProws(pRows);
    }
    if (pStatusTable)
    {
        pStatusTable->Release();
    }
    if (pSession)
    {
        pSession->Logoff(0, 0, 0);
        pSession->Release();
    }
    MAPIUninitialize();
    return hr;
}
