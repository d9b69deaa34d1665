int g(void)
{
	swap(x, y);
	swap(y, x);
}
