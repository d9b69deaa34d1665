void f(int x, int y)
{
	b();
	if (x) {
		c();
		goto out;
	}
	d();
out:
	e();
}
