void f(void)
{
	long a;
	long int b;
	signed long c;
	unsigned long d;
	long long e;
}
