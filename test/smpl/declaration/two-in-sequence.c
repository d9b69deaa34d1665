void f(void)
{
	int x;
	int y;
	char c;
}
