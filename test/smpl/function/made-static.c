int a(void)
{
	return 0;
}

struct foo *b(void)
{
	return NULL;
}
