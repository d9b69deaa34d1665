int h(int x)
{
	a(x);
	if (x) {
		c(x);
		goto fail;
	}
	d(x);
fail:
	b(x);
out:
	return 0;
}
int k(int x)
{
	a(x);
	if (x) {
		b(x);
		goto fail;
	}
	d(x);
fail:
	b(x);
out:
	return 0;
}
