int f(int *a)
{
	if (!a)
		return -ENOMEM;
	if (a == NULL)
		return -ENOMEM;
	return 0;
}
