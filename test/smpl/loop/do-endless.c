int g(int x)
{
	a();
	do {
		b();
	} while (1);
	b();
}
int h(int x)
{
	a();
	do {
		c();
	} while (0);
	b();
}
