int k(void)
{
	if (a)
		goto err;
	if (b) {
		goto err;
	}
	return 0;
err:
	return 1;
}
