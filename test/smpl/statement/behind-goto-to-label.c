void f(int a)
{
	if (bad)
		goto out;
	g(a);
out:
	h(a);
}
