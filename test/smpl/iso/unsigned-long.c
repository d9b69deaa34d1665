void f(void)
{
	unsigned long a;
	unsigned long int b;
	long c;
}
