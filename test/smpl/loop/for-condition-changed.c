int f(int x)
{
	int i;

	for (i = 0; i <= x; i++) {
		a(i);
	}
	for (i = 0; i <= x; i++)
		a(i);
	for (i = 0; i < x; i++)
		a(i);
}
