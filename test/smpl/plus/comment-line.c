int f(int a)
{
	danger(a);
	g();

	danger(a + 1);
	return 0;
}
