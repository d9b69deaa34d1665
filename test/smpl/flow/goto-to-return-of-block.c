void f(int x)
{
	c(x);
	if (x)
		goto out;
	n(x);
out:
	c(x);
	return;
}
