int y(void)
{
	if (a)
		return -EINVAL;
	if (b)
		return -1;
	if (c)
		return -x;
	return - ENOMEM;
}
