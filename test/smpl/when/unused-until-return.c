int zero(struct card *c)
{
	int ret = 0;

	stop(c);
	return ret;
}
int changed(struct card *c)
{
	int ret = 0;

	ret = stop(c);
	return ret;
}
