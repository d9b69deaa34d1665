void f(int n)
{
	int x;

	for (;;) {
		if ((x = next(n)) < 0)
			break;
		put(x);
	}
}
