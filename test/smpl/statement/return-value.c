int f(int a)
{
	if (a)
		return -ENOTSUPP;
	return -EINVAL;
}
