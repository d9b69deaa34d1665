int g(int a)
{
	if (a)
		goto out;
	if (b < 0) {
		goto err;
	}
	if (c)
		goto out;
	else
		d();
out:
err:
	return 0;
}
