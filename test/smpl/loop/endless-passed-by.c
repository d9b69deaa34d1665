int g(int x)
{
	a();
	while (1)
		c();
	b();
}
int h(int x)
{
	a();
	while (1) {
		c();
		if (x)
			break;
	}
	b();
}
int k(int x)
{
	a();
	while (1) {
		c();
		if (x)
			return 1;
	}
}
