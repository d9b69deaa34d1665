void g(int n)
{
	int i;

	for (i = 0; i < n; i++)
		k(i);
	for (i = 0; i < n + 1; i++) {
		k(i);
	}
}
