int run(int n, const char * const *argv)
{
	return n;
}

int other(const char *const *argv)
{
	return 0;
}
