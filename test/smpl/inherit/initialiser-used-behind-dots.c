int g(int a)
{
	int b = a + 1;
	f();
	use(b);
	if (b)
		use(b);
}
