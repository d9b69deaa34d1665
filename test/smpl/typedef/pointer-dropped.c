int f(void)
{
	foo_p a;
	foo_p b = 0;

	return g(&a, b);
}
