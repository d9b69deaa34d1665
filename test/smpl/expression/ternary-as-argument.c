void g(int a)
{
	f(a ? 1 : 0);
	f(a > 1 ? 1 : 0);
	f(a ? 2 : 0);
}
