// Anmeldung
// #/logon?flags=MAPI_LOGON_UI,MAPI_EXTENDED&profile=Outlook&fault=exchange/ms:server-unavailable*&fault=pst/ms:wrong-password&answers=retry,cancel,decline&lang=de
// Ergebnis: S_OK 0x00000000
#include <windows.h>
#include <mapix.h>

HRESULT RunLogon(HWND hwnd)
{
    LPMAPISESSION pSession = nullptr;

    HRESULT hr = MAPIInitialize(nullptr);
    if (FAILED(hr))
    {
        return hr;
    }
    hr = MAPILogonEx(
        (ULONG_PTR)hwnd,                // ulUIParam
        (LPTSTR)"Outlook",              // lpszProfileName
        nullptr,                        // lpszPassword
        MAPI_LOGON_UI | MAPI_EXTENDED,  // flFlags, 0x00000021
        &pSession);                     // lppSession
    if (SUCCEEDED(hr))
    {
        // Hier die Sitzung verwenden.
    }

    if (pSession)
    {
        pSession->Logoff(0, 0, 0);
        pSession->Release();
    }
    MAPIUninitialize();
    return hr;
}
