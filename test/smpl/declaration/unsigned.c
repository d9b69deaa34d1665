void f(void)
{
	unsigned a;
	unsigned int b;
	unsigned long c;
}
