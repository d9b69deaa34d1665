void h(int a, long b, char c)
{
	f(a);
	f(b);
	f(c);
	f(a + b);
}
