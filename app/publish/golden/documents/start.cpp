// Start
// https://example.org/mapi/#/start?init=MAPI_NO_COINIT&ole=yes&utilities=yes&flags=MAPI_EXTENDED&lang=en
// Result: S_OK 0x00000000
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>
#include <mapiaux.h>

HRESULT RunStart(HWND hwnd)
{
    LPMAPISESSION pSession = nullptr;

    MAPIINIT_0 init = {MAPI_INIT_VERSION, MAPI_NO_COINIT};
    HRESULT hr = MAPIInitialize(&init);
    if (FAILED(hr))
    {
        return hr;
    }
    hr = OleInitialize(nullptr);
    const bool oleInitialized = SUCCEEDED(hr);
    if (SUCCEEDED(hr))
    {
        hr = ScInitMapiUtil(0);
    }
    const bool utilInitialized = SUCCEEDED(hr);
    if (SUCCEEDED(hr))
    {
        hr = MAPILogonEx(
            (ULONG_PTR)hwnd,  // ulUIParam
            nullptr,          // lpszProfileName
            nullptr,          // lpszPassword
            MAPI_EXTENDED,    // flFlags, 0x00000020
            &pSession);       // lppSession
    }
    if (SUCCEEDED(hr))
    {
        // Use the session here.
    }

    if (pSession)
    {
        pSession->Logoff(0, 0, 0);
        pSession->Release();
    }
    if (oleInitialized)
    {
        OleUninitialize();
    }
    MAPIUninitialize();
    if (utilInitialized)
    {
        DeinitMapiUtil();
    }
    return hr;
}
