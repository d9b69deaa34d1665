#define WITH_LOCK(x) do { \
	lock(x); \
	g(x); \
} while (0)

void f(int *a)
{
	lock(a);
}
