int a(int p)
{
	int ret = 0;

	if (p)
		goto out;
	b();
out:
	c();
	return ret;
}
