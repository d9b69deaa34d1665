void f(int n)
{
	for (int j = 0; j < n; j++) {
		g(j);
	}
}
