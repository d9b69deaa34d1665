int f(void)
{
	for (;;) {
		bad(1);
		k();
	}
}
int g(void)
{
	for (;;) {
		bad(1);
		if (x)
			return 2;
	}
}
int h(void)
{
	while (1) {
		bad(1);
	}
}
