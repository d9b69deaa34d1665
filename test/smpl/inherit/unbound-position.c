int x(void)
{
	make(1);
	other(2);
}
