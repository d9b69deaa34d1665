int f(char *to, char *from)
{
	int err;

	if ((err = copy_from_user(to, from, 4)) != 0)
		return -EFAULT;
	return 0;
}
