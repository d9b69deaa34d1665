int f(int x)
{
	if (x == -ENOSYS)
		return -ENOSYS;
	return ENOSYS;
}
