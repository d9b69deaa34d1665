int g(int x)
{
	a();
	if (x)
		goto out;
	b();
out:
	c();
}
