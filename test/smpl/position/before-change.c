int f(void)
{
	old();
	old();
	use();
	return 0;
}
