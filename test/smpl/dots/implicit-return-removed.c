static inline void f(int x)
{
	a();
	return;
}
static void g(int x)
{
	if (x) {
		return;
	}
	a();
}
