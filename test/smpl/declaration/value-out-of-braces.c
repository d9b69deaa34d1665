void f(void)
{
	int a = { 3 };
	int b[1] = { 3 };
}
