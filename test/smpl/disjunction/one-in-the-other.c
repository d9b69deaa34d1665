void f(void)
{
	z = min(max(a, b), c);
}
