// Log on
// https://example.org/mapi/#/logon?flags=MAPI_NEW_SESSION,MAPI_EXTENDED,MAPI_UNICODE&profile=Archive&lang=en
// Result: S_OK 0x00000000
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
        (ULONG_PTR)hwnd,     // ulUIParam
        (LPTSTR)L"Archive",  // lpszProfileName
        nullptr,             // lpszPassword
        MAPI_NEW_SESSION | MAPI_EXTENDED | MAPI_UNICODE,  // flFlags, 0x80000022
        &pSession);          // lppSession
    if (SUCCEEDED(hr))
    {
        // Use the session here.
    }

    if (pSession)
    {
        pSession->Logoff(0, 0, 0);
        pSession->Release();
    }
    MAPIUninitialize();
    return hr;
}
