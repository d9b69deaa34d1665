int g(int a)
{
	if (a)
		goto out;
	work(a);
out:
	return 0;
}
