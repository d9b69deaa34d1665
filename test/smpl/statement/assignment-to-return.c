int start(struct card *c)
{
	int ret;

	lock(c);
	ret = enable(c, 0);
	return ret;
}
