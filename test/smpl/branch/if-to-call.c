void f(int a, struct card *c)
{
	if (a)
		BUG();
	if (!c) {
		BUG();
	}
	if (a > 3)
		BUG();
	else
		g();
	if (unlikely(a))
		BUG();
}
