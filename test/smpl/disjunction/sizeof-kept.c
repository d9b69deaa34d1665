int g(void)
{
	x = sizeof(a->old);
	y = a->old;
}
