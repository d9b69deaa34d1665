int a(void)
{
	foo();
	return bar();
}
