void f(void)
{
	uses_a();
	one();
}
