void h(void)
{
	one(1);
	two(2);
}
