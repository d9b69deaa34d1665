int a(void)
{
	int k;
	foo();
	return bar();
}
