int a(int x)
{
	int ret = 0;

	get(x);
	ret = work(x);
	if (ret)
		goto out;
	more(x);
out:
	put(x);
	return ret;
}
