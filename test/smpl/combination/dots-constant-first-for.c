int fa1(int n)
{
	if (*p)
		dev->a = ret;
	for (i = 0; i < n; i++)
		init(ret, -dev);
	unlock(i, n * i, h());
}
