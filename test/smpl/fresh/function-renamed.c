int do_a(int x)
{
	return x;
}
int other(int x)
{
	return x;
}
