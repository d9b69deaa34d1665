int g(void)
{
	x = p ? q : r;
	x = p ?: r;
}
