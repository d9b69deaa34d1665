int f(int p)
{
	if (p)
		goto out;
	a();
out:
	return p;
}
