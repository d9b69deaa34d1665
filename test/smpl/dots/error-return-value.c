int h(int x)
{
	int ret;

	ret = alloc(x);
	if (ret < 0)
		return ret;
	ret = alloc(x);
	if (ret < 0) {
		c();
		return ret;
	}
	ret = alloc(x);
	if (ret < 0) {
		if (x)
			return ret;
		return ret;
	}
	return 0;
}
