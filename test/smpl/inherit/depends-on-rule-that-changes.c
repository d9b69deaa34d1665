void f(void)
{
	fa();
	end();
}
