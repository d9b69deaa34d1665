int a(void)
{
	while (x) { foo(4); foo(5); }
}
