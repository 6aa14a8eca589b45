// Use
// https://example.org/mapi/#/use?method=GetStatusTable&entry=status&nomail=yes&lang=en
// Result: S_OK 0x00000000
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

HRESULT RunUse(SRestriction res)
{
    LPMAPISESSION pSession = nullptr;
    LPMAPITABLE pStatusTable = nullptr;
    SizedSPropTagArray(3, cols) = {3, {PR_ENTRYID, PR_RESOURCE_TYPE, PR_DISPLAY_NAME}};
    LPSRowSet pRows = nullptr;
    ULONG ulObjType = 0;
    LPUNKNOWN pUnk = nullptr;

    HRESULT hr = MAPIInitialize(nullptr);
    if (FAILED(hr))
    {
        return hr;
    }
    hr = MAPILogonEx(
        0,                   // ulUIParam
        (LPTSTR)L"Outlook",  // lpszProfileName
        nullptr,             // lpszPassword
        MAPI_NEW_SESSION | MAPI_EXTENDED | MAPI_NO_MAIL | MAPI_UNICODE,  // flFlags
        &pSession);          // lppSession
    if (SUCCEEDED(hr))
    {
        hr = pSession->GetStatusTable(
            0,               // ulFlags
            &pStatusTable);  // lppTable
    }
    if (SUCCEEDED(hr))
    {
        hr = pStatusTable->SetColumns(
            (LPSPropTagArray)&cols,  // lpPropTagArray
            0);                      // ulFlags
    }
    if (SUCCEEDED(hr))
    {
        hr = pStatusTable->Restrict(
            &res,  // lpRestriction
            0);    // ulFlags
    }
    if (SUCCEEDED(hr))
    {
        hr = HrQueryAllRows(
            pStatusTable,  // lpTable
            nullptr,       // lpPropTags
            &res,          // lpRestriction
            nullptr,       // lpSortOrderSet
            0,             // crowsMax
            &pRows);       // lppRows
    }
    if (SUCCEEDED(hr) && pRows->cRows == 0)
    {
        hr = MAPI_E_NOT_FOUND;
    }
    if (SUCCEEDED(hr))
    {
        hr = pSession->OpenEntry(
            pRows->aRow[0].lpProps[0].Value.bin.cb,  // cbEntryID
            (LPENTRYID)pRows->aRow[0].lpProps[0].Value.bin.lpb,  // lpEntryID
            nullptr,     // lpInterface
            0,           // ulFlags
            &ulObjType,  // lpulObjType
            &pUnk);      // lppUnk
    }

    if (pUnk)
    {
        pUnk->Release();
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
