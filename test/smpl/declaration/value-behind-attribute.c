void f(void)
{
	int a __attribute__((unused));
	int b __unused;
	int c;
}
