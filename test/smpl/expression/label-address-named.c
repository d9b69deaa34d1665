void f(void)
{
out:
	g(&&out);
}
