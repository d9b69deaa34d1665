int g(int a)
{
	x = a->b;
	test(a);
	test(c);
}
