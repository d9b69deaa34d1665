void f(int n)
{
	int x;

	while (n--) {
		if ((x = next(n)) < 0)
			continue;
		put(x);
	}
}
