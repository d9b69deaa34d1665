void f(void)
{
	twice("a", "a");
	twice("a", "b");
}
