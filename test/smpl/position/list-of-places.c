void g(void)
{
	f();
	f(1);
}
