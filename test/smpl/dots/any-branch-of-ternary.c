int g(void)
{
	a = b ? c : 0;
	a = b ? c : 1;
	a = b ? c + d : NULL;
}
