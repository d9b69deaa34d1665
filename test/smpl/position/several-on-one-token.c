int k(void)
{
	return a(KEY) + b(0);
}
