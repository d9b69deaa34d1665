int g(void)
{
	while (1) {
		f();
	}
	while (a) {
		b();
	}
	while (1)
		c();
}
