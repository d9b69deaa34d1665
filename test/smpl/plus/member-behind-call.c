int g(void)
{
	x = f(1)->y;
	x = f(2);
}
