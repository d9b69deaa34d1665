void g(void)
{
	int a;
	int b = 3;
	long c = 4, d, *e = 0;
}
