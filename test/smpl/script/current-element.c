void first(int x)
{
	mark();
}
int second(void)
{
	mark();
	return 1;
}
