int h(void)
{
	f(1);
	f(a);
	f(a + b);
	f();
}
