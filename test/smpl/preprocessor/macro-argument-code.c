void f(int a)
{
	WARN_ON(old(a));
	LIST(old(a), old(b));
	if (IS(old(a)))
		g();
}
