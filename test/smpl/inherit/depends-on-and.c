void f(void)
{
	uses_a();
	uses_b();
	both();
}
