void f(void)
{
	int c;
	char d[3];
}
