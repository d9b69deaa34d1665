void f(int n)
{
	int a;
	char *p;

	p = q;
	{
		long b;
		b = 3;
		go(b);
	}
	a = 1;
}
