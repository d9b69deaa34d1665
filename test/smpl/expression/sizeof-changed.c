int f(void)
{
	return sizeof(struct foo) + sizeof(int *) + sizeof(unsigned long);
}
