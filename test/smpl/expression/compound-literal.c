void f(void)
{
	set_point(1, 2);
}
