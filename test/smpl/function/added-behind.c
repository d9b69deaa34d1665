int a(void)
{
	return 0;
}

int z;
