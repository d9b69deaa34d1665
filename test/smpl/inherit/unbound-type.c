int x(void)
{
	int k;
	other(2);
}
