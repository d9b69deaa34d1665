void first(int x)
{
	init(one);
	init(two);
}
