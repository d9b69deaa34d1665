void g(void)
{
	int a;
	mark();
	h();
}
