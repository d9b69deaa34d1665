int g(void)
{
	a = f(1);
	if (a == NULL) {
		return 1;
	}
	b = f(2);
	if (!b) {
		return 1;
	}
}
