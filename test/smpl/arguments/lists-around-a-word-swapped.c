int g(void)
{
	f(1, MARK, 2, 3);
	f(MARK, 1);
	f(1, MARK);
	f(MARK);
}
