void f(int n)
{
	int i;

	for (i = 0; i < n; i++)
		step(i);
	for (i = 0; i < n; i++) {
		step(i);
	}
}
