int f(void)
{
	unsigned int a;
	unsigned b;
	int c;

	return g(&a, &b, &c);
}
