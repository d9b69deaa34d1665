int f(int x)
{
	c(x);
	if (x) {
		b();
		goto out;
	}
	n(x);
out:
	c(x);
	return 1;
}
