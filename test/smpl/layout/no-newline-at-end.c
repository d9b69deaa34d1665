int a;

int old(void)
{
	return 0;
}