void f(void)
{
	unsigned int a;
	unsigned b;
	int d;
}
