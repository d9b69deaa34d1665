typedef LONG (APIENTRY *version_fn)
  (struct info *, ULONG, ULONGLONG);
typedef const char *(CALLBACK *name_fn)(void);
static LONG (WINAPI *delete_key)(HKEY, LPCTSTR, DWORD) = NULL;
static void (WINAPI *flush_menu)(void);
static void start(DWORD WINAPI (*func)(LPVOID), void *opaque);
struct ops {
	BOOL (WINAPI *open)(HANDLE, int);
	HRESULT (METHODCALL *query)(struct ops *, int);
};
int spawn(RETURN_T(FASTCALL *func)(void *), void *arg)
{
	static BOOL (WINAPI *random)(PUCHAR, ULONG);
	int (PASCAL FAR *low)(int);

	flush_menu = (void (WINAPI *)(void))load(lib, "flush");
	delete_key = (LONG (WINAPI *)(HKEY, LPCTSTR, DWORD))load(lib, "delete");
	if (*(word_t *)(&arg[1]) != 1)
		return (*(reply_t *)(arg)).size;
	return call((int (WINAPI *)(int))low, 1);
}
int unpack(long long int QUICK (*reader)(state *at), int x);
