int table[10];

int f(void)
{
	return (sizeof(table)/sizeof(table[0]));
}
