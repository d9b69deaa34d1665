int g(int a)
{
	f(a, 0);
	f(b, 1);
	f(c, 2);
	f(d, 3);
	f(e);
	f(h, 0, 1);
}
