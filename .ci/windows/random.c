/* bcryptprimitives.dll with the one function that Go's runtime wants of it, for versions of
   Wine that have none: random bytes from the system's preferred generator. */
#include <windows.h>
#include <bcrypt.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size)
{
	return BCryptGenRandom(NULL, data, (ULONG)size, BCRYPT_USE_SYSTEM_PREFERRED_RNG) == 0;
}
