void g(int a)
{
	long_name(a, LONG);
	abc(a, LONG);
}
