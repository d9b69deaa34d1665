void f(void)
{
	[[maybe_unused]] int left;
	int right;
}
