static int old_name(int a)
{
	return a ? old_name(a - 1) : 0;
}

int g(void)
{
	return old_name(3);
}
