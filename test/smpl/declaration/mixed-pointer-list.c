void f(void)
{
	struct old *a;
	struct old b, c;
}
