module_init(one)

int g(void)
{
	return 0;
}

module_init(two);
