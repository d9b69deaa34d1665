int h(void)
{
	int a;
	char b;
	u64 c;
	return a;
}
