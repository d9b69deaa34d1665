int d(void)
{
	if (x)
		goto out;
	foo();
out:
	return 0;
}
