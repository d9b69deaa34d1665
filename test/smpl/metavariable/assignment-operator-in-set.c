void g(int a, int *p)
{
	a += 1;
	*p -= a;
	a |= 2;
	a = 3;
}
