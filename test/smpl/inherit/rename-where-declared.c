int f(int a)
{
	struct old *p = old_get(a);

	return old_use(p) + old_use(q);
}
