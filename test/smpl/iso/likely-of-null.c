void f(char *a)
{
	if (unlikely(!a))
		g();
	if (likely(a == NULL))
		g();
	if (!a)
		g();
	return unlikely(NULL == a);
}
