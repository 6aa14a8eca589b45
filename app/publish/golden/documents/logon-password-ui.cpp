// Log on
// https://example.org/mapi/#/logon?flags=MAPI_PASSWORD_UI&profile=M%C3%BCller&credentials=invalid&lang=en
// Result: MAPI_E_LOGON_FAILED 0x80040111
// Without MAPI_UNICODE the name is in the ANSI code page, which the compiler has to use for literals.
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
        (ULONG_PTR)hwnd,        // ulUIParam
        (LPTSTR)"M\u00fcller",  // lpszProfileName
        nullptr,                // lpszPassword
        MAPI_PASSWORD_UI,       // flFlags, 0x00020000; MAPI_PASSWORD_UI: Historic
        &pSession);             // lppSession
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
