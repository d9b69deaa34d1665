void f(int n)
{
	int i;

	for (i = 0; i < n; i++) {
		clear_one(i);
	}
	for (i = 0; i < n; i++)
		clear_one(i);
	for (i = 0; i < n; i++) {
		g(i);
		clear_one(i);
	}
}
