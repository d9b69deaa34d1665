__init static int setup(void)
{
	return 1;
}

__init int start(void)
{
	return 2;
}
