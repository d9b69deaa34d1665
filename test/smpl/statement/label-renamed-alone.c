int f(int p)
{
	if (p)
		goto err;
	if (q)
		goto err2;
	a();
err2:
	b();
err:
	return p;
}
