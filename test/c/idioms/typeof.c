int f(const int x)
{
	typeof_unqual(x) y = x;
	__unqual_scalar_typeof(x) z = x;
	__typeof_unqual__(*p) *q = NULL;
	typeof(x) *w = &x;
	__auto_type v = x;
	auto u = g(x);
	TYPEOF_UNQUAL(x) t = x;
	const typeof(((struct x *)0)->y) *m = &x;
	return (typeof(y))z;
}
