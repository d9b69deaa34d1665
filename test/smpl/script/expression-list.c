void f(int a)
{
	args(a, a + 1, "x");
}
