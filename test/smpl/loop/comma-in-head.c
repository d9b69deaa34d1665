void f(void)
{
	int i, j;

	for (i = j = 0; i < 3; i++) {
		g(i, j);
	}
}
