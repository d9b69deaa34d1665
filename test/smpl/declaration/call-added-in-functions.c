int g = 1;
void f(void)
{
	int a = 1;
	static int b = 1;
	use(a);
}
