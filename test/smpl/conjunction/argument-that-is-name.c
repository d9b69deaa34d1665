int h(void)
{
	f(a);
	f(a + 1);
	f(b->c);
}
