void h(int a, int b)
{
	a = a + 1;
	b = f(b, a);
	a = b;
}
