static void noop_a(int x)
{
}
void g(void)
{
	noop_a(1);
	other(1);
}
