unsigned long f(int x)
{
	unsigned long *a;
	unsigned char **b;
	const unsigned int *c;
}
