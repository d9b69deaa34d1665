int a(void)
{
	if (x)
		return 2;
	return 1;
}
void b(void)
{
	g();
}
