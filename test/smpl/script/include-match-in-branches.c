int g(void)
{
	f(bad);
	f(good);
	return f(badly);
}
