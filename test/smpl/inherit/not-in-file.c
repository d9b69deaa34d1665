void f(void)
{
	a();
	b();
}
