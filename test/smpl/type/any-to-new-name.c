void f(void)
{
	int c;
	char d[3];
	int e = 1;
}
