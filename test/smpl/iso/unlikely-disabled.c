void f(int a)
{
	if (unlikely(a < 0))
		h();
	if (a < 0)
		h();
}
