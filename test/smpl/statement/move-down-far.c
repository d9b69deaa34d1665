void f(int a)
{
	prepare(a);
	work(a);
	if (a)
		g(a);
	finish(a);
}
