void f(void)
{
	auto int a;
	int b;
}
