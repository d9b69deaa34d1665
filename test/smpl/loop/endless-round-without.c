int g(int x)
{
	a();
	while (1) {
		b();
	}
	return 0;
}
int h(int x)
{
	a();
	for (;;) {
		b();
	}
	return 0;
}
int k(int x)
{
	a();
	for (;;) {
		c();
	}
	b();
}
int l(int x)
{
	a();
	do {
		c();
	} while (1);
	b();
}
