void f(int x)
{
	c(x);
	if (x) {
		b();
		goto out;
	}
	n(x);
out:
	c(x);
}
int g(int x)
{
	if (x) {
		b();
		return;
	}
	return;
}
