int a(int *x)
{
	if (x)
		goto out;
	b();
unused:
	c();
out:
	return 0;
}
