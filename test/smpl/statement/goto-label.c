int f(int a)
{
	if (a)
		goto fail;
	return 0;
fail:
	return 1;
}
