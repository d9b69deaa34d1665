void f(void)
{
	fa();
	old();
}
