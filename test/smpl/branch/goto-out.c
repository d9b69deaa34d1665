int f(int a)
{
	if (a)
		goto out;
out:
	return 0;
}
