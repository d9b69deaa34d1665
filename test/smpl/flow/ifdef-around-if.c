int f(int x)
{
	a(x);
#ifdef X
	if (x) {
#else
	if (!x) {
#endif
		b(x);
	}
	b(x);
}
