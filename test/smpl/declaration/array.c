void f(void)
{
	char buf[16];
	int num[16];

	g(buf, num);
}
