void f(void)
{
	a(one);
	b();
}
