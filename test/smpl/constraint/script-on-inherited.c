void h(int x)
{
	first(one);
	one_new(1);
	two_new(1);
}
