int f(int a)
{
	if (a)
		goto err;
	return 0;
err:
err_free:
	return 1;
}
