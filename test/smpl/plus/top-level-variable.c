int a;

int init_it(void)
{
	return 1;
}
