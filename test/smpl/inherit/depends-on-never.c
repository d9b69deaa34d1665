void f(void)
{
	fa();
	old();
	old2();
}
