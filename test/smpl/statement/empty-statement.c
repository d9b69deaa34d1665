void f(int a)
{
	while (next(a))
		nop(a);
	g();
}
