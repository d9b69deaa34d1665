int f(int a)
{
	if (a)
		goto fail;
	if (a > 1) {
		g();
		goto fail;
	}
	return 0;
fail:
err_free:
	return 1;
}
