int f(int n)
{
	int a;

	if (n) {
		if ((a = get(n)) < 0)
			goto out;
		put(a);
	}
out:
	return n;
}
