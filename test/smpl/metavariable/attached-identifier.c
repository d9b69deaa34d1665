void f(void)
{
	get(a);
	get(a + 1);
}
