// Configure
// https://example.org/mapi/#/configure?provider=exchange/xp&dialog=forbidden&lang=en
// Result: MAPI_E_UNCONFIGURED 0x8004011C
// MAPI makes this call; a client does not.
#include <windows.h>
#include <mapix.h>
#include <mapispi.h>

HRESULT RunConfigure(LPXPPROVIDER pProvider, LPMAPISUP pSupport, HWND hwnd, LPTSTR pszProfileName)
{
    ULONG ulFlags = LOGON_NO_DIALOG;
    LPMAPIERROR pError = nullptr;
    LPXPLOGON pLogon = nullptr;

    HRESULT hr = pProvider->TransportLogon(
        pSupport,         // lpMAPISup
        (ULONG_PTR)hwnd,  // ulUIParam
        pszProfileName,   // lpszProfileName
        &ulFlags,         // lpulFlags
        &pError,          // lppMAPIError
        &pLogon);         // lppXPLogon

    if (pLogon)
    {
        pLogon->Release();
    }
    if (pError)
    {
        MAPIFreeBuffer(pError);
    }
    return hr;
}
