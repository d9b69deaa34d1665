void f(int a)
{
	if (unlikely(a))
		abort();
	if (likely(a == 1))
		abort();
	if (a)
		abort();
	if (__predict_false(a))
		abort();
}
