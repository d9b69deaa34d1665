void f(void)
{
	int a;
	int b;
	char *c;
	char *d;
	int e;
	long g;
}
